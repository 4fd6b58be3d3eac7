// `npm run sanitizers`: what is left of each way of putting the overview into a page, after each
// sanitizer. Fails where that is not what `expected.ts` says, and where anything is lost that a
// clinic is told to use.
import { type Column, columns } from './columns.js';
import { expected, MAY_BE_LOST } from './expected.js';
import { rows, type Verdict } from './rows.js';

const problems: string[] = [];

/** What a column makes of every row; nothing where this system cannot run it. */
async function verdictsOf({ name, isThere, clean }: Column): Promise<Verdict[]> {
  if (!isThere) {
    const text = `${name}: WordPress or PHP is not on this system`;
    if (process.env.CI) problems.push(text);
    else console.log(`${text}: skipped`);
    return [];
  }
  const cleaned = await clean(rows.map(({ html }) => html));
  return rows.map(({ judge }, i) => judge(cleaned[i] ?? ''));
}

const table = await Promise.all(columns.map(verdictsOf));

const width = (column: number): number => Math.max(16, columns[column]!.name.length + 2);
const line = (first: string, cells: readonly string[]): string =>
  first.padEnd(19) +
  cells
    .map((cell, i) => cell.padEnd(width(i)))
    .join('')
    .trimEnd();

console.log(
  line(
    '',
    columns.map(({ name }) => name),
  ),
);
rows.forEach(({ name }, row) => {
  console.log(
    line(
      name,
      table.map((verdicts) => verdicts[row] ?? '-'),
    ),
  );
  table.forEach((verdicts, column) => {
    const verdict = verdicts[row];
    const wanted = expected(name, column);
    const where = `${name}, ${columns[column]!.name}`;
    if (!verdict) return;
    if (verdict !== wanted) problems.push(`${where}: ${verdict}, expected ${String(wanted)}`);
    if (verdict === 'lost' && !MAY_BE_LOST.includes(name)) problems.push(`${where}: lost`);
  });
});

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
