import { type Block, paragraphs } from './blocks.js';
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
  state: section('state.heading', 'state.p1', 'state.p2'),
  guard: section('guard.heading', 'guard.p1', 'guard.p2'),
  disruptor: section('disruptor.heading', 'disruptor.p1', 'disruptor.p2'),
  quote: { blocks: [{ kind: 'quotation' }] },
  trip: section('trip.heading', 'trip.p1', 'trip.p2'),
  soul: section('soul.heading', 'soul.p1', 'soul.p2', 'soul.p3'),
  healing: section('healing.heading', 'healing.p1'),
  expect: {
    heading: 'expect.heading',
    blocks: [
      ...paragraphs('expect.intro'),
      {
        kind: 'steps',
        items: [
          ['expect.check.heading', 'expect.check.body'],
          ['expect.prepare.heading', 'expect.prepare.body'],
          ['expect.session.heading', 'expect.session.body'],
          ['expect.integrate.heading', 'expect.integrate.body'],
        ],
      },
      ...paragraphs('expect.plan'),
    ],
  },
} satisfies Record<string, Section>;

export type SectionId = keyof typeof sections;

export const sectionIds = Object.keys(sections) as SectionId[];
