// bench/RESULTS.md has a section for each part, each with its own date, so that one can be written
// anew.
import { machineText } from './machine.js';

const INTRODUCTION = `# Results

Written by \`npm run bench\`. [README.md](README.md) says what is measured, and how. Times are those of one machine; compare them within a table.
`;

/** What a section says of how it came about. */
export interface Circumstances {
  command: string;
  rounds: number;
  browser: string;
}

/** A section in Markdown. */
export function section(title: string, text: string, about: Circumstances): string {
  const { command, rounds, browser } = about;
  const date = new Date().toISOString().slice(0, 10);
  return `## ${title}

${date}, \`${command}\`. Rounds: ${rounds}. ${browser}, Node ${process.version}, ${machineText()}.

${text}`;
}

const MARK = '<!-- part: ';
const MARK_END = ' -->';

function sectionsOf(file: string): Map<string, string> {
  const [, ...pieces] = file.split(MARK);
  return new Map(
    pieces.map((piece): [string, string] => {
      const end = piece.indexOf(MARK_END);
      return [piece.slice(0, end), piece.slice(end + MARK_END.length).trim()];
    }),
  );
}

/**
 * Puts sections into a file; those of other parts stay as they are.
 * @param file what stands in it; empty where there is none
 * @param written sections by the names of their parts
 * @param order the names of all parts there are
 */
export function withSections(
  file: string,
  written: ReadonlyMap<string, string>,
  order: readonly string[],
): string {
  const all = new Map([...sectionsOf(file), ...written]);
  const pieces = order
    .filter((name) => all.has(name))
    .map((name) => `${MARK}${name}${MARK_END}\n\n${all.get(name)!}\n`);
  return [INTRODUCTION, ...pieces].join('\n');
}
