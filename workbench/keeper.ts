import type { Kept, Place } from './keep.js';

/** Keeps work as it changes: one write after the other, each of what there is by then. */
export class Keeper {
  #isBehind = false;
  #writing: Promise<void> | undefined;

  /**
   * @param work tells what there is
   * @param kept told once all of it is on the disk, with the time of what was written last
   * @param failed told why it cannot be kept; the next call of `keep` tries again
   */
  constructor(
    private readonly place: Place,
    private readonly work: () => Kept,
    private readonly kept: (at: number) => void,
    private readonly failed: (reason: unknown) => void,
  ) {}

  /** Keeps what there is, soon. */
  keep(): void {
    this.#isBehind = true;
    this.#writing ??= this.#write();
  }

  /** Resolves once nothing is being written. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #write(): Promise<void> {
    let at = 0;
    try {
      while (this.#isBehind) {
        this.#isBehind = false;
        const work = this.work();
        await this.place.keep(work);
        ({ at } = work);
      }
    } catch (reason) {
      this.#writing = undefined;
      this.failed(reason);
      return;
    }
    this.#writing = undefined;
    this.kept(at);
  }
}
