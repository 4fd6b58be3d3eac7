// `npm run patterns`: which regular expressions take more than linear time for some text. Fails where
// one does, unless `exempt.ts` says why it may; and where that says so of one that does not.
import { availableParallelism } from 'node:os';
import { check } from 'recheck';
import { alternativesOf } from '../../translation/languages/words.js';
import { exempt } from './exempt.js';
import { type Made, madePatterns } from './made.js';
import { type Pattern, phpPatterns, writtenPatterns } from './written.js';

/** What bounds a search is how much it reads: bounds of time would give other verdicts on another day. */
const BOUNDS = {
  timeout: 60_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  attackLimit: 100_000_000,
  maxIteration: 3,
};

const problems: string[] = [];

/** Without these a search ends soon after each place where it begins. */
const canRun = ({ source }: Pattern): boolean => /[*+]|\{\d+,\}|\\[1-9k]/.test(source);

/**
 * What is to be looked at of a list of words. Each is tried where a word begins, and letters in a row
 * end where it ends: only those with two such rows, the last of all left out, can take long.
 */
const doubtful = (pattern: Made): Pattern[] =>
  alternativesOf(pattern)
    .map((part) => part.replace(/…$/, ''))
    .filter((part) => (part.match(/[…*+]|,\}/g) ?? []).length > 1 || /\)[*+{…]/.test(part))
    .map((part) => ({ ...pattern, source: `^(?:${part.replaceAll('…', '\\S*')})` }));

async function judge({ file, line, source, flags }: Pattern): Promise<void> {
  const verdict = await check(source, flags, BOUNDS);
  const entry = exempt.find((one) => one.file === file && one.patterns.includes(source));
  if (entry) used.add(`${file}: ${source}`);
  const where = `${file}:${line}: /${source}/`;
  if (verdict.status === 'unknown') problems.push(`${where}: not judged, ${verdict.error.kind}`);
  if (verdict.status === 'safe' && entry) problems.push(`${where} is exempt, and need not be`);
  if (verdict.status === 'vulnerable' && !entry)
    problems.push(`${where}: ${verdict.complexity.summary}, ${verdict.attack.pattern}`);
}

const used = new Set<string>();
const written = writtenPatterns();
const made = await madePatterns();
for (const { file, line } of written.makers)
  if (!made.makers.has(`${file}:${line}`))
    problems.push(`${file}:${line}: no check of a translation makes this pattern: write it out`);

const all = [
  ...written.patterns,
  ...phpPatterns(),
  ...made.patterns.flatMap((pattern) => (pattern.isOfWords ? doubtful(pattern) : [pattern])),
];
const once = new Map(
  all.map((pattern) => [`${pattern.file}/${pattern.flags}/${pattern.source}`, pattern]),
);
const queue = [...once.values()].filter(canRun);
const number = queue.length;

await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let next = queue.pop(); next; next = queue.pop()) await judge(next);
  }),
);

for (const { file, patterns } of exempt)
  for (const source of patterns)
    if (!used.has(`${file}: ${source}`)) problems.push(`exempt.ts: ${file} has no /${source}/`);

console.log(`${all.length} patterns, ${number} looked into`);
for (const problem of problems.sort()) console.error(problem);
process.exit(problems.length ? 1 : 0);
