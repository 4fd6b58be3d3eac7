// A browser killed again and again while a translation is typed: what was said to be kept is there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseXliff } from '../../../translation/xliff/parse.js';
import type { EngineId } from '../../harness/browsers/find.mjs';
import { inTime } from '../../harness/browsers/until.js';
import { type Running, screen, start } from './programs.js';
import { serve, type Site } from './site.js';
import { type Texts, typist } from './typist.js';

export interface KillPlan {
  engine: EngineId;
  rounds: number;
  seed: number;
  /** Told after each round. */
  progress?: (counted: Counted) => void;
}

/** What all rounds so far have shown. */
export interface Counted {
  rounds: number;
  /** How often a page said that all it held was kept. */
  said: number;
  /** How many texts with words that were said to be kept were looked for again. */
  looked: number;
  /** What was not there again. */
  lost: string[];
}

const TAG = 'sw';
/** The longest that a page is typed into before its browser is killed, in milliseconds. */
const LONGEST = 2500;
const START_SECONDS = 60;

/** What of the texts said to be kept a file lacks; more may have been typed since. */
function missing(kept: Texts, xml: string): string[] {
  const found = new Map(parseXliff(xml).units.map(({ id, target }) => [id, target]));
  return Object.entries(kept)
    .filter(([id, words]) => !found.get(id)?.startsWith(words))
    .map(([id, words]) => `${id}: "${words}" was kept, "${found.get(id) ?? ''}" was found`);
}

/** What one run of a browser tells before it is killed. */
async function run(site: Site, begin: () => Running, alive: number): Promise<[string, Texts[]]> {
  const said: Texts[] = [];
  const opened = new Promise<string>((resolve) => {
    site.told = (what, body) => {
      if (what === 'found') resolve(body);
      else said.push(JSON.parse(body) as Texts);
    };
  });
  const browser = begin();
  try {
    const xml = await inTime('the page to have opened its texts', opened, START_SECONDS);
    await sleep(alive);
    return [xml, said];
  } finally {
    await browser.kill();
  }
}

/** Kills a browser in each round. Rejects where one does not open the page again. */
export async function killRounds({ engine, rounds, seed, progress }: KillPlan): Promise<Counted> {
  const site = await serve();
  const display = engine === 'webkit' ? await screen() : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const counted: Counted = { rounds: 0, said: 0, looked: 0, lost: [] };
  let kept: Texts = {};
  let profile = '';
  try {
    // The last round only looks.
    for (let round = 0; round <= rounds; round++) {
      // A page that was killed before it said anything has promised nothing.
      const isFirst = counted.said === 0;
      if (isFirst) profile = mkdtempSync(join(folder, 'profile-'));
      const random = Math.imul(seed + round, 2654435761) >>> 0 || 1;
      site.script = typist({ isFirst, seed: random, tag: TAG });
      const alive = round === rounds ? 0 : 50 + (random % LONGEST);
      const url = `${site.url}?${round}#${TAG}`;
      const begin = (): Running => start(engine, profile, url, display?.display);
      const [xml, said] = await run(site, begin, alive);
      counted.looked += Object.keys(kept).length;
      counted.lost.push(...missing(kept, xml).map((loss) => `round ${round}: ${loss}`));
      for (const texts of said) kept = { ...kept, ...texts };
      counted.said += said.length;
      counted.rounds = round;
      progress?.(counted);
    }
  } finally {
    await display?.kill();
    site.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return counted;
}
