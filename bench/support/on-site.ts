import type { Browser } from 'playwright-core';
import { nameOf, startChromium } from './chromium.js';
import type { Measured } from './rounds.js';
import { serveSite } from './server.js';

/**
 * Serves a site, and measures its pages in Chromium.
 * @param files texts by their paths
 * @param measure gives what stands in the results
 */
export async function onSite(
  files: Readonly<Record<string, string>>,
  measure: (browser: Browser, address: string) => Promise<string>,
): Promise<Measured> {
  const { server, address } = await serveSite(files);
  const browser = await startChromium();
  try {
    return { text: await measure(browser, address), browser: nameOf(browser) };
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
