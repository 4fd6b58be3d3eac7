// What this program and all that it has started have used of the processors.
import { readdirSync, readFileSync } from 'node:fs';

/** Of a process, from `/proc/<id>/stat` (proc_pid_stat(5)): its parent, and its ticks. */
interface Process {
  parent: number;
  ticks: number;
}

function processes(): Map<number, Process> {
  const all = new Map<number, Process>();
  for (const id of readdirSync('/proc')) {
    if (!/^\d+$/.test(id)) continue;
    try {
      // The second field, the name in brackets, may hold anything.
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number);
      all.set(Number(id), { parent: parent!, ticks: user! + system! });
    } catch {
      // It has ended since the folder was read.
    }
  }
  return all;
}

/**
 * The ticks of the system's clock that went to this program and its descendants that still run; 0
 * where the system has no `/proc`.
 */
export function ownTicks(): number {
  if (process.platform !== 'linux') return 0;
  const all = processes();
  const isOurs = (id: number): boolean => {
    const { parent = 0 } = all.get(id) ?? {};
    return id === process.pid || (parent !== 0 && isOurs(parent));
  };
  let sum = 0;
  for (const [id, { ticks }] of all) if (isOurs(id)) sum += ticks;
  return sum;
}
