// Chromium for the tests of a process, through Playwright itself: the editor is in frames, and files
// are uploaded.
import { after } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { launchOptions } from '../../harness/browsers/chromium.js';
import { type Address, newContext, type Visitor } from './context.js';

let started: Promise<Browser> | undefined;
/** What a person's browser holds between visits: who is logged in, and the editor's many files. */
const contexts = new Map<string, Promise<BrowserContext>>();

after(async () => (await started)?.close());

/** What a test is given: a page, and what went wrong in it. */
export interface Visit {
  page: Page;
  /** Every address that was asked for. */
  requests: string[];
  /** Uncaught errors, and what the console has as an error. */
  errors: string[];
}

async function contextOf(site: Address, visitor: Visitor): Promise<BrowserContext> {
  started ??= chromium.launch(launchOptions());
  return newContext(await started, site, visitor);
}

/** Opens a page as somebody, lets `body` use it, and closes it. */
export async function visit<T>(
  site: Address,
  visitor: Visitor,
  body: (visit: Visit) => Promise<T>,
): Promise<T> {
  const key = JSON.stringify([site.url, visitor]);
  const ready = contexts.get(key) ?? contextOf(site, visitor);
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
