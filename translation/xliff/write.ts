import { placeholdersOf, type SourceMessage } from '../message.js';

/** What XML 1.0 cannot hold at all (section 2.2): invisible, and it would spoil the whole file. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as the content of an element; what XML cannot hold is left out. */
export const escapeText = (text: string): string =>
  text.replace(NOT_XML, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A text as the value of an attribute, between either kind of quotes. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/"/g, '&quot;').replace(/'/g, '&apos;');

/** How a text's placeholders are written unless its file writes them otherwise: numbered `<x/>`. */
export const numberedPlaceholders = (source: string): Map<string, string> =>
  new Map(
    placeholdersOf(source).map((name, i) => [name, `<x id="${i}" equiv-text="\${${name}}"/>`]),
  );

/**
 * A text as the content of a `<source>` or `<target>`.
 * @param placeholders the XML of each known placeholder; any other stays text, for the checks to find
 */
export const encode = (text: string, placeholders: ReadonlyMap<string, string>): string =>
  escapeText(text).replace(/\{(\w+)\}/g, (all, name: string) => placeholders.get(name) ?? all);

export interface NewUnit {
  id: string;
  source: string;
  note: string;
  /** Undefined where it is still to be made. */
  target: string | undefined;
}

/**
 * Writes one `<trans-unit>`.
 * @param lineBreak what parts its lines: a line break and the indentation
 * @param withTarget whether somebody is to translate it
 */
export function writeUnit(
  { id, source, note, target = '' }: NewUnit,
  lineBreak: string,
  withTarget = true,
): string {
  const placeholders = numberedPlaceholders(source);
  const state = target ? 'needs-review-translation' : 'new';
  return [
    `<trans-unit id="${escapeAttribute(id)}">`,
    `  <source>${encode(source, placeholders)}</source>`,
    ...(withTarget ? [`  <target state="${state}">${encode(target, placeholders)}</target>`] : []),
    `  <note from="lit-localize">${escapeText(note)}</note>`,
    '</trans-unit>',
  ].join(lineBreak);
}

/**
 * Writes a new XLIFF 1.2 file; translations are drafts that wait for a review.
 * @param targetLanguage undefined for a template that is nobody's language yet
 */
export function writeXliff(targetLanguage: string | undefined, units: readonly NewUnit[]): string {
  const indent = '      ';
  const body = units.map(
    (unit) => `${indent}${writeUnit(unit, `\n${indent}`, !!targetLanguage)}\n`,
  );
  const language = targetLanguage ? ` target-language="${targetLanguage}"` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file source-language="en"${language} original="kap-elements" datatype="plaintext">
    <body>
${body.join('')}    </body>
  </file>
</xliff>
`;
}

/** Writes a file in which everything is still to be translated; with no language, a template. */
export const blankXliff = (
  targetLanguage: string | undefined,
  messages: readonly SourceMessage[],
): string =>
  writeXliff(
    targetLanguage,
    messages.map(({ id, text, note }) => ({ id, source: text, note, target: undefined })),
  );
