import type { Finding, UnitContext } from './rule.js';
import { RULES } from './rules/index.js';

/** Everything that the rules find wrong with one translated text. */
export const checkUnit = (context: UnitContext): Finding[] =>
  RULES.flatMap((rule) =>
    Array.from(rule.faults(context), (text): Finding => ({ rule: rule.id, text })),
  );
