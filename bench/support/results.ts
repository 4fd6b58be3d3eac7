// bench/RESULTS.md: a section for each part, each with its own date, so that one can be written anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { machineText } from './machine.js';

const FILE = 'bench/RESULTS.md';

const INTRODUCTION = `# Results

\`npm run bench\` writes this file, on a machine that does nothing else. What is measured, and how, stands in [README.md](README.md). Times are those of one machine; ratios hold for others too, about.
`;

/** What a section says of how it came about. */
export interface Circumstances {
  command: string;
  rounds: number;
  browser: string;
}

export function section(title: string, text: string, about: Circumstances): string {
  const { command, rounds, browser } = about;
  const date = new Date().toISOString().slice(0, 10);
  return `## ${title}

\`${command}\` on ${date}: ${rounds} rounds, ${browser}, Node ${process.version}, ${machineText()}.

${text}
`;
}

const mark = (name: string): string => `<!-- part: ${name} -->\n\n`;

/** The sections of a file, by the names of their parts. */
function sectionsOf(text: string): Map<string, string> {
  const [, ...pieces] = text.split('<!-- part: ');
  return new Map(
    pieces.map((piece): [string, string] => {
      const end = piece.indexOf(' -->');
      return [piece.slice(0, end), piece.slice(end + ' -->'.length).trim()];
    }),
  );
}

/**
 * Writes sections into the file; those of other parts stay as they are.
 * @param written texts by the names of their parts
 * @param order the names of all parts there are
 */
export async function writeSections(
  written: ReadonlyMap<string, string>,
  order: readonly string[],
): Promise<void> {
  const kept = sectionsOf(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '');
  const all = order
    .map((name) => [name, written.get(name) ?? kept.get(name)] as const)
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => mark(name) + text!);
  const text = [INTRODUCTION, ...all].join('\n\n');
  writeFileSync(FILE, await format(text, { parser: 'markdown', printWidth: 100 }));
}
