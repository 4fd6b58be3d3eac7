import type { Browser, BrowserContext } from 'playwright-core';
import { Reuse } from '../../harness/browsers/reuse.js';
import { type Address, logIn, newContext, type Visitor } from './context.js';
import { Tab } from './tab.js';

/** Somebody with a browser, which holds who is logged in and the editor's many files. */
export class Person {
  readonly tabs: Reuse<Tab>;
  #site: Address | undefined;

  private constructor(
    private context: BrowserContext,
    private user: string | undefined,
  ) {
    this.tabs = new Reuse(async (done) => {
      const tab: Tab = new Tab(await context.newPage(), () => done(tab));
      return tab;
    });
  }

  static async with(browser: Browser, visitor: Visitor): Promise<Person> {
    return new Person(await newContext(browser, visitor), visitor.user);
  }

  /** Logs in at a site that was not there at the last visit, if only at its address. */
  async comeTo(site: Address): Promise<void> {
    if (site === this.#site) return;
    await this.context.clearCookies();
    if (this.user) await logIn(this.context, site, this.user);
    this.#site = site;
  }
}
