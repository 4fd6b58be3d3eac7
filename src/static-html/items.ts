import {
  type Block,
  englishTranslator,
  type Line,
  message,
  type MessageId,
  type Translator,
} from '../content/index.js';

/** A message, with what stands in its placeholders and where it leads, if it is a link. */
export interface ItemLine {
  message: MessageId;
  /** `number` and `name` are the same in every language and are written from left to right. */
  values?: Readonly<Record<string, string>>;
  href?: string;
}

/**
 * What the static edition is made of: messages in order, and nothing that a renderer would have to
 * decide. The same items are in `dist/content/<tag>.json`, for renderers in other languages.
 */
export type Item =
  /** `level` is how much deeper it is than the title. `id`, where links lead, stands once in a page. */
  | { kind: 'heading'; level: 0 | 1 | 2; line: ItemLine; id?: string }
  /** In English, whatever the language around it, where `english` says so. */
  | { kind: 'paragraph'; line: ItemLine; english?: true }
  /** Every entry is one line, or several below one another. */
  | { kind: 'list'; ordered: boolean; entries: readonly (readonly ItemLine[])[] }
  | { kind: 'details'; summary: ItemLine; items: readonly Item[] }
  /** Open from the start; its items are in English, its summary is not. */
  | { kind: 'english'; summary: ItemLine; items: readonly Item[] }
  /** `original` opens the English wording of a translated quotation. */
  | { kind: 'quotation'; text: ItemLine; caption: readonly ItemLine[]; original?: ItemLine }
  /** The list of publications, in English. */
  | { kind: 'sources' };

/** A line as it stands in items. */
export const line = (...[message, values, href]: Line): ItemLine => ({
  message,
  ...(values && { values }),
  ...(href && { href }),
});

export const heading = (message: MessageId, level: 0 | 1 | 2): Item => ({
  kind: 'heading',
  level,
  line: line(message),
});

export const paragraph = (...content: Line): Item => ({
  kind: 'paragraph',
  line: line(...content),
});

/** A list whose every entry is one line, or several below one another. */
export const list = (entries: readonly (readonly Line[])[], ordered = false): Item => ({
  kind: 'list',
  ordered,
  entries: entries.map((lines) => lines.map((each) => line(...each))),
});

/** The quotation with its attribution and, where it is translated, the original. */
export const quotation = (t: Translator): Item => {
  const caption = [
    line(message('quote.author')),
    line(message('quote.role')),
    line(message('quote.gloss')),
  ];
  return t === englishTranslator
    ? { kind: 'quotation', text: line(message('quote.text')), caption }
    : {
        kind: 'quotation',
        text: line(message('quote.text')),
        caption: [...caption, line(message('quote.translated'))],
        original: line(message('quote.showOriginal')),
      };
};

/** Blocks as items. */
export const itemsOf = (t: Translator, blocks: readonly Block[]): Item[] =>
  blocks.flatMap((block): Item[] => {
    switch (block.kind) {
      case 'paragraph':
        return [paragraph(block.message)];
      case 'list':
        return [list(block.items.map((id) => [[id]]))];
      case 'steps':
        return [
          list(
            block.items.map((ids) => ids.map((id) => [id])),
            true,
          ),
        ];
      case 'question':
        return [heading(block.heading, 2), ...itemsOf(t, block.blocks)];
      case 'quotation':
        return [quotation(t)];
    }
  });
