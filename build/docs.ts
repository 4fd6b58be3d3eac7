// `npm run docs` writes what stays in git and is made from the code; `--check` only says what is out
// of date.
import { format, resolveConfig } from 'prettier';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { elementNames } from '../src/options.js';
import { readme } from './readme.js';
import { blockJson, blockPath, phpTable } from './wordpress-options.js';

const tidy = async (path: string, text: string, parser: string): Promise<string> =>
  format(text, { ...(await resolveConfig(path)), parser });

/** Each file, and what it should hold. */
const files: [path: string, text: string][] = [
  ['README.md', await tidy('README.md', readme(), 'markdown')],
  ['wordpress/kap-elements/includes/option-table.php', phpTable()],
];
for (const element of elementNames) {
  const path = blockPath(element);
  files.push([path, await tidy(path, blockJson(element), 'json')]);
}

const outdated = files.filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
);
if (!outdated.length) {
  console.log(`${files.length} files up to date`);
} else if (process.argv.includes('--check')) {
  for (const [path] of outdated) console.error(`${path} is out of date with the code.`);
  console.error('Run `npm run docs` and commit what it writes.');
  process.exitCode = 1;
} else {
  for (const [path, text] of outdated) {
    writeFileSync(path, text);
    console.log(`${path} written`);
  }
}
