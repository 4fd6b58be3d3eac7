import { SaxesParser } from 'saxes';

/** A text in a language, as a memory or a list of terms has it. */
export interface ReferenceText {
  /** The language tag as the file writes it. */
  language: string;
  text: string;
}

/** What a file of another project, or of a tool, brings to help with this one. */
export interface ReferenceFile {
  kind: 'memory' | 'terms';
  /** What belongs together: one thing in several languages. */
  entries: ReferenceText[][];
}

/** How a kind of file names its parts. */
interface Shape {
  kind: ReferenceFile['kind'];
  entry: string;
  language: string;
  text: string;
}

/** TMX 1.4; TBX as ISO 30042 has it since 2008 and since 2019. */
const SHAPES: Record<string, Shape> = {
  tmx: { kind: 'memory', entry: 'tu', language: 'tuv', text: 'seg' },
  martif: { kind: 'terms', entry: 'termEntry', language: 'langSet', text: 'term' },
  tbx: { kind: 'terms', entry: 'conceptEntry', language: 'langSec', text: 'term' },
};

/** As much as a page reads without making people wait. */
const LONGEST = 5_000_000;
const MOST_ENTRIES = 50_000;

/** Ten times as much as our longest text. */
const LONGEST_TEXT = 10_000;

/** What within a text is code of its tool, unless it is a placeholder as ours are. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut', 'x', 'bx', 'ex']);

/**
 * Reads a translation memory (TMX) or a list of terms (TBX). What a text holds as code is left out.
 * @throws Error in a sentence without its end where it is neither, not well-formed, not UTF-8 or far
 *   too long, or declares entities
 */
export function readReference(xml: string): ReferenceFile {
  if (xml.length > LONGEST) throw new Error(`it has ${xml.length} characters, which is too many`);
  const parser = new SaxesParser({ xmlns: false });
  const fail = (reason: string): never => {
    throw new Error(`line ${parser.line}: ${reason}`);
  };
  const entries: ReferenceText[][] = [];
  let shape: Shape | undefined;
  let language = '';
  let text: string | undefined;
  let code: { name: string; holds: string } | undefined;

  parser.on('error', ({ message }) => fail(message.replace(/^\d+:\d+: /, '')));
  // Tools name the definition of the format, which nobody fetches; entities of their own are no text.
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) fail('it declares entities, which is not allowed');
  });
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (!/^(utf-8|us-ascii)$/i.test(encoding)) fail(`it is in ${encoding}: save it as UTF-8`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (!shape) {
      shape = Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined;
      if (!shape) fail(`<${name}> is neither a memory (TMX) nor a list of terms (TBX)`);
    } else if (text !== undefined) {
      if (CODES.has(name)) code ??= { name, holds: '' };
    } else if (name === shape.entry) {
      if (entries.push([]) > MOST_ENTRIES) fail(`it has more than ${MOST_ENTRIES} entries`);
    } else if (name === shape.language) language = attributes['xml:lang'] ?? attributes.lang ?? '';
    else if (name === shape.text) text = '';
  });
  const take = (more: string): void => {
    if (code) code.holds += more;
    else if (text !== undefined) text += more;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    if (text === undefined) return;
    if (code?.name === name) {
      if (/^\{\w+\}$/.test(code.holds)) text += code.holds;
      code = undefined;
    } else if (name === shape!.text && !code) {
      const whole = text.replace(/\s+/g, ' ').trim();
      if (whole && whole.length <= LONGEST_TEXT) entries.at(-1)?.push({ language, text: whole });
      text = undefined;
    }
  });
  parser.write(xml).close();
  return { kind: shape!.kind, entries };
}
