import type { Plugin } from 'vite';
import { english } from '../../src/content/messages/index.js';
import { applyEdits, type Edit, nodesOf } from './syntax.js';

const TABLE = /\/src\/content\/messages\/index\.ts$/;

/** Folders in which texts that look like message ids are message ids. */
const CONTENT = /\/src\/content\/[^/]+\.ts$/;
const CODE = /\/src\/elements\/.*\.ts$/;

const list = JSON.stringify(Object.values(english));

const numbers = new Map(Object.keys(english).map((id, number) => [id, number]));

/** Puts the bare English texts in the place of the table: translators' notes do not ship. */
export function englishMessages(): Plugin {
  return {
    name: 'kap-english-messages',
    load: (id) => (TABLE.test(id) ? `export const english = ${JSON.stringify(english)};` : null),
  };
}

/** Leaves of each English text only its placeholders, for code that compares nothing else. */
export function englishPlaceholders(): Plugin {
  const left = Object.entries(english).map(([id, text]) => [id, text.match(/\{\w+\}/g)?.join('')]);
  const table = JSON.stringify(Object.fromEntries(left.map(([id, text = '']) => [id, text])));
  return {
    name: 'kap-english-placeholders',
    load: (id) => (TABLE.test(id) ? `export const english = ${table};` : null),
  };
}

/**
 * For the script tag's file, where every byte counts: messages become a list and their ids the
 * places in it. Outside `src/content` only ids with a dot count, since `title` is also a part's name.
 */
export function numberedMessages(): Plugin {
  return {
    name: 'kap-numbered-messages',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (TABLE.test(id) ? `export const english = ${list};` : null),
    transform: {
      order: 'post',
      handler(code, id) {
        const content = CONTENT.test(id);
        if (!content && !CODE.test(id)) return null;
        const edits: Edit[] = [];
        for (const { type, value, start, end } of nodesOf(this.parse(code))) {
          if (type !== 'Literal' || typeof value !== 'string') continue;
          const number = numbers.get(value);
          if (number === undefined || !(content || value.includes('.'))) continue;
          edits.push({ start, end, text: String(number) });
        }
        return { code: applyEdits(code, edits), map: null };
      },
    },
  };
}
