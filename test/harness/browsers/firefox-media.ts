// Media features in Firefox. BiDi has no command for them yet, so they are set from the browser's own
// window, which needs --remote-allow-system-access (the profile is a throw-away).
import type { puppeteerCore } from '@web/test-runner-chrome';
import { TITLES } from './find.mjs';
import { unsupported } from './page.js';

export type Browser = puppeteerCore.Browser;

const OVERRIDES: Record<string, string | undefined> = {
  media: 'mediumOverride',
  colorScheme: 'prefersColorSchemeOverride',
  reducedMotion: 'prefersReducedMotionOverride',
  forcedColors: 'forcedColorsOverride',
};

/** No feature is emulated. */
export const UNSET = { media: null, colorScheme: null, reducedMotion: null, forcedColors: null };

function asOverride(feature: string, value: unknown) {
  if (feature === 'media') return value === 'print' ? 'print' : '';
  return value === null || value === 'no-preference' ? 'none' : value;
}

interface Protocol {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** The connection below Puppeteer, for commands that it does not have. */
export const protocolOf = (browser: Browser) =>
  (browser as unknown as { connection: Protocol }).connection;

/** Emulates media features in every page. Rejects where Firefox refuses. */
export async function overrideMedia(browser: Browser, features: object) {
  const connection = protocolOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  for (const [feature, value] of Object.entries(features)) {
    const name = OVERRIDES[feature];
    if (!name) throw unsupported(TITLES.firefox, feature);
    const override = JSON.stringify(asOverride(feature, value));
    const expression = `for (const { browsingContext } of gBrowser.browsers)
      browsingContext.${name} = ${override};`;
    const { result } = await connection.send('script.evaluate', {
      expression,
      awaitPromise: false,
      target: { context: contexts[0]?.context },
    });
    const outcome = result as { type: string; exceptionDetails?: { text: string } };
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails?.text);
  }
}
