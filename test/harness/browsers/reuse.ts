import { inTime } from './until.js';

/** A page that can be used again. */
export interface Reusable {
  /** Makes it as a new one, as far as a page at an origin of its own can tell. */
  leave(): Promise<void>;
  /** Ends it. */
  discard(): Promise<void>;
}

const LEAVE_SECONDS = 5;

/** Keeps one page to be used again: a new one takes a browser longer than most tests. */
export class Reuse<Page extends Reusable> {
  #idle: Page | undefined;

  /** @param open opens a new page, which calls `done` where it is closed */
  constructor(private readonly open: (done: (page: Page) => Promise<void>) => Promise<Page>) {}

  async take(): Promise<Page> {
    const page = this.#idle ?? (await this.open((page) => this.#takeBack(page)));
    this.#idle = undefined;
    return page;
  }

  /** A page that cannot be left, or is one too many, is ended. */
  async #takeBack(page: Page): Promise<void> {
    try {
      if (this.#idle) await page.discard();
      else {
        await inTime('the page to be left', page.leave(), LEAVE_SECONDS);
        this.#idle = page;
      }
    } catch {
      await page.discard();
    }
  }
}
