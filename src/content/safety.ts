import { type Block, paragraph, paragraphs, question, regional } from './blocks.js';
import { helpBlock } from './help.js';
import { message, messages } from './message.js';
import type { Region } from './region.js';
import { type RegionCode, regions } from './regions.js';
import type { Translator } from './translator.js';

/**
 * What the safety part says of risks, and the help lines last. Nothing in it is optional.
 * @param isBrief whether the short text stands first, and the whole one behind one click
 */
export function risks(t: Translator, isBrief: boolean, region: RegionCode | undefined): Block[] {
  const row: Partial<Region> = region ? regions[region] : {};
  const whole = questions(row);
  return [
    ...(isBrief
      ? [
          ...paragraphs(messages('compact.safety.1', 'compact.safety.2', 'compact.safety.3')),
          regional('approval.brief', [
            paragraph(row.approval?.brief ?? message('compact.safety.generic')),
          ]),
          {
            kind: 'details' as const,
            summary: message('compact.safety.more'),
            blocks: whole,
          },
        ]
      : whole),
    paragraph(message('safety.disclaimer')),
    regional('help', [helpBlock(t, region)]),
  ];
}

const questions = ({ approval }: Partial<Region>): Block[] => [
  question(
    message('safety.approval.heading'),
    regional('approval', paragraphs(approval?.full ?? messages('safety.approval.generic'))),
  ),
  question(
    message('safety.evidence.heading'),
    ...paragraphs(messages('safety.evidence.1', 'safety.evidence.2', 'safety.choice')),
  ),
  question(
    message('safety.who.heading'),
    paragraph(message('safety.who.intro')),
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
    paragraph(message('safety.who.tell')),
  ),
  question(
    message('safety.effects.heading'),
    ...paragraphs(messages('safety.effects.1', 'safety.memory', 'safety.effects.2', 'safety.home')),
  ),
  question(
    message('safety.after.heading'),
    ...paragraphs(messages('safety.after', 'safety.urgent')),
  ),
  question(message('safety.longterm.heading'), paragraph(message('safety.longterm'))),
];
