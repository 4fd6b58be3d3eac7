import type { LocaleData } from '../../src/content/locale-data.js';

/** What the safety texts name, and no translation may leave out. */
export type SafetyTerm =
  | 'addiction'
  | 'alcohol'
  | 'allergy'
  | 'aneurysm'
  | 'bladder'
  | 'brain'
  | 'breastfeeding'
  | 'breathing'
  | 'depression'
  | 'drive'
  | 'esketamine'
  | 'heart'
  | 'highPressure'
  | 'home'
  | 'ketamine'
  | 'liver'
  | 'mania'
  | 'opioids'
  | 'pregnancy'
  | 'pressure'
  | 'psychosis'
  | 'schizophrenia'
  | 'suicide'
  | 'tongue'
  | 'vein'
  | 'dizzy'
  | 'nausea'
  | 'fear'
  | 'confusion'
  | 'machines'
  | 'sleepingPills'
  | 'calmingMedicines'
  | 'vessels'
  | 'bleeding'
  | 'doses';

/** What a text says with a small word that is easily turned into its opposite. */
export type KeyPhrase =
  | 'slow'
  | 'rise'
  | 'first'
  | 'before'
  | 'everyDay'
  | 'fromEnglish'
  | 'past'
  | 'nightSleep'
  | 'emergency'
  | 'upTo'
  | 'rightAway'
  | 'only'
  | 'about'
  | 'over'
  | 'different'
  | 'end'
  | 'after'
  | 'high'
  | 'moreOften'
  | 'quickly'
  | 'lasting'
  | 'orNot';

/** How many, how often, how surely: what turns into "all", "always" and "will" when it is lost. */
export type Degree = 'some' | 'many' | 'most' | 'few' | 'often' | 'should';

/** Who takes care of the reader: a trained person, not just anybody. */
export type Role = 'therapist' | 'medical' | 'health';

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Words that a reader would take wrongly, and what to write. */
export interface Avoid {
  phrase: RegExp;
  /** Ends the sentence "… ": why not, and what instead. */
  because: string;
}

/** How a translation speaks to its readers. */
export interface Address {
  /** Forms that are not this translation's. */
  wrong: RegExp;
  /** The one that is, as the checks name it. */
  right: string;
  /** What each order has in this form, where its shape tells. */
  order?: RegExp;
  /** Orders in another form, where they look like other words: told where the English orders. */
  familiar?: RegExp;
}

/** The English terms of the glossary, in its order. */
export const GLOSSARY_TERMS = [
  'KAP',
  'ketamine',
  'ketamine-assisted psychotherapy',
  'psychotherapist',
  'therapy session',
  'non-ordinary state of consciousness',
  'preparation',
  'integration',
] as const;

export type GlossaryTerm = (typeof GLOSSARY_TERMS)[number];

/** A language's quotation marks: outer pair, then the pair inside a quotation. */
export interface QuotationMarks {
  open: string;
  close: string;
  innerOpen: string;
  innerClose: string;
}

/**
 * Everything that is known of one language. What every described language has is required; what is
 * optional is not checked where it is absent.
 */
export interface Language {
  /** The most general tag (BCP 47) for which this holds; the file's name too. */
  tag: string;
  /** The numbering system of its texts (Unicode CLDR), where that is not `latn`. */
  digits?: 'arabext';
  /** Its dates and names, where `Intl` knows none. */
  localeData?: LocaleData;

  quotes: QuotationMarks;
  /** Marks that have a no-break space before or after them. */
  noBreakSpaces?: { before: string; after: string };
  /** What ends a question, where it is not a question mark. */
  questionMarks?: RegExp;

  /** How this text says each term: more than one where both are in use, the first by preference. */
  glossary: Readonly<Record<GlossaryTerm, readonly string[]>>;
  /** Terms whose translators were not sure: no settled one was found. */
  unsettledTerms?: readonly GlossaryTerm[];
  /** What stands for KAP, where that is not written in Latin letters. */
  abbreviation?: string;
  address?: Address;

  /** Words and forms that deny. */
  negation: RegExp;
  /** Fixed phrases that hold such a word and deny nothing ("no less than"). */
  pseudoNegation?: RegExp;
  /** Words for "without", which deny, but do not forbid. */
  without?: RegExp;
  /** Words and forms that leave open whether something happens. */
  hedge: RegExp;
  /** The plainest of them, to show: a hyphen where it is an ending. */
  hedgeExample: string;
  /** Words that leave it to readers whether they do something: "you can", "if you like". */
  optional: RegExp;
  /** The word for "here", where it is not needed for anything else. */
  here?: RegExp;
  keyPhrases: Readonly<Record<KeyPhrase, RegExp>>;
  degrees: Readonly<Record<Degree, RegExp>>;
  /** The words of which a text has one where the English names who takes care. */
  roles: Readonly<Record<Role, RegExp>>;
  /** What "off-label" is called, and the words for "on prescription", which is something else. */
  offLabel: { term: RegExp; prescription: RegExp };
  /** Words for "approved" and "licensed". */
  approved: RegExp;
  /** What a crisis line is called. */
  crisisLine: RegExp;
  /** Forms of "to cure" and of "safe", which are right where the English speaks of healing or safety. */
  claims: { cure: RegExp; safe: RegExp };
  /** How it says "at least". */
  atLeast: RegExp;
  /** The words for 2 to 10, in order. */
  numberWords: readonly RegExp[];
  /** The words for 11 to 19, none of which the English has. */
  teens?: RegExp;
  timeUnits: Readonly<Record<TimeUnit, RegExp>>;
  /** What may stand for "24 hours": a whole day. */
  wholeDay?: RegExp;
  safetyTerms: Readonly<Record<SafetyTerm, RegExp>>;
  avoid: readonly Avoid[];
  /** Phrases that promise: a cure, safety, certainty. */
  promises: RegExp;

  /** Frequent short words that tell the language from its neighbours, between spaces. */
  commonWords?: string;
  /** English words of our text that are words of this language too, between spaces. */
  loanwords?: string;
  /** The letters beside a to z, or all of them, where that is a short list. */
  letters?: string;
  /** Characters of a neighbouring language or script, each with the one to write in its place. */
  foreignForms?: ReadonlyMap<string, string>;
  /** Words of one character that never stand twice in a row. */
  particles?: string;
  /** Short words that may rightly stand twice in a row, between spaces. */
  doubled?: string;
  /** Whether a word twice in a row may be a word of its own. */
  reduplicates?: boolean;
  /** Where a zero-width non-joiner (U+200C) is missing, and words that show how it is written. */
  zeroWidthNonJoiner?: { missing: RegExp; examples: string };

  /**
   * How much of the usual length a text keeps when a sentence of it is left out, not joined to its
   * neighbour; where the language joins more than others.
   */
  lengthWithoutSentence?: number;

  /** What differs in some countries, by tag. */
  variants?: Readonly<Record<string, Partial<Language>>>;
}

/** Data of a language with a part for each of several words, not all of which need be known. */
type InParts =
  | 'claims'
  | 'degrees'
  | 'glossary'
  | 'keyPhrases'
  | 'offLabel'
  | 'roles'
  | 'safetyTerms'
  | 'timeUnits';

/** What a translator has said of a word: which it is in English, and its forms as they were written. */
export interface GivenWord {
  english: string;
  forms: readonly string[];
}

/** What is known of a language: of one that nobody has described, little more than its quotes. */
export type KnownLanguage = Pick<Language, 'quotes'> &
  Partial<Omit<Language, InParts | 'numberWords'>> & {
    [Part in InParts]?: Partial<Language[Part]>;
  } & {
    numberWords?: readonly (RegExp | undefined)[];
    /** The words behind patterns that are made from a translator's own; absent in our descriptions. */
    given?: ReadonlyMap<RegExp, GivenWord>;
  };
