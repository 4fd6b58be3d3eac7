import { SaxesParser } from 'saxes';
import { placeholder } from './source-messages.js';

export interface Unit {
  id: string;
  /** Where the unit starts in its file, from 1. */
  line: number;
  /** Text with `{placeholders}`. */
  source: string;
  /** Text with `{placeholders}`; empty where nothing is translated. */
  target: string;
  state: string | undefined;
}

export interface XliffFile {
  sourceLanguage: string;
  targetLanguage: string;
  units: Unit[];
}

/** A fault in a translator's file, with the line where it shows. */
export class XliffError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

/**
 * Reads an XLIFF 1.2 file strictly.
 * @throws XliffError where it is not well-formed, has a DOCTYPE, more than one `<file>`, a unit
 *   without an id or twice the same, or markup other than placeholders in a text
 */
export function parseXliff(xml: string): XliffFile {
  const parser = new SaxesParser({ xmlns: false });
  const result: XliffFile = { sourceLanguage: '', targetLanguage: '', units: [] };
  const ids = new Set<string>();
  let files = 0;
  let unit: Unit | undefined;
  let field: 'source' | 'target' | undefined;
  const fail = (message: string): never => {
    throw new XliffError(message, parser.line);
  };

  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', () => fail('a DOCTYPE is not allowed: remove it'));
  parser.on('opentag', ({ name, attributes }) => {
    if (field) {
      if (name !== 'x')
        fail(`<${name}> inside <${field}>: texts hold placeholders only, no markup`);
      unit![field] += placeholder(attributes['equiv-text'] ?? '');
    } else if (name === 'xliff' && attributes.version !== '1.2') {
      fail(`XLIFF version ${attributes.version ?? 'unknown'}: save the file as XLIFF 1.2`);
    } else if (name === 'file') {
      if (++files > 1) fail('more than one <file>: a language has one');
      result.sourceLanguage = attributes['source-language'] ?? '';
      result.targetLanguage = attributes['target-language'] ?? '';
    } else if (name === 'trans-unit') {
      const id = attributes.id ?? fail('a <trans-unit> without id');
      if (ids.has(id)) fail(`the unit "${id}" is there twice`);
      ids.add(id);
      unit = { id, line: parser.line, source: '', target: '', state: undefined };
      result.units.push(unit);
    } else if (unit && (name === 'source' || name === 'target')) {
      field = name;
      if (name === 'target') unit.state = attributes.state;
    }
  });
  parser.on('text', (text) => {
    if (unit && field) unit[field] += text;
  });
  parser.on('cdata', (text) => {
    if (unit && field) unit[field] += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === field) field = undefined;
    if (name === 'trans-unit') unit = undefined;
  });
  parser.write(xml).close();
  if (!files) fail('no <file>: this is not an XLIFF file');
  return result;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A text as XLIFF: `{placeholders}` become numbered `<x/>` elements. */
function encode(text: string, source: string): string {
  const names = [...source.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return escape(text).replace(
    /\{(\w+)\}/g,
    (_, name: string) => `<x id="${names.indexOf(name)}" equiv-text="\${${name}}"/>`,
  );
}

export interface NewUnit {
  id: string;
  source: string;
  note: string;
  target: string | undefined;
}

/** Writes a new XLIFF 1.2 file; targets are drafts that wait for a review. */
export function writeXliff(targetLanguage: string, units: readonly NewUnit[]): string {
  const body = units.map(({ id, source, note, target }) => {
    const translated =
      target === undefined
        ? '  <target state="new"></target>'
        : `  <target state="needs-review-translation">${encode(target, source)}</target>`;
    return [
      `<trans-unit id="${escape(id)}">`,
      `  <source>${encode(source, source)}</source>`,
      translated,
      `  <note from="lit-localize">${escape(note)}</note>`,
      '</trans-unit>',
    ]
      .map((line) => `      ${line}\n`)
      .join('');
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file source-language="en" target-language="${targetLanguage}" original="kap-elements" datatype="plaintext">
    <body>
${body.join('')}    </body>
  </file>
</xliff>
`;
}
