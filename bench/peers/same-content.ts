// Peers that say less would win: each has to show what the static edition shows.
import type { Browser } from 'playwright-core';
import { Tab } from '../support/chromium.js';

// Runs in the page: the content as HTML, white space between its blocks left out.
const contentOf = (): string => {
  const element = document.querySelector('main')!.firstElementChild!;
  const section = element.shadowRoot?.querySelector('section') ?? element;
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) (comment as Comment).remove();
  section.normalize();
  return section.outerHTML.replace(/>\s+|\s+</g, (piece) => piece.trim());
};

/**
 * Holds what peers draw against the static edition.
 * @param pages addresses of pages; the first has the static edition
 * @throws where one of them draws anything else
 */
export async function checkSameContent(browser: Browser, pages: readonly string[]): Promise<void> {
  const tab = await Tab.open(browser);
  const drawn: string[] = [];
  for (const page of pages) {
    await tab.page.goto(page);
    drawn.push(await tab.evaluate(contentOf));
  }
  await tab.close();
  const other = drawn.findIndex((html) => html !== drawn[0]);
  if (other > 0) {
    const [first, html] = [drawn[0]!, drawn[other]!];
    let at = 0;
    while (first[at] === html[at]) at++;
    const piece = (text: string): string => text.slice(Math.max(0, at - 40), at + 40);
    throw new Error(`${pages[other]} draws other content: ${piece(html)}, not ${piece(first)}`);
  }
}
