import { type Block, paragraphs } from './blocks.js';
import { message, messages } from './message.js';
import type { MessageId } from './messages/index.js';

/** An optional part of the overview. */
export interface Section {
  heading?: MessageId;
  blocks: readonly Block[];
}

const section = (heading: MessageId, ...messages: MessageId[]): Section => ({
  heading,
  blocks: paragraphs(...messages),
});

/** The optional parts, in their usual order. */
export const sections = {
  state: section(message('state.heading'), ...messages('state.p1', 'state.p2')),
  guard: section(message('guard.heading'), ...messages('guard.p1', 'guard.p2')),
  disruptor: section(message('disruptor.heading'), ...messages('disruptor.p1', 'disruptor.p2')),
  quote: { blocks: [{ kind: 'quotation' }] },
  trip: section(message('trip.heading'), ...messages('trip.p1', 'trip.p2')),
  soul: section(message('soul.heading'), ...messages('soul.p1', 'soul.p2', 'soul.p3')),
  healing: section(message('healing.heading'), message('healing.p1')),
  expect: {
    heading: message('expect.heading'),
    blocks: [
      ...paragraphs(message('expect.intro')),
      {
        kind: 'steps',
        items: [
          messages('expect.check.heading', 'expect.check.body'),
          messages('expect.prepare.heading', 'expect.prepare.body'),
          messages('expect.session.heading', 'expect.session.body'),
          messages('expect.integrate.heading', 'expect.integrate.body'),
        ],
      },
      ...paragraphs(message('expect.plan')),
    ],
  },
} satisfies Record<string, Section>;

export type SectionId = keyof typeof sections;

export const sectionIds = Object.keys(sections) as SectionId[];
