// Declares a test once and runs it in the engine that the variable ENGINE names, or in all, as far as
// it is theirs. An engine is started once for a process and gets a fresh page for each test.
import { after, before, describe, it } from 'node:test';
import {
  can,
  ENGINE_IDS,
  isFirst,
  isTurnOf,
  launch,
  TITLES,
  type Capability,
  type Engine,
  type EngineId,
  type Page,
  type PageOptions,
} from '../../harness/browsers/index.js';
import { inTime } from '../../harness/browsers/until.js';
import { built } from '../../../build/built.js';
import { type Files, filesIn, Servers } from './servers.js';

// Tests of pages read the shipped files, many as soon as they are loaded.
built('kap.js');

/** What a test is given. */
export interface TestContext {
  engine: Engine;
  /** A new page, closed after the test. */
  page: Page;
  /** Both servers, at origins of their own. */
  servers: Servers;
}

type Body = (context: TestContext) => Promise<void>;

/**
 * `cannot` says why the engine cannot do it: the test is skipped, and named with that reason.
 * `options` are those of its page.
 */
type DeclareTest = (title: string, body: Body, cannot?: string, options?: PageOptions) => void;

/**
 * A test runs in the first engine of this system and in one of the others. `once` is for what no
 * engine can change: it runs in the first only. `everywhere` is for what each may change.
 */
type Test = DeclareTest & { once: DeclareTest; everywhere: DeclareTest };

type DeclareSuite = (test: Test, has: (capability: Capability) => boolean, id: EngineId) => void;

/** The engines that this process tests. */
export const engines = (process.env.ENGINE?.split(',') ?? ENGINE_IDS) as EngineId[];

const TEST_SECONDS = 60;
const started = new Map<EngineId, Promise<Engine>>();
let suitesLeft = 0;

function engineOf(id: EngineId) {
  const engine = started.get(id) ?? launch(id);
  started.set(id, engine);
  return engine;
}

async function closeEngines() {
  const running = [...started.values()];
  started.clear();
  for (const engine of await Promise.allSettled(running)) {
    if (engine.status === 'fulfilled') await engine.value.close();
  }
}

function suiteIn(id: EngineId, title: string, declare: DeclareSuite, folder: string): void {
  suitesLeft++;
  describe(`${title} (${TITLES[id]})`, () => {
    let engine: Engine;
    let files: Files;
    const everywhere: DeclareTest = (name, body, cannot, options) => {
      it(name, { skip: cannot ?? false }, async (t) => {
        t.diagnostic(`engine ${engine.version}`);
        const servers = await Servers.start(files);
        const page = await engine.newPage(options);
        try {
          // Not the runner's own limit, which would leave the page and the servers as they are.
          await inTime('the end of the test', body({ engine, page, servers }), TEST_SECONDS);
        } finally {
          await page.close();
          await servers.close();
        }
      });
    };
    const test: DeclareTest = (name, ...given) => {
      if (isTurnOf(id, `${title} ${name}`)) everywhere(name, ...given);
    };
    const once: DeclareTest = (...given) => {
      if (isFirst(id)) everywhere(...given);
    };
    // First, so that a suite may make the folder in a hook of its own.
    declare(Object.assign(test, { once, everywhere }), (capability) => can(id, capability), id);
    before(async () => {
      files = filesIn(folder);
      engine = await engineOf(id);
    });
    after(async () => {
      if (--suitesLeft === 0) await closeEngines();
    });
  });
}

/**
 * Declares a group of tests that runs in each engine. `declare` also gets a function that tells
 * whether the engine has a capability, and the engine. `folder` is what the asset origin serves.
 */
export function eachEngine(title: string, declare: DeclareSuite, folder = 'dist'): void {
  for (const id of engines) suiteIn(id, title, declare, folder);
}

/** The same for a group in which no engine can change anything: it runs in the first one only. */
export function oneEngine(title: string, declare: DeclareSuite, folder = 'dist'): void {
  for (const id of engines.filter(isFirst)) suiteIn(id, title, declare, folder);
}
