import type { Plugin } from 'vite';
import { english } from '../../src/content/messages/index.js';
import { applyEdits, type Edit, type Node, nodesOf } from './syntax.js';

const TABLE = /\/src\/content\/messages\/index\.ts$/;

/** The modules in which the messages of the table stand, each with its note. */
const MESSAGES = /\/src\/content\/messages\/\w+\.ts$/;

/** The texts of elements that need not all of them. */
const SOME = /\/src\/elements\/\w+\/\w+\.messages\.ts$/;

/** Folders in which texts that look like message ids are message ids. */
const CONTENT = /\/src\/content\/[^/]+\.ts$/;
const CODE = /\/src\/elements\/.*\.ts$/;

/** What no element shows yet: translations carry it, the script need not. */
const NOT_SHOWN = /^(accordion\..*|crisis\.(textWord|hours)|quote\.hideOriginal)$/;

const list = JSON.stringify(
  Object.entries(english).map(([id, text]) => (NOT_SHOWN.test(id) ? 0 : text)),
);

const numbers = new Map(Object.keys(english).map((id, number) => [id, number]));

/** A property of a table of messages, as far as it may be one. */
interface Entry extends Node {
  key: { name?: string; value?: string };
  value: Node & { callee?: { name?: string } };
}

/** Leaves of each message its bare English text: translators' notes do not ship. */
export function englishMessages(): Plugin {
  return {
    name: 'kap-english-messages',
    apply: 'build',
    transform: {
      order: 'post',
      handler(code, id) {
        if (!MESSAGES.test(id)) return null;
        const edits = [...nodesOf(this.parse(code))]
          .filter((node): node is Entry => node.type === 'Property')
          .filter(({ value }) => value.callee?.name === 'msg')
          .map(({ key, value: { start, end } }): Edit => {
            const text = english[(key.value ?? key.name) as keyof typeof english];
            return { start, end, text: JSON.stringify(text) };
          });
        return { code: applyEdits(code, edits), map: null };
      },
    },
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
    load: (id) => {
      if (TABLE.test(id)) return `export const english = ${list};`;
      // All three are there: one list does for them.
      return SOME.test(id)
        ? `export { englishTranslator as english } from '../../content/english.js';`
        : null;
    },
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
