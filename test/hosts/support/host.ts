import type { EngineId, PageOptions } from '../../harness/browsers/index.js';
import type { Answer } from '../../e2e/harness/servers.js';
import type { TestContext } from '../../e2e/harness/run.js';
import type { Site } from './site.js';

/** A page that makes it hard for us. */
export interface Host {
  /** The page; what it loads is served by the way. */
  page: (site: Site) => string | Answer | Promise<string | Answer>;
  /** An expression of the page, and the value that it has only where the page is as hostile as it says. */
  proof: [expression: string, value: unknown];
  /** What happens in the page before anybody looks. */
  act?: (context: TestContext, site: Site) => Promise<unknown>;
  /** What more is true at the end. */
  also?: (context: TestContext, site: Site) => Promise<unknown>;
  /** An expression for the tree that holds the elements. */
  root?: string;
  /** Puts an expression so that it is evaluated in the frame that holds the elements. */
  within?: (expression: string) => string;
  /** Where the script cannot do anything: what the page holds instead. */
  shows?: 'fallback';
  /** How many elements there are of each name, one unless given. */
  count?: Record<string, number>;
  /** What the console says; nothing unless given. */
  says?: RegExp[];
  /** Directives that the page itself violates as its proof. */
  violates?: string[];
  /** What is asked of our origin; unless given, the script and one catalogue. */
  requests?: RegExp[];
  /** No engine can change it: it is tried in the first one only. */
  once?: true;
  /** Engines that cannot show this page, and why. */
  cannot?: Partial<Record<EngineId, string>>;
  /** What its page needs of the browser. */
  options?: PageOptions;
}

export type Hosts = Record<string, Host>;

/** An expression: a computed style of the first element that a selector finds. */
export const style = (selector: string, property: string): string =>
  `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue(${JSON.stringify(property)})`;
