// The package as a host gets it: built, and imported by plain Node.
import { pathToFileURL } from 'node:url';
import { built } from '../../build/built.js';

export const { css, renderToString, structuredData } = (await import(
  pathToFileURL(built('npm/ssr.js')).href
)) as typeof import('../../src/entries/ssr.js');

/** Start tags that are not closed where they should be, by what is left open. */
export function unclosed(html: string): string[] {
  const open: string[] = [];
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^>]*>/g)) {
    if (/^(link|path|br)$/.test(name)) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}
