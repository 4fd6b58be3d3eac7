// A site that we do not control: its own text around our three elements, and its own files.
import { readFileSync } from 'node:fs';
import type { Answer, Servers } from '../../e2e/harness/servers.js';
import { hostPage, scriptTag, type HostPage } from '../../e2e/support/host-page.js';

/** How the three elements stand in the source of a page. */
export interface Markup {
  title: string;
  html: string;
}

export const FALLBACK = '<a href="/about">About KAP</a>';

export const ELEMENTS: Markup = {
  title: 'elements',
  html: `<kap-explainer layout="accordion" region="US" cta-href="/contact">${FALLBACK}</kap-explainer>
<kap-quote>${FALLBACK}</kap-quote>
<kap-cta href="/contact">${FALLBACK}</kap-cta>`,
};

/** The same for editors that keep only well-known tags. */
export const PLACEHOLDERS: Markup = {
  title: 'placeholders',
  html: `<div data-kap="explainer" data-kap-layout="accordion" data-kap-region="US"
data-kap-cta-href="/contact">${FALLBACK}</div>
<div data-kap="quote">${FALLBACK}</div>
<div data-kap="cta" data-kap-href="/contact">${FALLBACK}</div>`,
};

const BEFORE = '<header><h1>Clinic</h1><div class="own">Our <a href="/">site</a></div></header>';
const AFTER = '<p data-after="">After</p>';

/** What a test's pages are made of. The pages are in Spanish, so that a catalogue is needed. */
export class Site {
  constructor(
    readonly servers: Servers,
    /** The three elements. */
    readonly embed: string,
  ) {}

  /** Our script tag; without CORS, browsers would not tell of promises that it leaves rejected. */
  script(attributes = 'defer'): string {
    return scriptTag(this.servers, `${attributes} crossorigin="anonymous"`);
  }

  /** A page with text before and after what is inside it, which is our elements unless given. */
  page({ head = '', options = '', ...page }: HostPage = {}): string {
    return this.without({ head: head + this.script(`defer ${options}`), ...page });
  }

  /** The same without our script. */
  without({ body = this.embed, ...page }: HostPage = {}): string {
    return this.bare({ head: '', body: BEFORE + body + AFTER, ...page });
  }

  /** A page with nothing but what is given. */
  bare(page: HostPage): string {
    return hostPage(this.servers, { lang: 'es', ...page });
  }

  /** A page with a style sheet of its own. */
  styled(css: string): string {
    return this.page({ head: `<style>${css}</style>` });
  }

  /** A page whose elements stand inside something. */
  inside(before: string, after: string): string {
    return this.page({ body: before + this.embed + after });
  }

  /** Serves a file of an npm package, and gives its address. */
  installed(path: string): string {
    return this.file(`/${path}`, readFileSync(`node_modules/${path}`));
  }

  /** Serves another file or page of the site, and gives its address. */
  file(path: string, body: Answer['body'], headers: Answer['headers'] = {}): string {
    return this.servers.page(path, { body, headers });
  }
}
