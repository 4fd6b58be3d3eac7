import { languageOf } from './index.js';
import { anyForm, formsIn } from './forms.js';
import type { GivenWord, KnownLanguage, SafetyTerm } from './language.js';

/** What a translator says of some words, by the name of the question: the forms as they were written. */
export type GivenWords = ReadonlyMap<string, readonly string[]>;

/** What the patterns of all answers make known. */
type Known = Partial<KnownLanguage>;

export interface Question {
  /** Stable: files hold it. The English word. */
  name: string;
  /** What people read in the place of the name. */
  label?: string;
  /** What else is meant, or where it stands. */
  hint?: string;
  /** What the answer makes known to the checks, beside what is known so far. */
  gives: (pattern: RegExp, known: Known) => Known;
}

const claim =
  (name: 'cure' | 'safe') =>
  (pattern: RegExp, { claims }: Known): Known => ({ claims: { ...claims, [name]: pattern } });

const degree = (name: keyof NonNullable<Known['degrees']>) => ({
  gives: (pattern: RegExp, { degrees }: Known): Known => ({
    degrees: { ...degrees, [name]: pattern },
  }),
});

const role = (name: keyof NonNullable<Known['roles']>) => ({
  gives: (pattern: RegExp, { roles }: Known): Known => ({ roles: { ...roles, [name]: pattern } }),
});

const term = (name: SafetyTerm) => ({
  gives: (pattern: RegExp, { safetyTerms }: Known): Known => ({
    safetyTerms: { ...safetyTerms, [name]: pattern },
  }),
});

const unit = (name: keyof NonNullable<Known['timeUnits']>) => ({
  gives: (pattern: RegExp, { timeUnits }: Known): Known => ({
    timeUnits: { ...timeUnits, [name]: pattern },
  }),
});

const number = (value: number) => ({
  gives: (pattern: RegExp, { numberWords = [] }: Known): Known => ({
    numberWords: Array.from({ length: 9 }, (_, i) => (i === value - 2 ? pattern : numberWords[i])),
  }),
});

const either = (first: RegExp, second: RegExp | undefined): RegExp =>
  second ? new RegExp(`${first.source}|${second.source}`, 'iu') : first;

/** What the checks can use of any language, the most telling first. */
export const QUESTIONS: Readonly<Record<'first' | 'more', readonly Question[]>> = {
  first: [
    {
      name: 'may',
      hint: 'and might, can, could: whatever leaves open if it happens',
      gives: (hedge) => ({ hedge }),
    },
    {
      name: 'not',
      hint: 'and no, never, nobody; also as a part of a word',
      gives: (pattern, { negation }) => ({ negation: either(pattern, negation) }),
    },
    {
      name: 'without',
      hint: 'counts beside “not”',
      gives: (pattern, { negation }) =>
        negation ? { without: pattern, negation: either(negation, pattern) } : {},
    },
    { name: 'safe', hint: 'and safer, harmless', gives: claim('safe') },
    { name: 'cure', hint: 'and heal, healed', gives: claim('cure') },
    { name: 'approved', hint: 'and licensed', gives: (approved) => ({ approved }) },
    { name: 'off-label', gives: (pattern) => ({ offLabel: { term: pattern } }) },
    { name: 'ketamine', ...term('ketamine') },
    { name: 'crisis line', gives: (crisisLine) => ({ crisisLine }) },
    {
      name: 'other you',
      label: 'you, in other forms',
      hint: 'not the form that this translation has: the familiar one where it is formal, or the other way round',
      gives: (wrong) => ({ address: { wrong, right: 'another' } }),
    },
  ],
  more: [
    { name: 'some', ...degree('some') },
    { name: 'many', ...degree('many') },
    { name: 'most', ...degree('most') },
    { name: 'a few', ...degree('few') },
    { name: 'often', ...degree('often') },
    { name: 'should', ...degree('should') },
    { name: 'at least', gives: (atLeast) => ({ atLeast }) },
    { name: 'therapist', hint: 'and psychotherapist', ...role('therapist') },
    { name: 'medical staff', hint: 'and medical professional', ...role('medical') },
    { name: 'health professional', ...role('health') },
    { name: 'alcohol', ...term('alcohol') },
    { name: 'addiction', ...term('addiction') },
    { name: 'bladder', ...term('bladder') },
    { name: 'blood pressure', ...term('pressure') },
    { name: 'breathing', ...term('breathing') },
    { name: 'depression', ...term('depression') },
    { name: 'heart', ...term('heart') },
    { name: 'liver', ...term('liver') },
    { name: 'pregnancy', ...term('pregnancy') },
    { name: 'psychosis', ...term('psychosis') },
    { name: 'suicide', ...term('suicide') },
    ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((name, i) => ({
      ...{ name, ...number(i + 2) },
    })),
    { name: 'minute', ...unit('minute') },
    { name: 'hour', ...unit('hour') },
    { name: 'day', ...unit('day') },
    { name: 'week', ...unit('week') },
    { name: 'month', ...unit('month') },
    { name: 'year', ...unit('year') },
  ],
};

const ALL = [...QUESTIONS.first, ...QUESTIONS.more];

/** Whether a language has rules of its own; what a translator says of it then adds nothing. */
export const isDescribed = (tag: string): boolean => languageOf(tag).negation !== undefined;

/** What a translator's words make known. */
function knownFrom(words: GivenWords): Known {
  const given = new Map<RegExp, GivenWord>();
  let known: Known = {};
  for (const { name, gives } of ALL) {
    const forms = words.get(name) ?? [];
    if (!forms.length) continue;
    const pattern = anyForm(forms);
    given.set(pattern, { english: name, forms });
    known = { ...known, ...gives(pattern, known) };
  }
  const { hedge, negation, without } = known;
  // One pattern for both denies: it takes the place of the first.
  const forms = [...(words.get('not') ?? []), ...(words.get('without') ?? [])];
  const all = new Map(
    Array.from(given, ([pattern, word]): [RegExp, GivenWord] =>
      negation && without && word.english === 'not'
        ? [negation, { english: 'not, without', forms }]
        : [pattern, word],
    ),
  );
  const example = hedge && given.get(hedge)!.forms.find((form) => /^\p{L}.*\p{L}$/u.test(form));
  return { ...known, ...(example && { hedgeExample: example }), given: all };
}

/** What was made of the latest words of each language: the same data again for the same words. */
const latest = new Map<string, readonly [key: string, language: KnownLanguage]>();

/**
 * What is known of a language, by its tag and by a translator's own words, which count where nobody
 * has described it.
 */
export function languageWith(tag: string, words: GivenWords): KnownLanguage {
  if (!words.size || isDescribed(tag)) return languageOf(tag);
  const key = writeWords(words);
  const [known, language] = latest.get(tag) ?? [];
  if (language && known === key) return language;
  const made = { ...languageOf(tag), ...knownFrom(words) };
  latest.set(tag, [key, made]);
  return made;
}

/** How the list of words in a file begins: any other list there is somebody else's. */
const TITLE = 'kap-elements: words for the checks';

/**
 * A translator's words as a file keeps them, a line each: `may = huenda, anaweza;`. The semicolons
 * are for tools that put all on one line.
 */
export const writeWords = (words: GivenWords): string =>
  [TITLE, ...[...words].map(([name, forms]) => `${name} = ${forms.join(', ')}`)].join(';\n') + ';';

/** Reads such a list; undefined where it is another text. Names that are not known stay in it. */
export function readWords(text: string): GivenWords | undefined {
  const [title, ...lines] = text.split(';').map((line) => line.trim());
  if (title !== TITLE) return undefined;
  return new Map(
    lines.flatMap((line): [string, string[]][] => {
      const [, name, list] = /^([^=]+)=(.*)$/s.exec(line) ?? [];
      const forms = formsIn(list ?? '');
      return name && forms.length ? [[name.trim().replace(/\s+/g, ' '), forms]] : [];
    }),
  );
}
