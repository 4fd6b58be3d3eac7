import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { NOTICES } from '../../vite/banner.js';
import type { ThirdParty } from '../../vite/bundle.js';
import { version } from '../../version.js';

const RULE = '='.repeat(72);

/**
 * The text of a licence; `licences` beside this file has those that packages do not bring.
 * @throws where nobody has it
 */
function textOf({ name, text }: ThirdParty): string {
  if (text) return text;
  const kept = new URL(`licences/${name}.txt`, import.meta.url);
  if (!existsSync(kept)) {
    throw new Error(`${name} brings no licence: put its text into ${kept.pathname}.`);
  }
  return readFileSync(kept, 'utf8');
}

const section = (titles: readonly string[], text: string): string =>
  [RULE, ...titles, RULE, '', text.trim(), '', ''].join('\n');

/** Packages with the same text share a section. */
function sections(parts: readonly ThirdParty[]): string[] {
  const titles = new Map<string, string[]>();
  for (const part of parts) {
    const text = textOf(part);
    const title = `${part.name} ${part.version} (${part.identifier ?? 'see below'})`;
    titles.set(text, [...(titles.get(text) ?? []), title]);
  }
  return [...titles].map(([text, titles]) => section(titles, text));
}

/**
 * Writes our licence, and those of all that a folder holds of others.
 * @param license of the folder as a whole, by SPDX
 */
export function writeNotices(folder: string, license: string, parts: readonly ThirdParty[]): void {
  const about = `What stands beside this file: kap-elements ${version}, ${license}${
    parts.length > 0 ? ', with code or data of others in it' : ''
  }.

`;
  const ours = section([`kap-elements ${version} (MIT)`], readFileSync('LICENSE', 'utf8'));
  writeFileSync(`${folder}/${NOTICES}`, [about, ours, ...sections(parts)].join('').trim() + '\n');
}
