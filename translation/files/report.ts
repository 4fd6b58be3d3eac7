import { protectsReaders } from '../message.js';
import type { Problem } from '../checks/rule.js';

/**
 * A sentence for each problem: file, line, message, what is wrong, and the rule that says so; marked
 * where the message keeps readers from harm.
 */
export function describe(path: string, problems: readonly Problem[]): string[] {
  return problems.map(
    ({ line, id, text, rule }) =>
      `${path}:${line}: ${id ? `${id}: ` : ''}${text} [${rule}${id && protectsReaders(id) ? ', safety' : ''}]`,
  );
}
