import { SaxesParser, type SaxesTagPlain } from 'saxes';
import {
  type Code,
  joined,
  type Piece,
  readSource,
  readTarget,
  STANDS_FOR,
  TRANSPARENT,
} from './inline.js';
import { type Note, type Span, type Unit, XliffError, type XliffFile } from './unit.js';

/** Far more characters than any language needs: what is larger is another file. */
const LONGEST = 4_000_000;

/** Ten times as many as our longest text has: checks and edits are made for texts of this size. */
const LONGEST_TEXT = 10_000;

/** Elements that repeat or propose texts of a unit: not its texts. */
const ASIDE = new Set(['alt-trans', 'seg-source', 'bin-unit']);

type Field = 'source' | 'target';

/**
 * Reads an XLIFF 1.2 file strictly. What tools put around texts is passed over: segments, groups,
 * proposals, marks. Faults in placeholders are kept with their unit.
 * @throws XliffError where it is not well-formed XML in UTF-8, is too long, has a DOCTYPE, more than
 *   one `<file>`, a unit without id or source, or anything twice that may be there once
 */
export function parseXliff(xml: string): XliffFile {
  if (xml.length > LONGEST)
    throw new XliffError(`the file has ${xml.length} characters: that is no file of ours`, 1);
  refuseBareAmpersand(xml);
  return new Reader(xml).read();
}

/** The parser would say so no sooner than where the next `;` or the file ends. */
function refuseBareAmpersand(xml: string): void {
  // Up to the end where there is no other: else the search would begin again at each "<!--".
  const asides = /<!--.*?(?:-->|$)|<!\[CDATA\[.*?(?:\]\]>|$)/gs;
  const texts = xml.replace(asides, (all) => all.replaceAll('&', '+'));
  const place = texts.search(/&(?!#?\w+;)/);
  if (place < 0) return;
  const line = xml.slice(0, place).split('\n').length;
  const unit = texts.slice(0, place).split('<trans-unit').at(-1)!;
  const [, id] = (!unit.includes('</trans-unit>') && /^[^>]*?\sid="([^"]*)"/.exec(unit)) || [];
  throw new XliffError(`a bare "&"${id ? ` in the message ${id}` : ''}; write "&amp;"`, line);
}

class Reader {
  readonly #parser = new SaxesParser({ xmlns: false });
  readonly #file: XliffFile = { line: 0, sourceLanguage: '', targetLanguage: '', units: [] };
  readonly #lines = new Map<string, number>();
  #unit: Unit | undefined;
  #note: Note | undefined;
  #field: Field | undefined;
  #pieces: Partial<Record<Field, Piece[]>> = {};
  /** The element that is being read over or into. */
  #aside: string | undefined;
  #code: Code | undefined;
  #codeStart = 0;

  constructor(readonly xml: string) {
    const parser = this.#parser;
    parser.on('error', ({ message }) => this.#fail(message.replace(/^\d+:\d+: /, '')));
    parser.on('doctype', () => this.#fail('a DOCTYPE is not allowed: remove it'));
    parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
      if (!/^utf-8$/i.test(encoding)) this.#fail(`the encoding is ${encoding}: save it as UTF-8`);
    });
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', ({ name }) => this.#close(name));
    const take = (text: string): void => this.#take(text);
    parser.on('text', take);
    parser.on('cdata', take);
  }

  read(): XliffFile {
    this.#parser.write(this.xml).close();
    if (!this.#file.line) this.#fail('no <file>: this is not an XLIFF file');
    return this.#file;
  }

  #fail(message: string): never {
    throw new XliffError(message, this.#parser.line);
  }

  /** The start tag that has just been read: no attribute can hold a bare `<`. */
  #tag(): Span {
    const { position } = this.#parser;
    const start = this.xml.lastIndexOf('<', position - 1);
    if (position - start > LONGEST_TEXT)
      this.#fail(`a start tag of ${position - start} characters: that is no file of ours`);
    return [start, position];
  }

  #open({ name, attributes }: SaxesTagPlain): void {
    if (this.#aside) return;
    if (this.#field) this.#openInline(name, attributes);
    else if (name === 'xliff') this.#checkVersion(attributes.version);
    else if (name === 'file') this.#openFile(attributes);
    else if (name === 'trans-unit') this.#openUnit(attributes);
    else if (!this.#unit) return;
    else if (name === 'source' || name === 'target') this.#openField(this.#unit, name, attributes);
    else if (name === 'note') {
      this.#note = { from: attributes.from, text: '', span: this.#tag() };
      this.#unit.notes.push(this.#note);
    } else if (ASIDE.has(name)) {
      this.#aside = name;
      if (name === 'seg-source') this.#unit.spans.segments = this.#tag();
    }
  }

  #checkVersion(version: string | undefined): void {
    if (version !== '1.2')
      this.#fail(`XLIFF version ${version ?? 'unknown'}: save the file as XLIFF 1.2`);
  }

  #openFile(attributes: Record<string, string>): void {
    if (this.#file.line) this.#fail('more than one <file>: a language has one');
    this.#file.line = this.#parser.line;
    this.#file.sourceLanguage = attributes['source-language'] ?? '';
    this.#file.targetLanguage = attributes['target-language'] ?? '';
  }

  #openUnit(attributes: Record<string, string>): void {
    if (this.#unit) this.#fail('a <trans-unit> inside another');
    const id = attributes.id ?? this.#fail('a <trans-unit> without id');
    const first = this.#lines.get(id);
    if (first)
      this.#fail(
        `the unit "${id}" is there twice, first in line ${first}: keep one and delete the other`,
      );
    const { line } = this.#parser;
    this.#lines.set(id, line);
    const open = this.#tag();
    this.#unit = {
      ...{ id, line, targetLine: line, source: '', target: '' },
      ...{ state: undefined, approved: attributes.approved === 'yes' },
      ...{ notes: [], faults: [], placeholders: new Map() },
      spans: { open, source: open, segments: undefined, target: undefined, whole: open },
    };
    this.#pieces = {};
    this.#file.units.push(this.#unit);
  }

  #openField(unit: Unit, name: Field, attributes: Record<string, string>): void {
    if (this.#pieces[name]) this.#fail(`the unit "${unit.id}" has two <${name}>`);
    this.#pieces[name] = [];
    this.#field = name;
    unit.spans[name] = this.#tag();
    if (name !== 'target') return;
    unit.state = attributes.state;
    unit.targetLine = this.#parser.line;
  }

  #openInline(name: string, attributes: Record<string, string>): void {
    const { line } = this.#parser;
    if (STANDS_FOR.has(name) && !this.#code) {
      const [start, end] = this.#tag();
      const says = attributes['equiv-text'] ?? '';
      this.#code = {
        element: name,
        id: attributes.id,
        says,
        xml: this.xml.slice(start, end),
        line,
      };
      this.#codeStart = start;
      this.#pieces[this.#field!]!.push(this.#code);
    } else if (!TRANSPARENT.has(name) || this.#code) {
      const text = `<${name}> inside <${this.#code?.element ?? this.#field!}>: texts hold placeholders only, no markup`;
      this.#unit!.faults.push({ line, text });
    }
  }

  #take(text: string): void {
    if (this.#aside) return;
    if (this.#note) this.#note.text += text;
    else if (this.#code) this.#code.says ||= text;
    else if (this.#field) this.#pieces[this.#field]!.push(text);
  }

  #close(name: string): void {
    const end = this.#parser.position;
    const unit = this.#unit;
    if (!unit) return;
    if (this.#aside) {
      if (name !== this.#aside) return;
      this.#aside = undefined;
      if (name === 'seg-source') unit.spans.segments = [unit.spans.segments![0], end];
    } else if (name === this.#code?.element) {
      this.#code.xml = this.xml.slice(this.#codeStart, end);
      this.#code = undefined;
    } else if (name === this.#field) {
      unit.spans[name] = [unit.spans[name]![0], end];
      this.#field = undefined;
    } else if (name === 'note' && this.#note) {
      this.#note.span = [this.#note.span[0], end];
      this.#note = undefined;
    } else if (name === 'trans-unit') this.#closeUnit(unit, end);
  }

  /** What a field holds; nothing where that is far too much. */
  #joined(unit: Unit, field: Field, line: number): Piece[] {
    const [start, end] = unit.spans[field] ?? unit.spans.open;
    if (end - start <= LONGEST_TEXT) return joined(this.#pieces[field] ?? [], line);
    const text = `<${field}> has ${end - start} characters; expected no more than ${LONGEST_TEXT}`;
    unit.faults.push({ line, text });
    return [];
  }

  /** A unit's notes; none where they are far too much, all together. */
  #shortNotes(unit: Unit): Note[] {
    const length = unit.notes.reduce((sum, { span: [start, end] }) => sum + end - start, 0);
    if (length <= LONGEST_TEXT) return unit.notes;
    const text = `the <note>s have ${length} characters; expected no more than ${LONGEST_TEXT}`;
    unit.faults.push({ line: unit.line, text });
    return [];
  }

  #closeUnit(unit: Unit, end: number): void {
    if (!this.#pieces.source) this.#fail(`the unit "${unit.id}" has no <source>`);
    const { text, codes } = readSource(this.#joined(unit, 'source', unit.line), unit.faults);
    unit.source = text;
    unit.placeholders = codes.xml;
    unit.target = readTarget(this.#joined(unit, 'target', unit.targetLine), codes, unit.faults);
    unit.notes = this.#shortNotes(unit);
    unit.spans.whole = [unit.spans.open[0], end];
    this.#unit = undefined;
  }
}
