// What the plugin's PHP has to write for an element's options, put together from the build's own
// renderer, which has no options but language, layout and region.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { built } from '../../../build/built.js';
import {
  english,
  englishTranslator,
  invitationAlone,
  type LocaleData,
  overview,
  quotationAlone,
  type RegionCode,
  regionCode,
  sectionIds,
  type TextState,
  translator,
  type Translator,
} from '../../../src/content/index.js';
import type { Catalogue } from '../../../src/localize/catalogue.js';
import { sectionHtml } from '../../../src/static-html/html.js';

/** A language as the script has it. PHP reads another file, `content/<tag>.json`. */
async function language(tag: string): Promise<{ t: Translator; draft: boolean }> {
  const file = resolve(built(`locales/${tag}.js`));
  const { default: catalogue } = (await import(file)) as { default: Catalogue };
  const messages = Object.fromEntries(
    Object.keys(english).map((id, place) => [id, catalogue.messages[place]!]),
  );
  const { draft, localeData } = catalogue;
  return { t: translator(tag, messages, localeData as LocaleData), draft };
}

const tags = readdirSync(built('locales')).map((name) => basename(name, '.js'));

/** Every language that the build writes. */
export const languages = [
  { t: englishTranslator, draft: false },
  ...(await Promise.all(tags.map(language))),
];

/** What an editor sets, by the names of the blocks' attributes. */
export type Options = Partial<
  Record<
    | 'lang'
    | 'layout'
    | 'sections'
    | 'headingLevel'
    | 'region'
    | 'ctaHref'
    | 'ctaLabel'
    | 'reviewedBy'
    | 'reviewedOn'
    | 'drafts'
    | 'href'
    | 'label'
    | 'target',
    string
  >
>;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The text in a language, or English that says why it is English. */
function textsFor({ lang = 'en', drafts }: Options): TextState & { t: Translator } {
  const found = languages.find(({ t }) => t.locale === lang);
  if (found && !(found.draft && drafts === 'hide')) return found;
  return { t: englishTranslator, draft: false, problem: 'unavailable' };
}

/** What the static edition has no block for: it is put in below the paragraph with some words. */
function withLink(html: string, after: string, t: Translator, link: Link): string {
  if (!link.href) return html;
  const words = link.label
    ? `<span lang="en-US" dir="auto">${escape(link.label)}</span>`
    : escape(t.text('cta.button'));
  const open = link.target === '_blank' ? ' target="_blank" rel="noopener"' : '';
  const text = open ? `${words} ${escape(t.text('link.newTab'))}` : words;
  const action = `<p><a href="${escape(link.href)}"${open}>${text}</a></p>
<p>${escape(t.text('cta.notCrisis'))}</p>`;
  assert.ok(html.includes(after));
  return html.replace(after, () => `${after}\n${action}`);
}

interface Link {
  href?: string | undefined;
  label?: string | undefined;
  target?: string | undefined;
}

const withLevel = (html: string, level: number): string =>
  html.replace(
    /(<\/?h)([23])\b/g,
    (_, tag: string, old: string) => tag + String(Number(old) - 2 + level),
  );

function explainer(options: Options): string {
  const { t, ...state } = textsFor(options);
  const layout = options.layout === 'compact' ? 'compact' : 'article';
  const region: RegionCode | undefined = regionCode(options.region ?? '');
  const sections = sectionIds.filter((id) => options.sections?.split(' ').includes(id));
  sections.sort(
    (a, b) => (options.sections ?? '').indexOf(a) - (options.sections ?? '').indexOf(b),
  );
  const { reviewedBy = '', reviewedOn } = options;
  const blocks = overview(t, { ...state, layout, sections, region, reviewedBy, reviewedOn });
  const body = layout === 'compact' ? 'compact.cta.body' : 'cta.body';
  return withLink(sectionHtml(t, blocks), `<p>${escape(t.text(body))}</p>`, t, {
    href: options.ctaHref,
    label: options.ctaLabel,
  });
}

function cta(options: Options): string {
  const { t, ...state } = textsFor(options);
  const heading = `<h2>${escape(t.text('cta.heading'))}</h2>\n`;
  const body = `<p>${escape(t.text('cta.body'))}</p>`;
  const html = withLink(sectionHtml(t, invitationAlone(state)), body, t, options);
  if (options.layout === 'inline') return html.replace(heading, '');
  if (options.layout === 'button') return html.replace(`${heading}${body}\n`, '');
  return html;
}

function quote(options: Options): string {
  const { t, ...state } = textsFor(options);
  return sectionHtml(t, quotationAlone(t, state));
}

/** The static edition of an element with its options. */
export const expected = (element: 'explainer' | 'quote' | 'cta', options: Options): string =>
  withLevel({ explainer, quote, cta }[element](options), Number(options.headingLevel ?? 2));

/** A text in one of the languages. */
export function text(tag: string, id: keyof typeof english): string {
  const found = languages.find(({ t }) => t.locale === tag);
  if (!found) throw new Error(`no texts in ${tag}`);
  return found.t.text(id);
}
