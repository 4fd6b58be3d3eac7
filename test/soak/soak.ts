// Random histories of a page: whatever happens to it, each element is as a fresh one in its place.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { until } from '../harness/browsers/until.js';
import { can, type Engine, type Page } from '../harness/browsers/index.js';
import type { Servers } from '../e2e/harness/servers.js';
import { unexpected } from './console.js';
import { countOf, history } from './operations.js';
import type { History, Round } from './operation.js';
import { serveSite } from './site.js';

export interface Soaked {
  engine: Engine;
  page: Page;
  servers: Servers;
}

/** What may ask elements for another language than before. */
const ASKS =
  /"(lang|move|return|copy|create|remove|reconnect|empty|rewrite|morph|attribute|unset|placeholder|online|time|slot)"/;

const call = (page: Page, name: string, ...args: unknown[]) =>
  page.evaluate(`soak.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);

/** From now on the server has a language, or has not. */
function serve(servers: Servers, missing: Set<string>, tag: string, works: boolean): void {
  servers.fault(`locales/${tag}.js`, works ? { status: 200 } : { status: 503, body: '' });
  missing[works ? 'delete' : 'add'](tag);
}

function heal(servers: Servers, missing: Set<string>): void {
  for (const tag of missing) serve(servers, missing, tag, true);
}

async function play({ page, servers }: Soaked, round: Round, missing: Set<string>): Promise<void> {
  if ('serve' in round) serve(servers, missing, round.serve, round.works);
  else if ('use' in round) await call(page, 'use', round.use);
  else await call(page, 'change', round.operations, round.together);
  const found = await call(page, 'compare', ASKS.test(JSON.stringify(round)), true);
  assert.deepEqual(found, []);
}

/** Once the server has all again, nobody lacks a language, and all are as fresh ones. */
async function expectRecovery({ page, servers }: Soaked, missing: Set<string>): Promise<void> {
  heal(servers, missing);
  assert.deepEqual(await call(page, 'recover'), []);
  assert.deepEqual(await call(page, 'compare', true, false), []);
}

async function expectNothingLeft({ engine, page }: Soaked): Promise<void> {
  // The observer of placeholders stays.
  assert.deepEqual(await call(page, 'end'), { observers: 1 });
  if (!can(engine.id, 'garbage')) return;
  // What was freed in one go may have been all that referred to something else.
  const ask = async () => {
    await page.collectGarbage();
    return (await call(page, 'kept')) as string[];
  };
  await until('all elements are freed', async () => (await ask()).length === 0, 3).catch(() => {});
  assert.deepEqual(await ask(), [], 'elements that something keeps');
}

/** Plays one history in a new page. */
async function playAll(soaked: Soaked, address: string, history: History): Promise<void> {
  const { page, servers } = soaked;
  const missing = new Set<string>();
  for (const tag of history.missing) serve(servers, missing, tag, false);
  await page.goto(address);
  await page.waitFor(`!!customElements.get('kap-cta')`);
  try {
    for (const round of history.rounds) await play(soaked, round, missing);
    await expectRecovery(soaked, missing);
    assert.deepEqual(await call(page, 'unsaid'), [], 'warnings that are missing');
  } finally {
    heal(servers, missing);
  }
  await expectNothingLeft(soaked);
  const { console, errors } = await page.evaluate(() => window.__probe);
  assert.deepEqual(errors, []);
  assert.deepEqual(unexpected(console), []);
}

/** What failed, for people: what happened to the page, round by round, and what was wrong then. */
const reportOf = (seed: number, { missing, rounds }: History, error: unknown): string =>
  [
    `--seed=${seed} --operations=1 plays it again. What happened:`,
    `missing: ${missing.join()}`,
    ...rounds.map((round) => JSON.stringify(round)),
    String(error),
    ...(error instanceof assert.AssertionError ? [error.actual].flat() : []),
  ].join('\n');

export interface Plan {
  /** How many operations at least, all histories taken together. */
  operations: number;
  seed: number;
  /** Whether to look for the shortest history that fails, which takes minutes. */
  shrinks: boolean;
  /** Told of the operations done, after each history. */
  progress?: (done: number) => void;
}

/** Plays histories. Rejects with the first that fails, and the seed that makes it again. */
export async function soak(soaked: Soaked, plan: Plan): Promise<void> {
  const address = await serveSite(soaked.servers);
  let done = 0;
  for (let { seed } = plan; done < plan.operations; seed++) {
    let played = 0;
    const property = fc.asyncProperty(history, (given) => {
      played = countOf(given);
      return playAll(soaked, address, given);
    });
    const { failed, counterexample, errorInstance } = await fc.check(property, {
      seed,
      numRuns: 1,
      endOnFailure: !plan.shrinks,
    });
    if (failed) throw new Error(reportOf(seed, counterexample![0], errorInstance));
    done += played;
    plan.progress?.(done);
  }
}
