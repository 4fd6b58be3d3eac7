import type { Degree, KeyPhrase, Role, SafetyTerm, TimeUnit } from '../languages/language.js';
import { words } from '../languages/words.js';

/** What the checks look for in the English texts, to compare translations with. */
export const ENGLISH = {
  negation: words`not|no one|nobody|never|without|cannot|none|nor|no|\p{L}+n[’']t`,
  /** "not just", "not only", "not the medicine alone" and "whether, or not" deny nothing alone. */
  pseudoNegation: words`not just|not only|not the medicine alone|or not|say no`,
  /** Not "so that you can" and "we can talk": these are certain. */
  hedge: words`may|might|could|(?<!that you |no one |therapist |we )can`,
  atLeast: words`at least`,
  without: words`without`,
  offLabel: words`off-label`,
  approved: words`approved|licensed(?! clinical)`,
  crisisLine: words`(crisis|help) lines?`,
  cure: words`cure*|heal(?!th)*`,
  safe: words`safe*|sure`,
  here: words`here`,
  /** An order, with what it hangs on before it: "Text" alone is a noun. */
  order:
    /^(?:(?:if|for|before|after) [^,]+, )?(?:(?:ask|call|do not|get|have|plan on|tell|use)\b|(?:then )?press\b|text \{)/i,
  /** What an order is about that nobody may take for a suggestion. */
  help: words`emergency|suicide|interpreter|right away`,
  condition: /^(?:if|for) [^,]+, /i,
  /** From 2 on: "one" is often a pronoun or an article. */
  numberWords: 'two three four five six seven eight nine ten'.split(' '),
} as const;

/** Where the English names what no translation may leave out. */
export const ENGLISH_SAFETY_TERMS: Readonly<Record<SafetyTerm, RegExp>> = {
  addiction: words`addiction`,
  alcohol: words`alcohol`,
  allergy: words`allerg*`,
  aneurysm: words`aneurysm`,
  bladder: words`bladder`,
  brain: words`brain`,
  breastfeeding: words`breastfeeding`,
  breathing: words`breathing`,
  depression: words`depression`,
  drive: words`drive`,
  esketamine: words`esketamine`,
  heart: words`heart(?! of)`,
  highPressure: words`high blood pressure`,
  home: words`home`,
  ketamine: words`ketamine(?!-assisted)`,
  liver: words`liver`,
  mania: words`mania`,
  opioids: words`opioids?`,
  pregnancy: words`pregnan*`,
  pressure: words`blood pressure`,
  psychosis: words`psychosis`,
  schizophrenia: words`schizophrenia`,
  suicide: words`suicide`,
  tongue: words`tongue`,
  vein: words`vein`,
  dizzy: words`dizzy`,
  nausea: words`sick`,
  fear: words`fear|afraid`,
  confusion: words`confusion`,
  machines: words`machines`,
  sleepingPills: words`sleeping pills`,
  calmingMedicines: words`calming medicines`,
  vessels: words`blood vessels?`,
  bleeding: words`bleeding`,
  doses: words`high doses`,
};

/** How the checks name a term to the translator. */
export const SAFETY_TERM_NAMES: Partial<Record<SafetyTerm, string>> = {
  calmingMedicines: 'calming medicines',
  dizzy: 'being dizzy',
  drive: 'driving',
  highPressure: 'high blood pressure',
  nausea: 'being sick',
  pressure: 'blood pressure',
  sleepingPills: 'sleeping pills',
  vessels: 'blood vessels',
};

/**
 * Where the English has a key phrase; "a first time" and "before, during, and after" order nothing.
 */
export const ENGLISH_KEY_PHRASES: Readonly<Record<KeyPhrase, RegExp>> = {
  slow: words`slow(ed|s)?( your)? breathing`,
  rise: words`blood pressure may go up|raises? your blood pressure|adds risk`,
  first: words`without asking first`,
  before: words`before ((you|they) \p{L}+|a session)`,
  everyDay: words`every day`,
  fromEnglish: words`from English`,
  past: words`in the past|past bleeding`,
  nightSleep: words`night’s sleep`,
  emergency: words`emergency`,
  upTo: words`up to`,
  rightAway: words`right away`,
  only: words`(?<!not )only`,
  about: words`about \p{L}+ hours?`,
  over: words`over \d+`,
  different: words`different product`,
  end: words`end your treatment`,
  after: words`after a (dose|session)`,
  high: words`high doses`,
  moreOften: words`more often`,
  quickly: words`quickly`,
  lasting: words`harm may last`,
  orNot: words`or not`,
};

/** Where the English says how many, how often, how surely; "should" once for all that hangs on it. */
export const ENGLISH_DEGREES: Readonly<Record<Degree, RegExp>> = {
  some: words`some(?! (hours?|days|weeks|time))`,
  many: words`many`,
  most: words`most`,
  few: words`a few`,
  often: words`(?<!more )often`,
  should: /\bshould\b.*/su,
};

/** Where the English names who takes care. */
export const ENGLISH_ROLES: Readonly<Record<Role, RegExp>> = {
  therapist: words`(psycho)?therapist`,
  medical: words`medical (professional|staff)`,
  health: words`health professional`,
};

/** Where the English counts in a unit of time: "daily life" and "a normal day" count nothing. */
export const ENGLISH_UNITS: Readonly<Record<TimeUnit, RegExp>> = {
  minute: words`minutes?`,
  hour: words`hours?(?!:)`,
  day: words`days`,
  week: words`weeks?`,
  month: words`months?`,
  year: words`years?`,
};

/** Names that stay as they are in every language. */
export const NAMES = ['Nancy Smith', 'Spravato', 'Food and Drug Administration'];

/** Words that a text in another script may hold in Latin letters: what it explains, and a drug's name. */
export const KEPT_WORDS = ['psychotherapy', 'psyche', 'therapeia', 'esketamine', 'ketamine'];
