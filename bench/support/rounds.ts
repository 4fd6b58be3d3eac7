import type { Watch } from './machine.js';

/** What each part of the bench is given. */
export interface Bench {
  /** How often each thing is measured. */
  rounds: number;
  watch: Watch;
}

/** What stands under a part's title, in Markdown, and the browser's name and version. */
export interface Measured {
  text: string;
  browser: string;
}

/** A part of the bench: a section of the results. */
export interface Part {
  title: string;
  /** How often each thing is measured, if the command does not say. */
  rounds: number;
  measure(bench: Bench): Promise<Measured>;
}

/**
 * Measures things in turn, so that whatever changes with time is the same for all: round by round,
 * each round beginning with another one.
 * @returns what was measured of each, one entry a round
 */
export async function inTurn<Thing, Result>(
  { rounds, watch }: Bench,
  things: readonly Thing[],
  measure: (thing: Thing) => Promise<Result>,
): Promise<Map<Thing, Result[]>> {
  const results = new Map(things.map((thing): [Thing, Result[]] => [thing, []]));
  for (let round = 0; round < rounds; round++) {
    await watch.between();
    const first = round % things.length;
    for (const thing of [...things.slice(first), ...things.slice(0, first)]) {
      results.get(thing)!.push(await measure(thing));
    }
  }
  return results;
}
