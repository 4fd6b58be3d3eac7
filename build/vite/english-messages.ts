import type { Plugin } from 'vite';
import { english } from '../../src/content/messages/index.js';
import { applyEdits, type Edit, importsFrom, type Node, nodesOf } from './syntax.js';

const TABLE = /\/src\/content\/messages\/index\.ts$/;

/** The modules in which the messages of the table stand, each with its note. */
const MESSAGES = /\/src\/content\/messages\/\w+\.ts$/;

/** The texts of elements that need not all of them. */
const SOME = /\/src\/elements\/\w+\/\w+\.messages\.ts$/;

/** Code of ours that may say something; the messages themselves do not. */
const SOURCE = /\/src\/(?!content\/messages\/).*\.ts$/;

/** How our modules name each other. */
const OURS = /^\.{1,2}\//;

const list = JSON.stringify(Object.values(english));

const numbers = new Map(Object.keys(english).map((id, number) => [id, number]));

interface Call extends Node {
  callee: { name?: string };
  arguments: { value?: unknown }[];
}

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

/** What stands for a marked id, or for several: their places in the list. */
function numbersOf(call: Call, isList: boolean, file: string): string {
  const places = call.arguments.map(({ value }) => {
    const number = numbers.get(value as string);
    if (number === undefined) throw new Error(`${file}: message() takes ids that are written out`);
    return number;
  });
  return isList ? `[${places.join()}]` : places.join();
}

/** @throws where an id is not marked: `title` may be something else, what has a dot cannot */
function checkUnmarked(node: Node, file: string): void {
  const { type, value } = node;
  if (type !== 'Literal' || typeof value !== 'string' || !value.includes('.')) return;
  if (numbers.has(value)) throw new Error(`${file}: mark the id: message('${value}')`);
}

/**
 * Puts the place in the list of messages where a module marks a message id by `message`, and a list
 * of places where it marks several by `messages`.
 * @param code the module, without types
 * @param tree its syntax tree
 * @param file its name, for errors
 * @throws where what is marked is no id, and where an id is not marked
 */
export function numberMessages(code: string, tree: unknown, file: string): string {
  const names = importsFrom(tree, OURS);
  const edits: Edit[] = [];
  for (const node of nodesOf(tree)) {
    const { start, end } = node;
    const name = names.get((node as Partial<Call>).callee?.name ?? '');
    if (name === 'message' || name === 'messages') {
      edits.push({ start, end, text: numbersOf(node as Call, name === 'messages', file) });
    } else if (!edits.some((edit) => edit.start < start && end < edit.end)) {
      // Parents come first: what stands in a marking call is known by now.
      checkUnmarked(node, file);
    }
  }
  return applyEdits(code, edits);
}

/**
 * For the script tag's file, where every byte counts: messages become a list and their ids the
 * places in it.
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
        if (!SOURCE.test(id)) return null;
        return { code: numberMessages(code, this.parse(code), id), map: null };
      },
    },
  };
}
