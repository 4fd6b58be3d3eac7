import type { Line } from './lines.js';
import type { MessageId } from './messages/index.js';

/**
 * What the page is made of, in reading order, by message id. Every renderer is one switch over the
 * kinds: each gives a block its own form, and none decides what stands on the page.
 */
export type Block = PageBlock | TextBlock;

/** A block of one kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** An optional part of the page. */
export type SectionId =
  'state' | 'guard' | 'disruptor' | 'quote' | 'trip' | 'soul' | 'expect' | 'healing';

/** A part of the page. */
export type PageBlock =
  /** In what state the text is: a draft, or English in place of the language that was asked for. */
  | { kind: 'notices'; draft: boolean; problem?: LocaleProblem | undefined }
  /** What the page explains, which a clinic may shorten: title, lead and sections. */
  | { kind: 'education'; blocks: readonly Block[] }
  | { kind: 'title'; heading: MessageId }
  | { kind: 'lead'; blocks: readonly Block[] }
  /** The link to the help lines. */
  | { kind: 'jump'; message: MessageId }
  /** The parts that a clinic may leave out or move; the short text is one, without id and heading. */
  | { kind: 'sections'; blocks: readonly BlockOf<'section'>[] }
  | { kind: 'section'; id?: SectionId; heading?: MessageId; blocks: readonly Block[] }
  | { kind: 'safety'; heading: MessageId; blocks: readonly Block[] }
  /** The safety part once more, in English, under a draft. Only its summary is in the translation. */
  | { kind: 'english'; summary: MessageId; blocks: readonly Block[] }
  /** Help lines; every entry is one line, or several below one another. */
  | { kind: 'help'; heading: MessageId; intro: Line; lines: readonly (readonly Line[])[] }
  | { kind: 'invitation'; depth: 0 | 1; heading: MessageId; body: MessageId }
  | { kind: 'about'; heading: MessageId; blocks: readonly Block[] }
  /** Who has read the text for this clinic, and when. */
  | ({ kind: 'review' } & Review);

/** A piece of text. */
export type TextBlock =
  | { kind: 'paragraph'; line: Line }
  | { kind: 'list'; items: readonly MessageId[] }
  /** Numbered steps, each a short name and a text. */
  | { kind: 'steps'; items: readonly (readonly [name: MessageId, text: MessageId])[] }
  /** A short question as a heading, and its answer. */
  | { kind: 'question'; heading: MessageId; blocks: readonly Block[] }
  | { kind: 'details'; summary: MessageId; blocks: readonly Block[] }
  /** What depends on the region, which `blocks` have been made for. */
  | { kind: 'regional'; part: RegionalPart; blocks: readonly Block[] }
  /** The one quotation with its attribution; `original` opens and closes its English wording. */
  | {
      kind: 'quotation';
      text: MessageId;
      author: MessageId;
      role: MessageId;
      notes: readonly MessageId[];
      original?: { show: MessageId; hide: MessageId };
    }
  /** The list of publications, in English. */
  | { kind: 'sources' };

/** Why English is shown: there is no such translation, or it did not load. */
export type LocaleProblem = 'unavailable' | 'failed';

/** The places of the page that a region changes. */
export type RegionalPart = 'approval' | 'approval.brief' | 'help';

/** A clinic's own review; nobody has reviewed the text where `by` is absent. */
export interface Review {
  by?: string | undefined;
  /** ISO 8601. */
  on?: string | undefined;
}

export const paragraph = (message: MessageId, values?: Line['values']): TextBlock => ({
  kind: 'paragraph',
  line: values ? { message, values } : { message },
});

export const paragraphs = (messages: readonly MessageId[]): TextBlock[] =>
  messages.map((message) => paragraph(message));

export const question = (heading: MessageId, ...blocks: Block[]): Block => ({
  kind: 'question',
  heading,
  blocks,
});

export const regional = (part: RegionalPart, blocks: readonly Block[]): Block => ({
  kind: 'regional',
  part,
  blocks,
});
