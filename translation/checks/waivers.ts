import type { Unit } from '../xliff/unit.js';
import type { Finding } from './rule.js';
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

function waiverProblem({ rule, reason }: Waiver, findings: readonly Finding[]): string | undefined {
  if (!KNOWN.has(rule)) return `no check is called "${rule}"; correct the note or remove it`;
  if (BLOCKING.has(rule))
    return `"${rule}" cannot be allowed: what it finds harms every reader; mend the translation`;
  if (!reason)
    return `"allow ${rule}" gives no reason; write "allow ${rule}: why it is right here"`;
  if (!findings.some((finding) => finding.rule === rule))
    return `"allow ${rule}" is not needed any more; remove the note`;
  return undefined;
}

/**
 * Takes out what the unit's notes allow, and adds what is wrong with these notes.
 * @param findings everything that the rules found in the unit
 */
export function waive(unit: Unit, findings: readonly Finding[]): Finding[] {
  const waivers = waiversOf(unit).map((waiver) => ({
    ...waiver,
    fault: waiverProblem(waiver, findings),
  }));
  const allowed = new Set(waivers.filter(({ fault }) => !fault).map(({ rule }) => rule));
  return [
    ...withoutConsequences(findings.filter(({ rule }) => !allowed.has(rule))),
    ...waivers.flatMap(({ fault }) => (fault ? [{ rule: 'waiver', text: fault }] : [])),
  ];
}
