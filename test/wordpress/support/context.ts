// Who looks at a site, and through which browser.
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

const SECONDS = 20_000;

export const DESKTOP = { width: 1280, height: 900 };

/** A site, or one of a network's. */
export interface Address {
  url: string;
}

export interface Visitor {
  /** Who is logged in; without, a reader. */
  user?: string;
  javaScript?: boolean;
  /** What they look at it on; without, a desktop's window. */
  screen?: Pick<BrowserContextOptions, 'viewport' | 'deviceScaleFactor' | 'isMobile'>;
}

/**
 * Logs somebody in. Rejects if they cannot. Asks as the form would: wp-login.php focuses its fields
 * from a timer, so that typing would race with it.
 */
export async function logIn(context: BrowserContext, site: Address, user: string): Promise<void> {
  const address = `${site.url}/wp-login.php`;
  await context.request.get(address);
  const answer = await context.request.post(address, {
    form: { log: user, pwd: 'password', testcookie: '1' },
    maxRedirects: 0,
  });
  if (answer.status() !== 302) throw new Error(`${user} could not log in: ${answer.status()}`);
}

/** What a person's browser holds between visits; nobody is logged in. */
export async function newContext(
  browser: Browser,
  { javaScript = true, screen }: Visitor,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: DESKTOP,
    ...screen,
  });
  context.setDefaultTimeout(SECONDS);
  // The compiler names functions with a helper of its own, which pages do not have.
  await context.addInitScript('globalThis.__name = (fn) => fn');
  return context;
}
