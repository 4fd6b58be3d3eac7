import { type Block, paragraphs } from './blocks.js';
import { message, messages } from './message.js';
import type { MessageId } from './messages/index.js';
import type { RegionCode } from './regions.js';
import { briefSafety, safety } from './safety.js';
import { type Section, type SectionId, sectionIds, sections } from './sections.js';

/** `article` and `accordion` have the full text, `compact` the short one. */
export type Layout = 'article' | 'accordion' | 'compact';

/** The overview in reading order, as data. Every renderer draws the same. */
export interface Overview {
  title: MessageId;
  lead: readonly Block[];
  /** The optional parts; the short text is one part without a name. */
  body: readonly ({ id?: SectionId } & Section)[];
  /** What the safety panel shows at once. */
  safety: readonly Block[];
  /** What it holds behind one click: the whole safety part, where only the short one shows. */
  more?: readonly Block[];
  cta: MessageId;
}

/**
 * Puts the overview together. What safety needs is there whatever the options say.
 * @param picked the optional parts to show, in this order; all when empty; ignored by `compact`
 */
export function overview(
  layout: Layout,
  picked: readonly SectionId[],
  region: RegionCode | undefined,
): Overview {
  if (layout !== 'compact') {
    return {
      title: message('title'),
      lead: paragraphs(...messages('lead', 'lead.honest')),
      body: (picked.length ? picked : sectionIds).map((id) => ({ id, ...sections[id] })),
      safety: safety(region),
      cta: message('cta.body'),
    };
  }
  return {
    title: message('compact.title'),
    lead: paragraphs(...messages('compact.lead', 'lead.honest')),
    body: [
      {
        blocks: [
          ...paragraphs(...messages('compact.how', 'compact.care')),
          { kind: 'quotation' },
          ...paragraphs(...messages('compact.therapy', 'compact.therapist', 'compact.healing')),
        ],
      },
    ],
    safety: briefSafety(region),
    more: safety(region),
    cta: message('compact.cta.body'),
  };
}
