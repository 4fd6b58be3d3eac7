import type { Page } from 'playwright-core';
import type { Site } from '../../harness/wordpress/site.js';

/** A block as it is stored. */
export const block = (name: 'explainer' | 'quote' | 'cta', attributes: object = {}): string =>
  `<!-- wp:kap-elements/${name} ${JSON.stringify(attributes)} /-->`;

/** The address of a post. */
export const address = (site: Site, id: number): string => `${site.url}/?p=${id}`;

/** A post's page as its server sends it. */
export async function fetchPost(site: Site, id: number): Promise<string> {
  const answer = await fetch(address(site, id));
  if (answer.status !== 200) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
}

const POLL_MS = 50;

/** Where the text of a post is in a page, in any of the themes. */
export const ENTRY = '.entry-content, .wp-block-post-content';

/** An element as it stands in a page. */
export interface Seen {
  name: string;
  /** Whether the script has drawn it, and what of it is seen, white space collapsed. */
  drawn: boolean;
  text: string;
  /** The language of what is seen. */
  lang: string;
}

// Runs in the page. What stands for a placeholder is in a shadow root around it.
const seen = (): Seen[] =>
  [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
    .flatMap((root) => [...root.querySelectorAll('kap-explainer, kap-quote, kap-cta')])
    .map((element) => {
      const root = element.shadowRoot;
      const drawn = Boolean(root?.querySelector('h2, h3, h4, blockquote, p, a[part]'));
      const seen = (drawn && root) || element;
      return {
        name: element.localName,
        drawn,
        text: seen.textContent.replace(/\s+/g, ' ').trim(),
        lang: seen.querySelector('[lang]')?.getAttribute('lang') ?? '',
      };
    });

/** Our elements in a page, once the script has drawn them. */
export async function drawnElements(page: Page, count: number): Promise<Seen[]> {
  // By a timer: a browser may give a page that nobody sees no frame, and the script needs none.
  await page.waitForFunction(
    `(${String(seen)})().filter(({ drawn }) => drawn).length === ${count}`,
    undefined,
    { polling: POLL_MS },
  );
  return elementsOf(page);
}

/** Our elements in a page as they are. */
export const elementsOf = (page: Page): Promise<Seen[]> => page.evaluate(seen);
