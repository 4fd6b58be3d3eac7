import { message, overview, type RegionCode, type Translator } from '../content/index.js';
import { sectionHtml } from './html.js';
import { quotation } from './items.js';
import { about, draftNotice, invitation, opening, safetyPart, section } from './parts.js';

/** Layouts that need no script: the accordion is the article, as text. */
export type StaticLayout = 'article' | 'compact';

/**
 * The overview as HTML for pages without script: the same text, order and links as the element.
 * @param draft whether the translation is a draft, which is said
 */
export function explainerHtml(
  t: Translator,
  layout: StaticLayout,
  region: RegionCode | undefined,
  draft: boolean,
): string {
  const content = overview(layout, [], region);
  return sectionHtml(t, [
    ...draftNotice(draft),
    ...opening(t, content),
    ...content.body.flatMap((part) => section(t, part)),
    ...safetyPart(t, content, region, draft),
    ...invitation(content.cta, 1),
    ...about(t),
  ]);
}

/** The quotation as HTML for pages without script. */
export const quoteHtml = (t: Translator, draft: boolean): string =>
  sectionHtml(t, [quotation(t), ...draftNotice(draft)]);

/** The invitation as HTML for pages without script; the page puts its own link below. */
export const ctaHtml = (t: Translator, draft: boolean): string =>
  sectionHtml(t, [...invitation(message('cta.body'), 0), ...draftNotice(draft)]);
