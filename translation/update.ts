import type { SourceMessage } from './message.js';
import {
  awaitsTranslation,
  forgetFormerEnglish,
  formerEnglish,
  markStale,
  takeBack,
} from './stale.js';
import {
  applyChanges,
  type Change,
  editUnits,
  type UnitEdit,
  withSpaceBefore,
} from './xliff/edit.js';
import { parseXliff } from './xliff/parse.js';
import { stateOf } from './xliff/state.js';
import type { Unit } from './xliff/unit.js';
import { writeUnit } from './xliff/write.js';

/** A unit that was taken out of a file, as it stood there. */
export interface RemovedUnit {
  id: string;
  source: string;
  target: string;
  /** From `<trans-unit` to `</trans-unit>`. */
  xml: string;
}

export interface Update {
  xml: string;
  /** Ids of the messages that wait for a new translation from now on. */
  stale: string[];
  /** Ids of those that no longer do, because their old English text is back. */
  takenBack: string[];
  added: string[];
  removed: RemovedUnit[];
}

export interface UpdateOptions {
  /** Ids of messages whose English text has changed, but not in meaning: their translations stay. */
  sameMeaning?: ReadonlySet<string>;
  /** Units that were removed once, by id: they come back as they were. */
  archive?: ReadonlyMap<string, string>;
}

/** What becomes of a unit that the code still has. */
function editOf(unit: Unit, { text, note }: SourceMessage, sameMeaning: boolean): UnitEdit {
  const hint = note;
  // What cannot be read whole is no ground for a change.
  if (unit.faults.length) return {};
  const former = formerEnglish(unit);
  const open = awaitsTranslation(unit);
  if (unit.source === text && sameMeaning && former && open)
    return { ...takeBack(unit, { ...former, source: text }), hint };
  if (unit.source === text) return { ...(former && !open && forgetFormerEnglish(unit)), hint };
  if (former?.source === text && open) return { ...takeBack(unit, former), hint };
  if (sameMeaning || stateOf(unit) === 'missing') return { source: text, hint };
  return { ...markStale(unit, text), hint };
}

const spaceBefore = (xml: string, unit: Unit): string => {
  const [start] = withSpaceBefore(xml, unit.spans.whole);
  return xml.slice(start, unit.spans.whole[0]);
};

/** Puts each new unit after the one that it follows in the code, or before the first. */
function* insertions(
  xml: string,
  kept: ReadonlyMap<string, Unit>,
  messages: readonly SourceMessage[],
  archive: ReadonlyMap<string, string>,
): Generator<Change> {
  const first = messages.flatMap(({ id }) => kept.get(id) ?? [])[0];
  let before: Unit | undefined;
  for (const { id, text, note } of messages) {
    const unit = kept.get(id);
    if (unit) {
      before = unit;
      continue;
    }
    const indent = first ? spaceBefore(xml, before ?? first) : '\n      ';
    const added =
      archive.get(id)?.replace(/\r?\n/g, xml.includes('\r\n') ? '\r\n' : '\n') ??
      writeUnit({ id, source: text, note, target: undefined }, indent);
    if (before) {
      const end = before.spans.whole[1];
      yield [[end, end], indent + added];
    } else if (first) {
      const start = first.spans.whole[0];
      yield [[start, start], added + indent];
    } else {
      const body = /<body(?:\s[^<>]*)?>/.exec(xml);
      if (!body || body[0].endsWith('/>'))
        throw new Error('the file has no <body> to add units to');
      const place = body.index + body[0].length;
      yield [[place, place], indent + added];
    }
  }
}

/**
 * Brings a language's file up to the English messages. Every translation stays: that of a changed
 * message is marked, and a removed unit is handed back to be archived. What is the same as before
 * stays to the byte, and a change of the English text that is undone is undone here too.
 * @throws XliffError where the file cannot be read
 */
export function updateXliff(
  xml: string,
  messages: readonly SourceMessage[],
  { sameMeaning = new Set(), archive = new Map() }: UpdateOptions = {},
): Update {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const inserted = insertAndRemove(xml, byId, archive);
  const { units } = parseXliff(inserted.xml);
  const edits = units.map((unit): [string, UnitEdit] => [
    unit.id,
    editOf(unit, byId.get(unit.id)!, sameMeaning.has(unit.id)),
  ]);
  const isStale = ({ source, state }: UnitEdit): boolean =>
    source !== undefined && state === 'needs-adaptation';
  const idsOf = (holds: (edit: UnitEdit) => boolean): string[] =>
    edits.filter(([, edit]) => holds(edit)).map(([id]) => id);
  const stale = idsOf(isStale);
  const takenBack = idsOf((edit) => edit.state !== undefined && !isStale(edit));
  return { ...inserted, xml: editUnits(inserted.xml, new Map(edits)), stale, takenBack };
}

function insertAndRemove(
  xml: string,
  messages: ReadonlyMap<string, SourceMessage>,
  archive: ReadonlyMap<string, string>,
): Pick<Update, 'xml' | 'added' | 'removed'> {
  const { units } = parseXliff(xml);
  const kept = new Map(units.filter(({ id }) => messages.has(id)).map((unit) => [unit.id, unit]));
  const gone = units.filter(({ id }) => !messages.has(id));
  const removals = gone.map(({ spans }): Change => [withSpaceBefore(xml, spans.whole), '']);
  const all = [...messages.values()];
  return {
    xml: applyChanges(xml, [...insertions(xml, kept, all, archive), ...removals]),
    added: all.map(({ id }) => id).filter((id) => !kept.has(id)),
    removed: gone.map(({ id, source, target, spans }) => ({
      ...{ id, source, target },
      xml: xml.slice(...spans.whole),
    })),
  };
}
