import type { Unit } from '../xliff/unit.js';
import type { Finding } from './rule.js';
import { needsSecond, reasonProblem } from './second-person.js';
import { LANGUAGE_RULES, RULES } from './rules/index.js';
import { withoutConsequences } from './unit.js';

/** What a unit's note allows. */
export interface Waiver {
  rule: string;
  /** Why it is right here; empty where the note does not say. */
  reason: string;
  /** The whole text of the note. */
  note: string;
}

const WAIVER = /^allow\s+([\w-]+)(.*)$/su;

const BLOCKING = new Set(RULES.filter(({ blocks }) => blocks).map(({ id }) => id));
const KNOWN = new Set([...RULES, ...LANGUAGE_RULES].map(({ id }) => id));

/** Whether what a rule finds can be right in one message: not what harms every reader. */
export const isWaivable = (rule: string): boolean => KNOWN.has(rule) && !BLOCKING.has(rule);

/** The text of a note of ours that allows what a rule finds. */
export const waiverNote = (rule: string, reason: string): string => `allow ${rule}: ${reason}`;

/** A unit's waivers: notes of ours that say `allow RULE: reason`. */
export const waiversOf = (unit: Unit): Waiver[] =>
  unit.notes.flatMap(({ from, text }) => {
    const [, rule, rest] = (from === 'kap' && WAIVER.exec(text.trim())) || [];
    return rule ? [{ rule, reason: rest!.trim().replace(/^:/, '').trim(), note: text }] : [];
  });

/** A waiver and the texts that it is about, as one string: what a second person has signed. */
export const waiverKey = (unit: Pick<Unit, 'id' | 'source' | 'target'>, waiver: Waiver): string =>
  JSON.stringify([unit.id, unit.source, unit.target, waiver.rule, waiver.reason]);

/** What is wrong with a waiver itself, whatever is found. */
export function waiverFault(unit: Unit, { rule, reason }: Waiver): string | undefined {
  if (!KNOWN.has(rule)) return `no check is called "${rule}"; correct the note or remove it`;
  if (BLOCKING.has(rule))
    return `"${rule}" cannot be allowed: what it finds harms every reader; mend the translation`;
  if (!reason)
    return `"allow ${rule}" gives no reason; write "allow ${rule}: why it is right here"`;
  const fault = needsSecond(unit.id, rule) ? reasonProblem(reason, unit) : undefined;
  return fault && `"allow ${rule}" does not count yet: ${fault}`;
}

function waiverProblem(
  unit: Unit,
  waiver: Waiver,
  findings: readonly Finding[],
): string | undefined {
  const isNeeded = findings.some(({ rule }) => rule === waiver.rule);
  if (KNOWN.has(waiver.rule) && !BLOCKING.has(waiver.rule) && waiver.reason && !isNeeded)
    return `"allow ${waiver.rule}" is not needed any more; remove the note`;
  return waiverFault(unit, waiver);
}

/** What is still needed where the note that allows a finding is as it should be. */
const WAITS =
  'a reason why it is right is noted, which counts once a second person, who wrote neither it nor the translation, has signed it';

/** Says of what a waiver allows what is still needed, once for each rule. */
const waiting = (findings: readonly Finding[], rules: ReadonlySet<string>): Finding[] =>
  findings.map((finding, i) =>
    rules.has(finding.rule) && !findings.slice(i + 1).some(({ rule }) => rule === finding.rule)
      ? { ...finding, text: `${finding.text}; ${WAITS}` }
      : finding,
  );

/**
 * Takes out what the unit's notes allow, and adds what is wrong with these notes.
 * @param findings everything that the rules found in the unit
 * @param seconded the waivers that a second person has signed, by `waiverKey`
 */
export function waive(
  unit: Unit,
  findings: readonly Finding[],
  seconded: ReadonlySet<string>,
): Finding[] {
  const waivers = waiversOf(unit).map((waiver) => {
    const fault = waiverProblem(unit, waiver, findings);
    const counts = !needsSecond(unit.id, waiver.rule) || seconded.has(waiverKey(unit, waiver));
    return { ...waiver, fault, counts: !fault && counts, waits: !fault && !counts };
  });
  const rulesOf = (which: 'counts' | 'waits'): ReadonlySet<string> =>
    new Set(waivers.filter((waiver) => waiver[which]).map(({ rule }) => rule));
  const allowed = rulesOf('counts');
  const left = withoutConsequences(findings.filter(({ rule }) => !allowed.has(rule)));
  return [
    ...waiting(left, rulesOf('waits')),
    ...waivers.flatMap(({ fault }) => (fault ? [{ rule: 'waiver', text: fault }] : [])),
  ];
}
