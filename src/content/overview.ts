import { aboutBlock } from './about.js';
import {
  type Block,
  type BlockOf,
  paragraph,
  paragraphs,
  type LocaleProblem,
  type SectionId,
} from './blocks.js';
import type { MessageId } from './messages/index.js';
import { message, messages } from './message.js';
import { quotationBlock } from './quotation.js';
import type { RegionCode } from './regions.js';
import { risks } from './safety.js';
import { sections } from './sections.js';
import type { Translator } from './translator.js';

/** `article` and `accordion` have the full text, `compact` the short one. */
export type Layout = 'article' | 'accordion' | 'compact';

/** In what state the shown text is. */
export interface TextState {
  /** Whether it is a translation that no qualified people have signed off. */
  draft: boolean;
  /** Why it is English where another language was asked for. */
  problem?: LocaleProblem | undefined;
}

export interface OverviewOptions extends TextState {
  layout: Layout;
  /** The optional parts to show, in this order; all when empty; ignored by `compact`. */
  sections: readonly SectionId[];
  region: RegionCode | undefined;
  /** The clinic's own clinician who has read the text, if any. */
  reviewedBy?: string;
  /** The day of that review (ISO 8601). */
  reviewedOn?: string | undefined;
}

/** The whole overview in reading order. What safety needs is there whatever the options say. */
export function overview(t: Translator, options: OverviewOptions): Block[] {
  const { layout, region, draft, reviewedBy, reviewedOn } = options;
  const isBrief = layout === 'compact';
  return [
    notices(options),
    {
      kind: 'education',
      blocks: [
        { kind: 'title', heading: isBrief ? message('compact.title') : message('title') },
        {
          kind: 'lead',
          blocks: [
            paragraph(isBrief ? message('compact.lead') : message('lead')),
            paragraph(message('lead.honest')),
            { kind: 'jump', message: message('crisis.jump') },
          ],
        },
        {
          kind: 'sections',
          blocks: isBrief ? [brief(t)] : sections(t, options.sections),
        },
      ],
    },
    {
      kind: 'safety',
      heading: message('safety.heading'),
      blocks: [
        ...risks(t, isBrief, region),
        ...(draft
          ? [
              {
                kind: 'english' as const,
                summary: message('draft.safetyEnglish'),
                blocks: risks(t.english, isBrief, region),
              },
            ]
          : []),
      ],
    },
    invitation(1, isBrief ? message('compact.cta.body') : message('cta.body')),
    aboutBlock(t, { by: reviewedBy, on: reviewedOn }),
  ];
}

/** The short text. */
const brief = (t: Translator): BlockOf<'section'> => ({
  kind: 'section',
  blocks: [
    ...paragraphs(messages('compact.care', 'compact.how')),
    quotationBlock(t),
    ...paragraphs(messages('compact.therapy', 'compact.therapist', 'compact.healing')),
  ],
});

const notices = ({ draft, problem }: TextState): Block => ({ kind: 'notices', draft, problem });

const invitation = (depth: 0 | 1, body: MessageId): Block => ({
  kind: 'invitation',
  depth,
  heading: message('cta.heading'),
  body,
});

/** The quotation alone. */
export const quotationAlone = (t: Translator, state: TextState): Block[] => [
  quotationBlock(t),
  notices(state),
];

/** The invitation to talk with the clinic alone. */
export const invitationAlone = (state: TextState): Block[] => [
  invitation(0, message('cta.body')),
  notices(state),
];
