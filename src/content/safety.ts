import { type Block, paragraphs, question } from './blocks.js';
import type { RegionCode } from './regions.js';

/** The whole safety part for a region. Nothing in it is optional. */
export const safety = (region: RegionCode | undefined): Block[] => [
  question(
    'safety.approval.heading',
    ...(region === 'US'
      ? paragraphs('safety.approval.US.1', 'safety.approval.US.2', 'safety.approval.US.3')
      : paragraphs('safety.approval.generic')),
  ),
  question(
    'safety.evidence.heading',
    ...paragraphs('safety.evidence.1', 'safety.evidence.2', 'safety.choice'),
  ),
  question(
    'safety.who.heading',
    ...paragraphs('safety.who.intro'),
    {
      kind: 'list',
      items: [
        'safety.who.pressure',
        'safety.who.heart',
        'safety.who.psychosis',
        'safety.who.pregnancy',
        'safety.who.organs',
        'safety.who.substances',
        'safety.who.allergy',
      ],
    },
    ...paragraphs('safety.who.tell'),
  ),
  question(
    'safety.effects.heading',
    ...paragraphs('safety.effects.1', 'safety.effects.2', 'safety.home'),
  ),
  question('safety.after.heading', ...paragraphs('safety.after', 'safety.urgent')),
  question('safety.longterm.heading', ...paragraphs('safety.longterm')),
];

/** The short safety part of the compact layout; the whole one stands below it. */
export const briefSafety = (region: RegionCode | undefined): Block[] =>
  paragraphs(
    'compact.safety.1',
    'compact.safety.2',
    'compact.safety.3',
    region === 'US' ? 'compact.safety.US' : 'compact.safety.generic',
  );
