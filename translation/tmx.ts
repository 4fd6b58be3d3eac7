import { SaxesParser } from 'saxes';
import type { RemovedUnit } from './update.js';
import { escapeAttribute, escapeText } from './xliff/write.js';

/** The unit as it stood in its file, so that it can come back with everything that it held. */
const UNIT = 'x-xliff';

/** A text as the content of a `<seg>`: what stands in braces is code, not language. */
const segment = (text: string): string =>
  escapeText(text).replace(/\{\w+\}/g, (code) => `<ph>${code}</ph>`);

const writeTu = (tag: string, { id, source, target, xml }: RemovedUnit): string => `
    <tu tuid="${escapeAttribute(id)}">
      <prop type="${UNIT}">${escapeText(xml)}</prop>
      <tuv xml:lang="en"><seg>${segment(source)}</seg></tuv>
      <tuv xml:lang="${tag}"><seg>${segment(target)}</seg></tuv>
    </tu>`;

const EMPTY = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="kap-elements" creationtoolversion="1" segtype="paragraph" o-tmf="XLIFF" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>
  </body>
</tmx>
`;

/**
 * Adds removed units to a language's archive, a TMX 1.4 file, which tools take as a memory.
 * @param tmx the archive so far; undefined where there is none
 * @throws where it has no end of a body
 */
export function archived(
  tmx: string | undefined,
  tag: string,
  units: readonly RemovedUnit[],
): string {
  const archive = tmx ?? EMPTY;
  const end = archive.indexOf('</body>');
  if (end < 0) throw new Error('the archive has no </body>');
  const place = archive.slice(0, end).trimEnd().length;
  const added = units.map((unit) => writeTu(tag, unit)).join('');
  return archive.slice(0, place) + added + archive.slice(place);
}

/**
 * The units of an archive as XLIFF, by id; of those with one id the last.
 * @throws where it is not well-formed
 */
export function archivedUnits(tmx: string): Map<string, string> {
  const units = new Map<string, string>();
  const parser = new SaxesParser({ xmlns: false });
  let id = '';
  let isUnit = false;
  parser.on('error', ({ message }) => {
    throw new Error(`the archive is broken: ${message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'tu') id = attributes.tuid ?? '';
    isUnit = name === 'prop' && attributes.type === UNIT;
  });
  parser.on('text', (text) => {
    if (isUnit) units.set(id, text);
  });
  parser.on('closetag', () => (isUnit = false));
  parser.write(tmx).close();
  return units;
}

/** Takes units that are back in their file out of an archive; undefined where none is left. */
export function withoutUnits(tmx: string, ids: readonly string[]): string | undefined {
  const starts = ids.map((id) => `\n    <tu tuid="${escapeAttribute(id)}">`);
  const rest = tmx
    .split(/(?=\n {4}<tu )/)
    .map((part) => {
      if (!starts.some((start) => part.startsWith(start))) return part;
      return part.slice(part.indexOf('</tu>') + '</tu>'.length);
    })
    .join('');
  return rest === EMPTY ? undefined : rest;
}
