import { sentencesOf } from '../translation/checks/text.js';
import { type Entry, isDone } from './entry.js';
import type { Reference } from './reference.js';
import type { Session } from './session.js';

/** What was translated once, and stands in the text at hand too. */
export interface Suggestion {
  english: string;
  target: string;
  /** Another text's id, or the name of the translator's file. */
  from: string;
  /** Whether the English is the same, not only similar. */
  isSame: boolean;
}

type Source = Pick<Suggestion, 'english' | 'target' | 'from'>;

const ENOUGH = 4;
/** How much of two sentences' words must be the same (Dice's coefficient) to be of help. */
const SIMILAR = 0.7;

const words = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+|\{\w+\}/gu));

/** Each sentence with its translation, where both have as many; the whole too. */
function partsOf(english: string, target: string, from: string): Source[] {
  const [sources, targets] = [sentencesOf(english), sentencesOf(target)];
  const parts =
    sources.length > 1 && sources.length === targets.length
      ? sources.map((source, index) => ({ english: source, target: targets[index]!, from }))
      : [];
  return [{ english, target, from }, ...parts];
}

const fromTexts = (entries: readonly Entry[], at: string): Source[] =>
  entries
    .filter(({ message, stage }) => message.id !== at && isDone(stage))
    .flatMap(({ message, target }) => partsOf(message.text, target, message.id));

const fromFiles = (references: readonly Reference[]): Source[] =>
  references
    .filter(({ kind }) => kind === 'memory')
    .flatMap(({ pairs, name }) =>
      pairs.flatMap(({ english, targets }) =>
        targets.flatMap((target) => partsOf(english, target, name)),
      ),
    );

type Split = readonly [source: Source, words: ReadonlySet<string>];

function similarTo(wanted: string, all: readonly Split[]): Source[] {
  const ours = words(wanted);
  return all
    .map(([source, theirs]) => {
      const shared = [...ours].filter((word) => theirs.has(word)).length;
      return { source, alike: (2 * shared) / (ours.size + theirs.size) };
    })
    .filter(({ alike }) => alike >= SIMILAR)
    .sort((a, b) => b.alike - a.alike)
    .map(({ source }) => source);
}

function find(text: string, all: readonly Source[]): Suggestion[] {
  const wanted = [...new Set([text, ...sentencesOf(text)])];
  const same = wanted.flatMap((each) =>
    all.filter(({ english }) => english === each).map((source) => ({ ...source, isSame: true })),
  );
  const rest = wanted.filter(
    (each) => !same.some(({ english }) => english === each || english === text),
  );
  const split = rest.length ? all.map((source): Split => [source, words(source.english)]) : [];
  const similar = rest
    .flatMap((each) => similarTo(each, split).slice(0, 1))
    .map((source) => ({ ...source, isSame: false }));
  const found = [...same, ...similar];
  const first = ({ target }: Suggestion): number =>
    found.findIndex((each) => each.target === target);
  return found.filter((each, index) => first(each) === index);
}

/** What was found for the text that each session has at hand: only that can change meanwhile. */
const latest = new WeakMap<Session, { key: string; found: readonly Suggestion[] }>();

/** What the same English, or nearly the same, has been translated to elsewhere, and is not here yet. */
export function suggestions(session: Session): Suggestion[] {
  const { entry, work, references, current } = session;
  const key = `${current} ${references.length}`;
  const known = latest.get(session);
  const found =
    known?.key === key
      ? known.found
      : find(entry.message.text, [...fromTexts(work.entries, current), ...fromFiles(references)]);
  latest.set(session, { key, found });
  // What is done need not be troubled by what is only similar.
  const helps = ({ target, isSame }: Suggestion): boolean =>
    !entry.target.includes(target) && (isSame || !isDone(entry.stage));
  return found.filter(helps).slice(0, ENOUGH);
}
