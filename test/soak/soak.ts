// Random histories of a page: whatever happens to it, each element is as a fresh one in its place.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { until } from '../harness/browsers/until.js';
import { can, type Engine, type Page } from '../harness/browsers/index.js';
import type { Servers } from '../e2e/harness/servers.js';
import { unexpected } from './console.js';
import { countOf, history } from './operations.js';
import type { Round } from './operation.js';
import { serveSite } from './site.js';

export interface Soaked {
  engine: Engine;
  page: Page;
  servers: Servers;
}

/** What may ask elements for another language than before. */
const ASKS =
  /"(lang|move|return|copy|create|remove|reconnect|empty|rewrite|morph|attribute|placeholder|online|time|slot)"/;

const call = (page: Page, name: string, ...args: unknown[]) =>
  page.evaluate(`soak.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);

async function play({ page, servers }: Soaked, round: Round, missing: Set<string>): Promise<void> {
  if ('serve' in round) {
    const { serve, works } = round;
    servers.fault(`locales/${serve}.js`, works ? { status: 200 } : { status: 503, body: '' });
    missing[works ? 'delete' : 'add'](serve);
  } else if ('use' in round) await call(page, 'use', round.use);
  else await call(page, 'change', round.operations, round.together);
  const found = await call(page, 'compare', ASKS.test(JSON.stringify(round)), missing.size > 0);
  assert.deepEqual(found, []);
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
async function playAll(soaked: Soaked, address: string, rounds: Round[]): Promise<void> {
  const { page, servers } = soaked;
  const missing = new Set<string>();
  await page.goto(address);
  await page.waitFor(`!!customElements.get('kap-cta')`);
  try {
    for (const round of rounds) await play(soaked, round, missing);
    assert.deepEqual(await call(page, 'unsaid'), [], 'warnings that are missing');
  } finally {
    for (const tag of missing) servers.fault(`locales/${tag}.js`, { status: 200 });
  }
  await expectNothingLeft(soaked);
  const { console, errors } = await page.evaluate(() => window.__probe);
  assert.deepEqual(errors, []);
  assert.deepEqual(unexpected(console), []);
}

/** What failed, for people: what happened to the page, round by round, and what was wrong then. */
const reportOf = (seed: number, rounds: readonly Round[], error: unknown): string =>
  [
    `--seed=${seed} --operations=1 plays it again. What happened:`,
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
    let played: Round[] = [];
    const property = fc.asyncProperty(history, (rounds) => {
      played = rounds;
      return playAll(soaked, address, rounds);
    });
    const { failed, counterexample, errorInstance } = await fc.check(property, {
      seed,
      numRuns: 1,
      endOnFailure: !plan.shrinks,
    });
    if (failed) throw new Error(reportOf(seed, counterexample![0], errorInstance));
    done += countOf(played);
    plan.progress?.(done);
  }
}
