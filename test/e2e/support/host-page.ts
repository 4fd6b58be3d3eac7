// The pages of other people's sites: a script tag, the three elements, and nothing else.
import { PROBE_PATH } from '../harness/probe.js';
import type { Servers } from '../harness/servers.js';

/** The three elements as the documents show them, each with a link as its fallback. */
export const THREE = `<kap-explainer cta-href="/contact"><a href="/about">About KAP</a></kap-explainer>
<kap-quote><a href="/about">About KAP</a></kap-quote>
<kap-cta href="/contact"><a href="/about">About KAP</a></kap-cta>`;

export interface HostPage {
  /** Of `<html>`; none if empty. */
  lang?: string;
  /** What stands in the head after the probe; the deferred script tag unless given. */
  head?: string;
  /** Attributes of that script tag. */
  options?: string;
  body?: string;
  /** Where the probe comes from: a strict policy may allow only the asset origin. */
  probe?: string;
}

/** In a page with this, what failed is not asked for again by itself: the pauses never end. */
export const ASLEEP = `<script>{
  const wait = window.setTimeout;
  window.setTimeout = (act, pause, ...rest) =>
    wait(act, pause > 1500 && pause < 20000 ? 1e6 : pause, ...rest);
}</script>`;

/** The script tag of the shipped file. */
export const scriptTag = (servers: Servers, attributes = 'defer'): string =>
  `<script ${attributes} src="${servers.asset('kap.js')}"></script>`;

export function hostPage(servers: Servers, page: HostPage = {}): string {
  const { lang = 'en', options = '', body = THREE, probe = PROBE_PATH } = page;
  const head = page.head ?? scriptTag(servers, `defer ${options}`);
  return `<!doctype html>
<html${lang && ` lang="${lang}"`}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Clinic</title><script src="${probe}"></script>${head}</head>
<body>${body}</body></html>`;
}
