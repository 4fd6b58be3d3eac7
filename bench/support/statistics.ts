const RESAMPLES = 2000;

/** The value below which a share of all lies; NaN where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A ratio of medians, and the ends of its 95 % interval. */
export interface Ratio {
  ratio: number;
  low: number;
  high: number;
}

/**
 * Compares two things measured side by side, by a bootstrap over the rounds.
 * @param values one a round
 * @param base what they are held against, from the same rounds
 */
export function ratioOf(values: readonly number[], base: readonly number[]): Ratio {
  const ratios = Array.from({ length: RESAMPLES }, () => {
    const rounds = values.map(() => Math.floor(Math.random() * values.length));
    return median(rounds.map((i) => values[i]!)) / median(rounds.map((i) => base[i]!));
  });
  return {
    ratio: median(values) / median(base),
    low: quantile(ratios, 0.025),
    high: quantile(ratios, 0.975),
  };
}
