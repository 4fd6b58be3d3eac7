// Chromium for the tests of a process, through Playwright itself: the editor is in frames, and files
// are uploaded.
import { after } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { launchOptions } from '../../harness/browsers/chromium.js';
import type { Address, Visitor } from './context.js';
import { Person } from './person.js';

let started: Promise<Browser> | undefined;
const people = new Map<string, Promise<Person>>();

after(async () => (await started)?.close());

/** What a test is given: a page, and what went wrong in it. */
export interface Visit {
  page: Page;
  /** Every address that was asked for. */
  requests: string[];
  /** Uncaught errors, and what the console has as an error. */
  errors: string[];
}

/** A visit that is not over. It has to be ended: by `discard` where a test has failed in it. */
export interface OpenVisit extends Visit {
  close(): Promise<void>;
  discard(): Promise<void>;
}

async function personFor(visitor: Visitor): Promise<Person> {
  started ??= chromium.launch(launchOptions());
  return Person.with(await started, visitor);
}

/** Opens a page as somebody. */
export async function open(site: Address, visitor: Visitor): Promise<OpenVisit> {
  const key = JSON.stringify([site.url, visitor]);
  const ready = people.get(key) ?? personFor(visitor);
  people.set(key, ready);
  const person = await ready;
  await person.comeTo(site);
  const tab = await person.tabs.take();
  const { page } = tab;
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, requests, errors, close: tab.close, discard: () => tab.discard() };
}

/** Opens a page as somebody, lets `body` use it, and closes it. */
export async function visit<T>(
  site: Address,
  visitor: Visitor,
  body: (visit: Visit) => Promise<T>,
): Promise<T> {
  const opened = await open(site, visitor);
  try {
    const result = await body(opened);
    await opened.close();
    return result;
  } catch (error) {
    await opened.discard();
    throw error;
  }
}
