import type { Fault } from './unit.js';
import { escapeText } from './write.js';

/** An inline element that stands for a value. */
export interface Code {
  /** The element's name, for sentences. */
  element: string;
  id: string | undefined;
  /** What it stands for, as the file says it: `${number}`; empty where a tool has lost that. */
  says: string;
  /** The XML that it is written as. */
  xml: string;
  line: number;
}

/** A `<source>` or `<target>` in its order. */
export type Piece = string | Code;

/** The placeholders of a source. */
export interface SourceCodes {
  /** Names by id. */
  names: Map<string, string>;
  /** XML by name. */
  xml: Map<string, string>;
}

/** Elements that mark a stretch of text (XLIFF 1.2, section 2.4): the text is all we need. */
export const TRANSPARENT = new Set(['mrk', 'g']);

/** Elements that stand for a value (section 2.4): `<ph>` holds what it stands for. */
export const STANDS_FOR = new Set(['x', 'ph']);

/** Such an element that a tool has written as text. */
const AS_TEXT = /<(x|ph)\s([^<>]*?)(?:\/>|>([^<]*)<\/\1>)/g;

function* piecesOf(text: string, line: number): Generator<Piece> {
  let rest = 0;
  for (const match of text.matchAll(AS_TEXT)) {
    const [xml, element = '', attributes = '', content = ''] = match;
    const value = (name: string): string | undefined =>
      new RegExp(`(?:^|\\s)${name}\\s*=\\s*(["'])(.*?)\\1`).exec(attributes)?.[2];
    const says = value('equiv-text') ?? content;
    yield text.slice(rest, match.index);
    yield { element, id: value('id'), says, xml: escapeText(xml), line };
    rest = match.index + xml.length;
  }
  yield text.slice(rest);
}

/** Joins what a parser gives in parts, and finds the placeholders that are written as text. */
export function joined(pieces: readonly Piece[], line: number): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (typeof piece === 'string' && typeof last === 'string')
      whole[whole.length - 1] = last + piece;
    else whole.push(piece);
  }
  return whole.flatMap((piece) =>
    typeof piece === 'string' ? [...piecesOf(piece, line)] : [piece],
  );
}

/** `${number}`, `{number}` or `{{number}}` as `number`. */
const nameIn = (says: string): string | undefined =>
  /^\$?\{+\s*(\w+)\s*\}+$/.exec(says.trim())?.[1];

/** What line breaks and the indentation around them amount to: no text of ours has more than one line. */
export function onOneLine(text: string): string {
  const [first = '', ...others] = text.split(/[\r\n]/);
  if (!others.length) return text;
  const last = others.pop()!;
  const lines = [first.trimEnd(), ...others.map((line) => line.trim()), last.trimStart()];
  return lines.filter(Boolean).join(' ');
}

const written = ({ element, id, says }: Code): string =>
  `<${element}${id === undefined ? '' : ` id="${id}"`}${says && ` equiv-text="${says}"`}/>`;

/** The English text of a unit, and what its placeholders are called. */
export function readSource(
  pieces: readonly Piece[],
  faults: Fault[],
): { text: string; codes: SourceCodes } {
  const codes: SourceCodes = { names: new Map(), xml: new Map() };
  const text = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const name = nameIn(piece.says);
    const { line, id = '' } = piece;
    if (!name) {
      const text = `${written(piece)} in <source> does not say what it stands for; let the tool keep "equiv-text"`;
      faults.push({ line, text });
      return '';
    }
    if ((codes.names.get(id) ?? name) !== name)
      faults.push({ line, text: `two placeholders of <source> have the id "${id}"` });
    codes.names.set(id, name);
    codes.xml.set(name, piece.xml);
    return `{${name}}`;
  });
  return { text: onOneLine(text.join('')), codes };
}

/**
 * The translation of a unit. A placeholder is what the source's one of the same id is; where it also
 * says what it stands for, both must agree.
 */
export function readTarget(
  pieces: readonly Piece[],
  { names }: SourceCodes,
  faults: Fault[],
): string {
  const known = [...names].map(([id, name]) => `id="${id}" for {${name}}`).join(', ') || 'none';
  const text = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const says = nameIn(piece.says);
    const means = names.get(piece.id ?? '');
    if (!means) {
      const text = `${written(piece)} is not in <source>; expected ${known}`;
      faults.push({ line: piece.line, text });
    } else if (piece.says && says !== means) {
      const text = `${written(piece)} contradicts itself: in <source> that id is {${means}}; expected ${known}`;
      faults.push({ line: piece.line, text });
    }
    return `{${means ?? says ?? '?'}}`;
  });
  return onOneLine(text.join(''));
}
