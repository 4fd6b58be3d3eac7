// What the plugin's PHP has to write for an element's options, put together from the build's own
// renderer, which has no options but language, layout and region.
import {
  date,
  english,
  englishTranslator,
  overview,
  type RegionCode,
  regionCode,
  reviewMonths,
  revisedOn,
  sectionIds,
  type Translator,
} from '../../../src/content/index.js';
import { sectionHtml } from '../../../src/static-html/html.js';
import { type Item, paragraph, quotation } from '../../../src/static-html/items.js';
import * as parts from '../../../src/static-html/parts.js';
import { allTexts } from '../../../build/outputs/texts.js';

/** Every language that the build writes. */
export const languages = await allTexts();

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
function textsFor({ lang = 'en', drafts }: Options): {
  t: Translator;
  draft: boolean;
  notice: Item[];
} {
  const found = languages.find(({ t }) => t.locale === lang);
  if (found && !(found.draft && drafts === 'hide')) {
    return { ...found, notice: parts.draftNotice(found.draft) };
  }
  return { t: englishTranslator, draft: false, notice: [paragraph('fallback.page')] };
}

// What the static edition has no item for: it is put in where the line that follows it stands.
function withLink(html: string, t: Translator, href = '', label = '', target = ''): string {
  const words = label
    ? `<span lang="en-US" dir="auto">${escape(label)}</span>`
    : escape(t.text('cta.button'));
  const open = target === '_blank' ? ' target="_blank" rel="noopener"' : '';
  const text = open ? `${words} ${escape(t.text('link.newTab'))}` : words;
  const after = `<p>${escape(t.text('cta.notCrisis'))}</p>`;
  return html.replace(after, () => `<p><a href="${escape(href)}"${open}>${text}</a></p>\n${after}`);
}

const action = (href: string | undefined): Item[] => (href ? [paragraph('cta.notCrisis')] : []);

const withLevel = (html: string, level: number): string =>
  html.replace(
    /(<\/?h)([23])\b/g,
    (_, tag: string, old: string) => tag + String(Number(old) - 2 + level),
  );

function review(t: Translator, { reviewedBy, reviewedOn }: Options): Item[] {
  if (!reviewedBy) return [];
  const items = [paragraph('about.reviewedBy', { name: reviewedBy })];
  if (!reviewedOn) return items;
  items.push(paragraph('about.reviewedOn', { date: date(t, reviewedOn) }));
  const due = new Date(reviewedOn);
  due.setMonth(due.getMonth() + reviewMonths);
  if (due < new Date()) items.push(paragraph('about.reviewDue'));
  if (reviewedOn < revisedOn) items.push(paragraph('about.changedSince'));
  return items;
}

/** *About this page*, with the clinic's review in place of the line that nobody has reviewed it. */
const about = (t: Translator, options: Options): Item[] =>
  parts.about(t).flatMap((item) => {
    const isNoReview = item.kind === 'paragraph' && item.line.message === 'about.noReview';
    const reviewed = isNoReview ? review(t, options) : [];
    return reviewed.length > 0 ? reviewed : [item];
  });

function explainer(options: Options): string {
  const { t, draft, notice } = textsFor(options);
  const layout = options.layout === 'compact' ? 'compact' : 'article';
  const region: RegionCode | undefined = regionCode(options.region ?? '');
  const picked = (options.sections ?? '')
    .split(' ')
    .filter((id) => sectionIds.some((one) => one === id));
  const content = overview(layout, picked as typeof sectionIds, region);
  const html = sectionHtml(t, [
    ...notice,
    ...parts.opening(t, content),
    ...content.body.flatMap((part) => parts.section(t, part)),
    ...parts.safetyPart(t, content, region, draft),
    ...parts.invitation(content.cta, 1),
    ...action(options.ctaHref),
    ...about(t, options),
  ]);
  return withLink(html, t, options.ctaHref, options.ctaLabel);
}

function cta(options: Options): string {
  const { t, notice } = textsFor(options);
  const words = parts
    .invitation('cta.body', 0)
    .filter(
      ({ kind }) =>
        options.layout !== 'button' && !(options.layout === 'inline' && kind === 'heading'),
    );
  const html = sectionHtml(t, [...words, ...action(options.href), ...notice]);
  return withLink(html, t, options.href, options.label, options.target);
}

function quote(options: Options): string {
  const { t, notice } = textsFor(options);
  return sectionHtml(t, [quotation(t), ...notice]);
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
