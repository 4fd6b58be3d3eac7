import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Servers } from '../harness/servers.js';

/** The one example of the README that has some words in it, its files on the asset origin. */
export function example(servers: Servers, words: string): string {
  const all = readFileSync('README.md', 'utf8').matchAll(/```html\n(.*?)```/gs);
  const found = [...all].map(([, html]) => html!).filter((html) => html.includes(words));
  assert.equal(found.length, 1, `README.md: examples with ${words}`);
  return found[0]!.replaceAll('"/kap/', `"${servers.assetOrigin}/`);
}
