import { parseArgs } from 'node:util';
import type { LanguageStatus } from '../../translation/status.js';
import { allStatus } from '../status.js';
import { languageName } from '../../translation/tags.js';

const COLUMNS = [
  'messages',
  'complete',
  'draft',
  'revised',
  'reviewed',
  'stale',
  'missing',
  'failing',
] as const satisfies (keyof LanguageStatus)[];

/** Prints how far each language has come, as a table or as JSON. */
export async function status(args: string[]): Promise<boolean> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
  const all = await allStatus();
  if (values.json) {
    console.log(JSON.stringify(all, null, 2));
    return true;
  }
  const rows = [
    ['', '', ...COLUMNS, 'is a'],
    ...all.map((one) => [
      one.tag,
      languageName(one.tag),
      ...COLUMNS.map((column) => String(one[column])),
      one.review === 'draft' ? 'draft' : 'reviewed translation',
    ]),
  ];
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const isNumber = (i: number): boolean => i > 1 && i < COLUMNS.length + 2;
  for (const row of rows) {
    const cells = row.map((cell, i) =>
      isNumber(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!),
    );
    console.log(cells.join('  ').trimEnd());
  }
  return true;
}
