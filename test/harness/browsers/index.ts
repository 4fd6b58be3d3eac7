import { launchChromium } from './chromium.js';
import type { EngineId } from './find.mjs';
import { launchFirefox } from './firefox.js';
import type { Engine } from './page.js';
import { launchWebKit } from './webkit.js';

export { can } from './page.js';
export type { Capability, Engine, MediaFeatures, Page, PageOptions, Size } from './page.js';
export { ENGINE_IDS, TITLES, findEngine, type EngineId } from './find.mjs';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };

/** Starts an engine. Rejects if it is not on this system or does not start. */
export const launch = (id: EngineId): Promise<Engine> => LAUNCH[id]();
export { isFirst, isTurnOf } from './turns.js';
