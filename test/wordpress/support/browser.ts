// Chromium for the tests of a process, through Playwright itself: the editor is in frames, and files
// are uploaded.
import { after } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { launchOptions } from '../../harness/browsers/chromium.js';

const SECONDS = 20_000;
let started: Promise<Browser> | undefined;
/** What a person's browser holds between visits: who is logged in, and the editor's many files. */
const contexts = new Map<string, Promise<BrowserContext>>();

after(async () => (await started)?.close());

/** A site, or one of a network's. */
export interface Address {
  url: string;
}

interface Options {
  /** Who is logged in; without, a reader. */
  user?: string;
  javaScript?: boolean;
}

// The form of wp-login.php focuses its fields from a timer, so that typing would race with it.
async function logIn(context: BrowserContext, site: Address, user: string): Promise<void> {
  const address = `${site.url}/wp-login.php`;
  await context.request.get(address);
  const answer = await context.request.post(address, {
    form: { log: user, pwd: 'password', testcookie: '1' },
    maxRedirects: 0,
  });
  if (answer.status() !== 302) throw new Error(`${user} could not log in: ${answer.status()}`);
}

/** What a test is given: a page, and what went wrong in it. */
export interface Visit {
  page: Page;
  /** Every address that was asked for. */
  requests: string[];
  /** Uncaught errors, and what the console has as an error. */
  errors: string[];
}

async function newContext(
  site: Address,
  { user, javaScript = true }: Options,
): Promise<BrowserContext> {
  started ??= chromium.launch(launchOptions());
  const context = await (
    await started
  ).newContext({ javaScriptEnabled: javaScript, viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(SECONDS);
  // The compiler names functions with a helper of its own, which pages do not have.
  await context.addInitScript('globalThis.__name = (fn) => fn');
  if (user) await logIn(context, site, user);
  return context;
}

/** Opens a page as somebody, lets `body` use it, and closes it. */
export async function visit<T>(
  site: Address,
  options: Options,
  body: (visit: Visit) => Promise<T>,
): Promise<T> {
  const key = JSON.stringify([site.url, options]);
  const ready = contexts.get(key) ?? newContext(site, options);
  contexts.set(key, ready);
  const page = await (await ready).newPage();
  try {
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    return await body({ page, requests, errors });
  } finally {
    await page.close();
  }
}
