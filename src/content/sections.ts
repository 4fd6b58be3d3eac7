import { type Block, type BlockOf, paragraph, paragraphs, type SectionId } from './blocks.js';
import { englishTranslator } from './english.js';
import type { MessageId } from './messages/index.js';
import { message, messages } from './message.js';
import { quotationBlock } from './quotation.js';
import type { Translator } from './translator.js';

/** An optional part of the overview. */
interface Section {
  heading?: MessageId;
  blocks: readonly Block[];
}

const section = (heading: MessageId, texts: readonly MessageId[]): Section => ({
  heading,
  blocks: paragraphs(texts),
});

/** The optional parts, in their usual order. */
const sectionsIn = (t: Translator) =>
  ({
    state: section(message('state.heading'), messages('state.p1', 'state.p2')),
    guard: section(message('guard.heading'), messages('guard.p1', 'guard.p2')),
    disruptor: section(message('disruptor.heading'), messages('disruptor.p2', 'disruptor.p1')),
    quote: { blocks: [quotationBlock(t)] },
    trip: section(message('trip.heading'), messages('trip.p1', 'trip.p2')),
    soul: section(message('soul.heading'), messages('soul.p1', 'soul.p2', 'soul.p3')),
    expect: {
      heading: message('expect.heading'),
      blocks: [
        paragraph(message('expect.intro')),
        {
          kind: 'steps',
          items: [
            messages('expect.check.heading', 'expect.check.body'),
            messages('expect.prepare.heading', 'expect.prepare.body'),
            messages('expect.session.heading', 'expect.session.body'),
            messages('expect.integrate.heading', 'expect.integrate.body'),
          ],
        },
        paragraph(message('expect.plan')),
      ],
    },
    healing: section(message('healing.heading'), messages('healing.p1')),
  }) satisfies Record<SectionId, Section>;

/** The ids of the optional parts, in their usual order. */
export const sectionIds = Object.keys(sectionsIn(englishTranslator)) as SectionId[];

/**
 * The optional parts of the full text.
 * @param picked those to show, in this order; all when empty
 */
export function sections(t: Translator, picked: readonly SectionId[]): BlockOf<'section'>[] {
  const all: Record<SectionId, Section> = sectionsIn(t);
  return (picked.length ? picked : sectionIds).map((id) => ({ kind: 'section', id, ...all[id] }));
}
