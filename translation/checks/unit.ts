import { type Finding, runsIn, type UnitContext } from './rule.js';
import { RULES } from './rules/index.js';

/** Rules that may all object to one letter, the most telling first. */
const OF_LETTERS = ['encoding', 'look-alikes', 'script', 'letters'];

const wordOf = ({ text }: Finding): string => /^"([^"]+)" /.exec(text)?.[1] ?? '';

/** Leaves out what a more telling rule has said of the same word. */
function sayOnce(all: readonly Finding[]): Finding[] {
  const words = OF_LETTERS.map((id) =>
    all.filter(({ rule }) => rule === id).map((finding) => wordOf(finding)),
  );
  return all.filter((finding) => {
    const word = wordOf(finding);
    const said = words.slice(0, Math.max(0, OF_LETTERS.indexOf(finding.rule))).flat();
    return !(word && said.some((other) => other && (other.includes(word) || word.includes(other))));
  });
}

/** Rules that object to most texts in another language; from so many on, one may be meant. */
const OF_LANGUAGE = new Set(['script', 'script-marks', 'letters', 'negation', 'hedge']);
const MANY = 3;

/** Asks whether a text is in the right language where several findings hint that it is not. */
function askLanguage(findings: readonly Finding[]): readonly Finding[] {
  const hints = findings.filter(({ rule }) => OF_LANGUAGE.has(rule));
  if (hints.length < MANY) return findings;
  return findings.map((finding) =>
    finding === hints[0]
      ? { ...finding, text: `${finding.text}. Is this the right language?` }
      : finding,
  );
}

/** Rules that tell of words which are not in the language, and those that then miss words of it. */
const OF_OTHER_WORDS = [...OF_LETTERS, 'copy', 'leftover-english', 'other-language'];
const OF_MISSING_WORDS = ['degree', 'key-phrases', 'roles', 'terms'];

/** Leaves out what may be wrong only because some words are not in the language, once that is told. */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const isTold = findings.some(({ rule }) => OF_OTHER_WORDS.includes(rule));
  return findings.filter(({ rule }) => !(isTold && OF_MISSING_WORDS.includes(rule)));
}

/** Everything that the rules find wrong with one translated text. */
export function checkUnit(context: UnitContext): readonly Finding[] {
  const all = RULES.filter((rule) => runsIn(rule, context.language)).flatMap((rule) =>
    Array.from(rule.faults(context), (text): Finding => ({ rule: rule.id, text })),
  );
  return askLanguage(sayOnce(all));
}

/**
 * `checkUnit` for a file that is checked again and again as it changes.
 * @returns the same check, which judges a text anew only where it differs from when it last did
 */
export function checkUnitOnce(): typeof checkUnit {
  const last = new Map<string, UnitContext & { found: readonly Finding[] }>();
  return (context) => {
    const { tag, language, message, target } = context;
    const before = last.get(message.id);
    const isSame =
      before?.message === message && before.tag === tag && before.language === language;
    if (isSame && before.target === target) return before.found;
    const found = checkUnit(context);
    last.set(message.id, { ...context, found });
    return found;
  };
}
