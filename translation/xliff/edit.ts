import { parseXliff } from './parse.js';
import type { Note, Span, Unit } from './unit.js';
import { encode, escapeAttribute, escapeText, numberedPlaceholders } from './write.js';

/** What is to change in one unit; what is absent stays. */
export interface TargetEdit {
  /** The translation with `{placeholders}`. */
  target?: string;
  /** The state of the target; null for none. */
  state?: string | null;
  approved?: boolean;
  /** The texts of all its notes from `kap`, such as waivers; the notes of others always stay. */
  notes?: readonly string[];
  /** The texts of all its notes from `translator`: comments and questions to the editors. */
  comments?: readonly string[];
}

/** What only a change of the English text changes. */
export interface UnitEdit extends TargetEdit {
  source?: string;
  /** What the code says to translators. */
  hint?: string;
}

/** Text to put in the place of a span. */
export type Change = readonly [span: Span, text: string];

/** Who a translator's notes are from, in a file. */
export const TRANSLATOR = 'translator';

const ATTRIBUTE = /(?<!\s)(\s+)([^\s=]+)(\s*=\s*)("[^"]*"|'[^']*')/g;
const START_TAG = /^<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/;

/** A start tag with an attribute set in its place, or taken out. */
function withAttribute(tag: string, name: string, value: string | null): string {
  const places = [...tag.matchAll(ATTRIBUTE)];
  const place = places.find(([, , given]) => given === name);
  if (place) {
    const [all, space, , equals, quoted] = place;
    const quote = quoted!.at(0)!;
    const put =
      value === null ? '' : space! + name + equals! + quote + escapeAttribute(value) + quote;
    return tag.slice(0, place.index) + put + tag.slice(place.index + all.length);
  }
  if (value === null) return tag;
  return tag.replace(/(?<!\s)\s*\/?>$/, (end) => ` ${name}="${escapeAttribute(value)}"${end}`);
}

/** An element with another content; its start tag stays but for the slash of an empty one. */
function withContent(element: string, content: string): string {
  const open = START_TAG.exec(element)![0];
  const name = /^<([^\s/>]+)/.exec(open)![1]!;
  return open.endsWith('/>')
    ? `${open.replace(/(?<!\s)\s*\/>$/, '>')}${content}</${name}>`
    : open + content + element.slice(element.lastIndexOf('</'));
}

const atStartTag = (element: string, change: (tag: string) => string): string =>
  element.replace(START_TAG, change);

/** A span together with the white space before it. */
export const withSpaceBefore = (xml: string, [start, end]: Span): Span => [
  xml.slice(0, start).trimEnd().length,
  end,
];

function* noteChanges(
  xml: string,
  unit: Unit,
  author: string,
  wanted: readonly string[],
): Generator<Change> {
  const given = unit.notes.filter(({ from }) => from === author);
  const kept = new Set<string>();
  for (const { text, span } of given) {
    if (wanted.includes(text) && !kept.has(text)) kept.add(text);
    else yield [withSpaceBefore(xml, span), ''];
  }
  const [start, sourceStart] = [unit.spans.open[1], unit.spans.source[0]];
  const indent = xml.slice(start, sourceStart).match(/^\s*$/)?.[0] ?? '';
  const end = xml.lastIndexOf('</', unit.spans.whole[1]);
  const place = xml.slice(0, end).trimEnd().length;
  const added = wanted
    .filter((text) => !kept.has(text))
    .map((text) => `${indent}<note from="${author}">${escapeText(text)}</note>`);
  if (added.length) yield [[place, place], added.join('')];
}

function targetChange(xml: string, unit: Unit, edit: UnitEdit): Change | undefined {
  const { source, segments, target: span } = unit.spans;
  const changed = edit.target !== undefined && edit.target !== unit.target;
  const state = edit.state === undefined ? (unit.state ?? null) : edit.state;
  if (!changed && state === (unit.state ?? null)) return undefined;
  const after = (segments ?? source)[1];
  const before = xml.slice(unit.spans.open[1], source[0]);
  const indent = before.slice(before.trimEnd().length);
  const old = span ? xml.slice(...span) : '<target></target>';
  const marked = atStartTag(old, (tag) => withAttribute(tag, 'state', state));
  const text = changed ? withContent(marked, encode(edit.target!, unit.placeholders)) : marked;
  return span ? [span, text] : [[after, after], indent + text];
}

function* changesOf(xml: string, unit: Unit, edit: UnitEdit): Generator<Change> {
  const { open, source, segments } = unit.spans;
  if (edit.approved !== undefined && edit.approved !== unit.approved) {
    // "no" is what its absence means (section 2.3), and leaves its place for the way back.
    const value = edit.approved ? 'yes' : 'no';
    yield [open, withAttribute(xml.slice(...open), 'approved', value)];
  }
  if (edit.source !== undefined && edit.source !== unit.source) {
    const forms = new Map([...numberedPlaceholders(edit.source), ...unit.placeholders]);
    yield [source, withContent(xml.slice(...source), encode(edit.source, forms))];
    if (segments) yield [withSpaceBefore(xml, segments), ''];
  }
  const target = targetChange(xml, unit, edit);
  if (target) yield target;
  const hint = unit.notes.find(({ from }): boolean => from === 'lit-localize');
  if (hint && edit.hint !== undefined && edit.hint !== hint.text)
    yield hintChange(xml, hint, edit.hint);
  if (edit.notes) yield* noteChanges(xml, unit, 'kap', edit.notes);
  if (edit.comments) yield* noteChanges(xml, unit, TRANSLATOR, edit.comments);
}

const hintChange = (xml: string, { span }: Note, text: string): Change => [
  span,
  withContent(xml.slice(...span), escapeText(text)),
];

/** Puts texts in the place of spans that do not overlap, those at one place in the order given. */
export function applyChanges(xml: string, changes: readonly Change[]): string {
  let done = 0;
  const pieces = changes
    .toSorted(([a], [b]) => a[0] - b[0] || a[1] - b[1])
    .map(([[start, end], put]) => {
      const piece = xml.slice(done, start) + put;
      done = end;
      return piece;
    });
  return pieces.join('') + xml.slice(done);
}

/**
 * Changes units of an XLIFF file and nothing else: every other byte stays, and an edit that changes
 * nothing gives the same string.
 * @param edits by unit id
 * @throws XliffError where the file cannot be read
 * @throws Error where an edit names a unit that is not there
 */
export function editUnits(xml: string, edits: ReadonlyMap<string, UnitEdit>): string {
  const units = new Map(parseXliff(xml).units.map((unit) => [unit.id, unit]));
  const changes = [...edits].flatMap(([id, edit]) => {
    const unit = units.get(id);
    if (!unit) throw new Error(`there is no unit "${id}" to change`);
    return [...changesOf(xml, unit, edit)];
  });
  return applyChanges(xml, changes);
}
