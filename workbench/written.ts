import { waiversOf } from '../translation/checks/waivers.js';
import { awaitsTranslation } from '../translation/stale.js';
import type { Unit } from '../translation/xliff/unit.js';
import type { Work } from './work.js';

/** A message that somebody has changed since its file was opened. */
export interface Written {
  unit: Unit;
  /** Whether its translation was, not only a reason why a finding is right. */
  isText: boolean;
}

/** Whether a translation has been changed since the file was opened. */
export const isChanged = ({ file }: Work, id: string): boolean =>
  file.edits.get(id)?.target !== undefined;

/**
 * What has been written at this desk since the file was opened, and is there still.
 * @param before messages changed before the file was brought up to date
 */
export function writtenIn({ file, entries }: Work, before: ReadonlySet<string>): Written[] {
  const changed = entries.filter(({ message: { id } }) => file.edits.get(id) ?? before.has(id));
  return changed.flatMap(({ message, unit }): Written[] => {
    const old = file.openedUnit(message.id);
    if (!unit?.target.trim() || !old || awaitsTranslation(unit)) return [];
    const isText = before.has(unit.id) || unit.target !== old.target || unit.source !== old.source;
    const reasons = new Set(waiversOf(old).map(({ note }) => note));
    const isReason = waiversOf(unit).some(({ note }) => !reasons.has(note));
    return isText || isReason ? [{ unit, isText }] : [];
  });
}
