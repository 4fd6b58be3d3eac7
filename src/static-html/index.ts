import {
  invitationAlone,
  overview,
  quotationAlone,
  type RegionCode,
  type Translator,
} from '../content/index.js';
import { sectionHtml } from './html.js';

/** Layouts that need no script: the accordion is the article, as text. */
export type StaticLayout = 'article' | 'compact';

/**
 * The overview as HTML for pages without script: the same text, order and links as the element.
 * @param draft whether the translation is a draft, which is said
 */
export const explainerHtml = (
  t: Translator,
  layout: StaticLayout,
  region: RegionCode | undefined,
  draft: boolean,
): string => sectionHtml(t, overview(t, { layout, sections: [], region, draft }));

/** The quotation as HTML for pages without script. */
export const quoteHtml = (t: Translator, draft: boolean): string =>
  sectionHtml(t, quotationAlone(t, { draft }));

/** The invitation as HTML for pages without script; the page puts its own link below. */
export const ctaHtml = (t: Translator, draft: boolean): string =>
  sectionHtml(t, invitationAlone({ draft }));
