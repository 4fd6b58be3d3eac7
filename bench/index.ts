// `npm run bench`, after `npm run build`: what the elements cost a reader, beside what else a page
// may have. Writes bench/RESULTS.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { content } from './parts/content.js';
import { firefox } from './parts/firefox.js';
import { growth } from './parts/growth.js';
import { input } from './parts/input.js';
import { memory } from './parts/memory.js';
import { pages } from './parts/pages.js';
import { Watch } from './support/machine.js';
import { wordpress } from './parts/wordpress.js';
import { section, withSections } from './support/sections.js';
import type { Part } from './support/rounds.js';

const FILE = 'bench/RESULTS.md';
const PARTS: Readonly<Record<string, Part>> = {
  content,
  pages,
  input,
  growth,
  memory,
  firefox,
  wordpress,
};

const { values } = parseArgs({
  options: {
    /** Parts by name, parted by commas. */
    only: { type: 'string' },
    /** How often each thing is measured, in place of each part's own number. */
    rounds: { type: 'string' },
    /** Measures on a busy machine too, and prints without writing. */
    anyway: { type: 'boolean', default: false },
  },
});

const names = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = names.filter((name) => !(name in PARTS));
const rounds = values.rounds === undefined ? undefined : Number(values.rounds);

function refuse(why: string): never {
  console.error(why);
  process.exit(1);
}

if (unknown.length) {
  refuse(`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}.`);
}
if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) {
  refuse('--rounds takes a whole number, such as --rounds=3.');
}

const HOW_TO =
  'Close what else runs and try again, or see figures that are not kept with `npm run bench -- --anyway`.';

const busyBefore = await new Watch().before();
if (busyBefore && !values.anyway) refuse(`Nothing was measured: ${busyBefore}. ${HOW_TO}`);

const written = new Map<string, string>();
const refused: string[] = [];
for (const name of names) {
  const part = PARTS[name]!;
  const watch = new Watch();
  const bench = { rounds: rounds ?? part.rounds, watch };
  const { text, browser } = await part.measure(bench);
  const command = [
    `npm run bench -- --only=${name}`,
    ...(rounds === undefined ? [] : [`--rounds=${rounds}`]),
  ].join(' ');
  const whole = section(part.title, text, { command, rounds: bench.rounds, browser });
  console.log(`${whole}\n`);
  const busy = watch.after();
  if (busy) refused.push(`${name}: ${busy}`);
  else written.set(name, whole);
}

if (written.size && !values.anyway) {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const text = withSections(before, written, Object.keys(PARTS));
  writeFileSync(FILE, await format(text, { parser: 'markdown' }));
}
if (refused.length) {
  const busy = refused.join('; ');
  if (values.anyway) console.error(`Not to be quoted: ${busy}.`);
  else refuse(`Not written: ${busy}. ${HOW_TO}`);
}
