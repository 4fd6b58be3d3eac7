import { chromium } from 'playwright-core';
import { NAMESPACE, type Tell } from '../covered.js';

const BINDING = '__kapCovered';

/** In a page: tells which mutants its code reaches, each once. */
const RECORD = `{
  const known = new Set();
  let news = [];
  const flush = () => ${BINDING}(news.splice(0));
  const set = (_, mutant) => {
    if (!known.has(mutant) && known.add(mutant) && news.push(mutant) === 1) queueMicrotask(flush);
    return true;
  };
  const mutantCoverage = { static: new Proxy({}, { set }), perTest: {} };
  globalThis.${NAMESPACE} = { mutantCoverage };
}`;

/**
 * Has each page of a Chromium that is started from now on run with a mutant, before any script of its
 * own; without one it tells what it reaches.
 * @param mutant asked for each page
 */
export function mutatePages(mutant: () => string | undefined, tell: Tell): void {
  const launch = chromium.launch.bind(chromium);
  chromium.launch = async (options) => {
    const browser = await launch(options);
    const newContext = browser.newContext.bind(browser);
    browser.newContext = async (options) => {
      const context = await newContext(options);
      const activeMutant = mutant();
      if (activeMutant === undefined) {
        await context.exposeBinding(BINDING, (_, mutants: string[]) => tell(mutants));
        await context.addInitScript({ content: RECORD });
      } else {
        const namespace = JSON.stringify({ activeMutant });
        await context.addInitScript({ content: `globalThis.${NAMESPACE} = ${namespace};` });
      }
      return context;
    };
    return browser;
  };
}
