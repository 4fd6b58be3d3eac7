// How figures are written.
import type { Ratio } from './statistics.js';

/** Three digits that count, and no more: the rest is noise. */
export function figure(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits).replace(/\B(?=(\d{3})+$)/g, ' ');
}

export const whole = (value: number): string =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ' ');

export const ratioText = ({ ratio, low, high }: Ratio): string =>
  `${figure(ratio)} (${figure(low)} to ${figure(high)})`;

/** A Markdown table. The first column holds words, the others figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i ? '--:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}
