import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { built } from '../build/built.js';
import { printBundles } from './bundles.js';

/** Budgets in bytes after brotli at its highest quality. */
const SCRIPT_BUDGET = 25_700;
/** What we would like the script to take, which leaves room for what comes next. */
const SCRIPT_AIM = 19_000;
const CATALOGUE_BUDGET = 7_200;

const files: [path: string, budget: number, aim?: number][] = [
  ['kap.js', SCRIPT_BUDGET, SCRIPT_AIM],
  ...readdirSync(built('locales')).map((name): [string, number] => [
    `locales/${name}`,
    CATALOGUE_BUDGET,
  ]),
];

console.log('file                  minified      gzip    brotli    budget       aim');
for (const [path, budget, aim = ''] of files) {
  const bytes = readFileSync(`dist/${path}`);
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
  const numbers = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli, budget, aim];
  const over = brotli > budget;
  const cells = numbers.map((number) => String(number).padStart(10)).join('');
  console.log((path.padEnd(20) + cells).trimEnd() + (over ? '  over budget' : ''));
  if (over) process.exitCode = 1;
}

console.log();
await printBundles();
