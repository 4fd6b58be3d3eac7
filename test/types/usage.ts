// What somebody who writes TypeScript does with the package. It is compiled, never run.
import {
  define,
  type KapCta,
  type KapCtaClickDetail,
  type KapError,
  type KapErrorCode,
  type KapEventMap,
  type KapLocaleDetail,
  type KapSectionToggleDetail,
  type RegionCode,
  type SectionId,
} from 'kap-elements';
import 'kap-elements/define';
import 'kap-elements/define.js';
import { KapCta as Cta } from 'kap-elements/elements/kap-cta';
import { KapExplainer } from 'kap-elements/elements/kap-explainer.js';
import { KapQuote } from 'kap-elements/elements/kap-quote';
import es from 'kap-elements/locales/es';
import fr from 'kap-elements/locales/fr.js';
import { renderToString } from 'kap-elements/ssr';
import { structuredData } from 'kap-elements/ssr.js';

define();
define(customElements);
export const classes = [Cta, KapExplainer, KapQuote];
export const drafts: boolean[] = [es.draft, fr.draft];
export const html: Promise<string> = renderToString('kap-cta');
export const jsonLd: Promise<string> = structuredData('es');

const cta: KapCta = document.querySelector('kap-cta')!;
cta.addEventListener('kap-cta-click', (event) => {
  const { href, locale }: KapCtaClickDetail = event.detail;
  event.preventDefault();
  cta.title = href + locale;
});

const explainer = document.createElement('kap-explainer');
explainer.addEventListener('kap-section-toggle', ({ detail }) => {
  const { section, open }: KapSectionToggleDetail = detail;
  const id: SectionId = section;
  // @ts-expect-error: it is no section
  const other: SectionId = 'nothing';
  explainer.title = id + String(open) + other;
});

// They bubble, out of shadow roots too.
document.addEventListener('kap-ready', ({ detail }) => detail.draft);
window.addEventListener('kap-locale-change', ({ detail }) => detail.requested);
document.body.addEventListener('kap-ready', ({ detail }: CustomEvent<KapLocaleDetail>) => detail);
document.addEventListener('kap-error', ({ detail }) => {
  const { code, message }: KapError = detail;
  // @ts-expect-error: it has no other
  const { reason } = detail;
  return [code, message, reason];
});

/** Every event and every error code: a new one is missing here, one that is gone is too many. */
export const events: Record<keyof KapEventMap, true> = {
  'kap-ready': true,
  'kap-locale-change': true,
  'kap-section-toggle': true,
  'kap-cta-click': true,
  'kap-error': true,
};
export const codes: Record<KapErrorCode, true> = {
  'catalogue-failed': true,
  'unsafe-link': true,
  'swallowed-content': true,
  'not-drawn': true,
};
export const region: RegionCode = 'US';
// @ts-expect-error: it is no region
export const nowhere: RegionCode = 'XX';
