import { placeholdersOf } from '../message.js';

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A text as XLIFF: `{placeholders}` become numbered `<x/>` elements. */
function encode(text: string, source: string): string {
  const names = placeholdersOf(source);
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
