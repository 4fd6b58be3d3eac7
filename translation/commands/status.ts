import { parseArgs } from 'node:util';
import { meaningCheckedBy } from '../coverage.js';
import type { LanguageStatus } from '../status.js';
import { languageTags } from '../files/locale-files.js';
import { statusOfTag } from '../files/all-status.js';
import { languageName } from '../tags.js';

const COLUMNS = [
  'messages',
  'complete',
  'draft',
  'revised',
  'signed',
  'reviewed',
  'stale',
  'missing',
  'failing',
] as const satisfies (keyof LanguageStatus)[];

/** Prints how far each language has come, as a table or as JSON; says which cannot be read. */
export async function status(args: string[]): Promise<boolean> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
  const tags = languageTags();
  const all: LanguageStatus[] = [];
  for (const tag of tags) {
    try {
      all.push(await statusOfTag(tag));
    } catch (error) {
      console.error((error as Error).message);
    }
  }
  const isWell = all.length === tags.length;
  if (values.json) {
    console.log(JSON.stringify(all, null, 2));
    return isWell;
  }
  const rows = [
    ['', '', ...COLUMNS, 'is a', 'meaning checked'],
    ...all.map((one) => [
      one.tag,
      languageName(one.tag),
      ...COLUMNS.map((column) => String(one[column])),
      one.review === 'draft' ? 'draft' : 'reviewed translation',
      meaningCheckedBy(one.checked),
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
  return isWell;
}
