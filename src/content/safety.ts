import { type Block, paragraphs, question } from './blocks.js';
import { message, messages } from './message.js';
import type { RegionCode } from './regions.js';

/** The whole safety part for a region. Nothing in it is optional. */
export const safety = (region: RegionCode | undefined): Block[] => [
  question(
    message('safety.approval.heading'),
    ...(region === 'US'
      ? paragraphs(
          ...messages('safety.approval.US.1', 'safety.approval.US.2', 'safety.approval.US.3'),
        )
      : paragraphs(message('safety.approval.generic'))),
  ),
  question(
    message('safety.evidence.heading'),
    ...paragraphs(...messages('safety.evidence.1', 'safety.evidence.2', 'safety.choice')),
  ),
  question(
    message('safety.who.heading'),
    ...paragraphs(message('safety.who.intro')),
    {
      kind: 'list',
      items: messages(
        'safety.who.pressure',
        'safety.who.heart',
        'safety.who.psychosis',
        'safety.who.pregnancy',
        'safety.who.organs',
        'safety.who.substances',
        'safety.who.allergy',
      ),
    },
    ...paragraphs(message('safety.who.tell')),
  ),
  question(
    message('safety.effects.heading'),
    ...paragraphs(...messages('safety.effects.1', 'safety.effects.2', 'safety.home')),
  ),
  question(
    message('safety.after.heading'),
    ...paragraphs(...messages('safety.after', 'safety.urgent')),
  ),
  question(message('safety.longterm.heading'), ...paragraphs(message('safety.longterm'))),
];

/** The short safety part of the compact layout; the whole one stands below it. */
export const briefSafety = (region: RegionCode | undefined): Block[] =>
  paragraphs(
    message('compact.safety.1'),
    message('compact.safety.2'),
    message('compact.safety.3'),
    region === 'US' ? message('compact.safety.US') : message('compact.safety.generic'),
  );
