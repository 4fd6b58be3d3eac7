import { SaxesParser } from 'saxes';
import { type GivenWords, readWords, writeWords } from '../languages/questionnaire.js';
import { applyChanges, withSpaceBefore } from './edit.js';
import type { Span } from './unit.js';
import { escapeText } from './write.js';

/** The head of a file as far as it concerns the translator's words. */
interface Head {
  /** The end of the start tag of `<file>`. */
  file: number;
  /** The start tag of `<header>`. */
  header: Span | undefined;
  /** Where `</header>` begins. */
  headerEnd: number | undefined;
  /** Our `<glossary>`, and the text in it. */
  glossary: Span | undefined;
  words: GivenWords | undefined;
}

/**
 * Reads what stands before the `<body>`: `<header>` is there, with any number of `<glossary>` (XLIFF
 * 1.2, section 2.2.1).
 */
function readHead(xml: string): Head {
  const head: Head = {
    ...{ file: 0, header: undefined, headerEnd: undefined },
    ...{ glossary: undefined, words: undefined },
  };
  const parser = new SaxesParser({ xmlns: false });
  let open: Span | undefined;
  let text: string | undefined;
  let isPast = false;
  const tag = (): Span => [xml.lastIndexOf('<', parser.position - 1), parser.position];
  // Whether the file can be read at all is asked elsewhere.
  parser.on('error', () => (isPast = true));
  parser.on('opentag', ({ name }) => {
    if (isPast) return;
    if (name === 'body') isPast = true;
    else if (name === 'file') head.file = parser.position;
    else if (name === 'header') head.header = tag();
    else if (name === 'glossary') open = tag();
    else if (name === 'internal-file' && open) text = '';
  });
  const take = (piece: string): void => {
    if (text !== undefined) text += piece;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    if (isPast) return;
    if (name === 'header') [head.headerEnd] = tag();
    if (name !== 'glossary' || !open) return;
    const words = readWords(text ?? '');
    if (words) Object.assign(head, { glossary: [open[0], parser.position], words });
    open = text = undefined;
  });
  const body = xml.search(/<body[\s/>]/);
  parser.write(xml.slice(0, body < 0 ? 0 : body));
  return head;
}

/** The words that a translator has said the checks may go by; none where the file holds no such list. */
export const wordsIn = (xml: string): GivenWords => readHead(xml).words ?? new Map();

/** Whether the content of a header, without a glossary, is nothing but white space. */
const isAlone = (xml: string, [, start]: Span, end: number, glossary: Span): boolean =>
  !(xml.slice(start, glossary[0]) + xml.slice(glossary[1], end)).trim();

function without(xml: string, { header, headerEnd, glossary }: Head): string {
  if (!glossary) return xml;
  const whole: Span =
    header && headerEnd && isAlone(xml, header, headerEnd, glossary)
      ? [header[0], headerEnd + '</header>'.length]
      : glossary;
  return applyChanges(xml, [[withSpaceBefore(xml, whole), '']]);
}

/**
 * Puts a translator's words into a file in the place of those that it holds; every other byte stays.
 * @param words none to take the list out
 */
export function withWords(xml: string, words: GivenWords): string {
  const head = readHead(xml);
  if (!words.size) return without(xml, head);
  const { file, header, headerEnd, glossary } = head;
  // The white space before the first element of the file, which is as deep as the header is.
  const [indent] = /^\s*/.exec(xml.slice(file))!;
  const step = indent.includes('\n') ? '  ' : '';
  const text = escapeText(writeWords(words)).replaceAll('\n', xml.includes('\r\n') ? '\r\n' : '\n');
  const list = `<glossary><internal-file form="text">${text}</internal-file></glossary>`;
  if (glossary) return applyChanges(xml, [[glossary, list]]);
  const inner = indent + step + list;
  if (!header)
    return applyChanges(xml, [[[file, file], `${indent}<header>${inner}${indent}</header>`]]);
  const start = xml.slice(...header);
  if (start.endsWith('/>')) {
    const opened = `${start.slice(0, -'/>'.length).trimEnd()}>`;
    return applyChanges(xml, [[header, `${opened}${inner}${indent}</header>`]]);
  }
  const place = xml.slice(0, headerEnd).trimEnd().length;
  return applyChanges(xml, [[[place, place], inner]]);
}
