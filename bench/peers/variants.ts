// The same content, put into a page in ten ways.
import { readFileSync } from 'node:fs';
import { built } from '../../build/built.js';
import { renderToString } from '../../test/support/ssr.js';
import { bundlePeer } from './bundle.js';

export interface Variant {
  name: string;
  /** What stands in the page. */
  html: string;
  /** The path of its script. */
  script?: string;
  /** The language that is shown in the end. */
  lang: string;
  /** Whether the page links `static.css`. */
  linksSheet?: boolean;
}

type Name =
  | 'edition'
  | 'vanilla'
  | 'preact'
  | 'svelte'
  | 'server'
  | 'kap'
  | 'kapWithLink'
  | 'kapAfterServer'
  | 'kapWithEdition'
  | 'kapInSpanish';

const KAP = '/kap/kap.js';
const LINK = '<a href="/about-kap">About ketamine-assisted psychotherapy</a>';

/** The first is what all others are held against. */
export async function variants(): Promise<Record<Name, Variant>> {
  const edition = readFileSync(built('static/en/kap-explainer.html'), 'utf8');
  const drawn = await renderToString('kap-explainer', {}, { lang: 'en' });
  const lang = 'en';
  const peer = (name: string, tag: string): Variant => ({
    name,
    html: `<${tag}></${tag}>`,
    script: `/peers/${tag}.js`,
    lang,
  });
  const ours = (name: string, html: string, more: Partial<Variant> = {}): Variant => ({
    name,
    html,
    script: KAP,
    lang,
    ...more,
  });
  return {
    edition: { name: 'static HTML with `static.css`', html: edition, lang, linksSheet: true },
    vanilla: peer('custom element without a framework', 'vanilla-overview'),
    preact: peer('Preact', 'preact-overview'),
    svelte: peer('Svelte', 'svelte-overview'),
    server: { name: 'server-rendered, no script', html: drawn, lang },
    kap: ours('`<kap-explainer>`', '<kap-explainer></kap-explainer>'),
    kapWithLink: ours(
      '`<kap-explainer>`, a link as fallback',
      `<kap-explainer>${LINK}</kap-explainer>`,
    ),
    kapAfterServer: ours('server-rendered, then our script', drawn),
    kapWithEdition: ours(
      '`<kap-explainer>`, the static edition as fallback',
      `<kap-explainer>${edition}</kap-explainer>`,
      { linksSheet: true },
    ),
    kapInSpanish: ours(
      '`<kap-explainer lang=es>`, with its catalogue',
      '<kap-explainer lang="es"></kap-explainer>',
      { lang: 'es' },
    ),
  };
}

/** The scripts of the peers, by path. */
export const peerScripts = async (): Promise<Record<string, string>> => ({
  '/peers/vanilla-overview.js': (await bundlePeer('peers/vanilla.ts')).js,
  '/peers/preact-overview.js': (await bundlePeer('peers/preact.tsx')).js,
  '/peers/svelte-overview.js': (await bundlePeer('peers/Overview.svelte')).js,
});

const page = ({ script, linksSheet }: Variant, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Clinic</title><link rel="icon" href="data:,">
${linksSheet ? '<link rel="stylesheet" href="/kap/static/static.css">' : ''}
${script ? `<script defer src="${script}"></script>` : ''}</head>
<body><h1>Clinic</h1><main>${body}</main><p>What comes after, and moves where the content grows.</p></body></html>`;

/** A page with the content. */
export const fullPage = (variant: Variant): string => page(variant, variant.html);

/** A page that has all but the content. */
export const emptyPage = (variant: Variant): string => page(variant, '');
