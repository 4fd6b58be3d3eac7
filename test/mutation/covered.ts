/** What the code that Stryker puts into each changed module reads and writes. */
export const NAMESPACE = '__stryker__';

/** Takes the numbers of mutants that have been reached. */
export type Tell = (mutants: readonly string[]) => void;

/** Which mutants each test reaches. */
export class Covered {
  readonly #mutants = new Map<string, Set<string>>();

  add(test: string, mutants: Iterable<string>): void {
    const known = this.#mutants.get(test) ?? new Set();
    this.#mutants.set(test, known);
    for (const mutant of mutants) known.add(mutant);
  }

  of(test: string): readonly string[] {
    return [...(this.#mutants.get(test) ?? [])];
  }
}
