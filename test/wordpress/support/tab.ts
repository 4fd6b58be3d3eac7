import type { Page } from 'playwright-core';
import type { Reusable } from '../../harness/browsers/reuse.js';
import { DESKTOP } from './context.js';

const EVENTS = ['request', 'pageerror', 'console', 'dialog'];

/** A page that the next visit has as a new one: the editor's scripts are compiled in it already. */
export class Tab implements Reusable {
  constructor(
    readonly page: Page,
    readonly close: () => Promise<void>,
  ) {}

  async leave(): Promise<void> {
    for (const event of EVENTS) this.page.removeAllListeners(event);
    await this.page.unrouteAll();
    await this.page.evaluate(() => [localStorage, sessionStorage].map((each) => each.clear()));
    await this.page.goto('about:blank');
    await this.page.setViewportSize(DESKTOP);
  }

  discard(): Promise<void> {
    return this.page.close();
  }
}
