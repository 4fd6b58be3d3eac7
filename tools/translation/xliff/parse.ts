import { SaxesParser } from 'saxes';
import { type Note, type Span, type Unit, XliffError, type XliffFile } from './unit.js';

/** `${number}` as `{number}`. */
const placeholder = (equivText: string): string => equivText.replace(/^\$/, '');

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
  let note: Note | undefined;
  let field: 'source' | 'target' | undefined;
  /** The start tag that has just been read: no attribute can hold a bare `<`. */
  const tag = (): Span => [xml.lastIndexOf('<', parser.position - 1), parser.position];
  const fail = (message: string): never => {
    throw new XliffError(message, parser.line);
  };

  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', () => fail('a DOCTYPE is not allowed: remove it'));
  parser.on('opentag', ({ name, attributes }) => {
    if (field) {
      if (name !== 'x')
        fail(`<${name}> inside <${field}>: texts hold placeholders only, no markup`);
      const shown = placeholder(attributes['equiv-text'] ?? '');
      unit![field] += shown;
      const raw = xml.slice(...tag()).replace(/\s*\/?>$/, '/>');
      if (field === 'source') unit!.placeholders.set(shown.slice(1, -1), raw);
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
      const open = tag();
      unit = {
        ...{ id, line: parser.line, targetLine: parser.line, source: '', target: '' },
        ...{ state: undefined, approved: attributes.approved === 'yes', notes: [] },
        placeholders: new Map(),
        spans: { open, source: open, segments: undefined, target: undefined, whole: open },
      };
      result.units.push(unit);
    } else if (unit && (name === 'source' || name === 'target')) {
      field = name;
      unit.spans[name] = tag();
      if (name === 'target') {
        unit.state = attributes.state;
        unit.targetLine = parser.line;
      }
    } else if (unit && name === 'note') {
      note = { from: attributes.from, text: '', span: tag() };
      unit.notes.push(note);
    }
  });
  const take = (text: string): void => {
    if (note) note.text += text;
    else if (unit && field) unit[field] += text;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    if (unit && name === field) {
      unit.spans[field] = [unit.spans[field]![0], parser.position];
      field = undefined;
    }
    if (note && name === 'note') {
      note.span = [note.span[0], parser.position];
      note = undefined;
    }
    if (unit && name === 'trans-unit') {
      unit.spans.whole = [unit.spans.open[0], parser.position];
      unit = undefined;
    }
  });
  parser.write(xml).close();
  if (!files) fail('no <file>: this is not an XLIFF file');
  return result;
}
