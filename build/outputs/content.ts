import { mkdirSync, writeFileSync } from 'node:fs';
import {
  autonym,
  type Block,
  english,
  invitationAlone,
  type Layout,
  type MessageId,
  displayNameOf,
  overview,
  quotationAlone,
  type RegionalPart,
  type RegionCode,
  regions,
  revisedOn,
  reviewMonths,
  sources,
  sourcesCheckedOn,
} from '../../src/content/index.js';
import type { Texts } from './texts.js';

/** How a language writes a date, for renderers in other languages. */
interface DateFormat {
  /** With `{year}`, `{month}` and `{day}`. */
  pattern: string;
  /** Twelve, January first. */
  months: readonly string[];
  /** The ten digits of years and days. */
  digits: string;
}

/**
 * `dist/content/<tag>.json`: the pages of the static edition as data, for renderers in other
 * languages. A renderer is one switch over the kinds of blocks (`src/content/blocks.ts`), prints them
 * in order, and escapes every text. Where a region is set, its `parts` stand in place of the blocks
 * of `regional` ones; the blocks of `english` are printed with the texts and the regions of
 * `en.json`, without ids.
 */
export interface ContentFile {
  version: string;
  /** The language tag of the texts, the language's own name for itself, its direction. */
  locale: string;
  name: string;
  dir: 'ltr' | 'rtl';
  /** Whether the translation is a draft. */
  draft: boolean;
  /** ISO dates; `reviewMonths` is how long a clinic's review counts as current. */
  revisedOn: string;
  sourcesCheckedOn: string;
  reviewMonths: number;
  /** How the language writes other dates, such as that of a review. */
  date: DateFormat;
  /** Every text by id, with placeholders in braces; `english` names those that are in English. */
  messages: Record<MessageId, string>;
  english: MessageId[];
  pages: Record<'article' | 'compact' | 'quote' | 'cta', Block[]>;
  /** By ISO 3166-1 code: the region's name, and what differs there from the neutral pages. */
  regions: Record<string, { name: string; parts: Parts }>;
  sources: { title: string; published: string; href?: string }[];
}

type Parts = Partial<Record<RegionalPart, readonly Block[]>>;

const CODES = Object.keys(regions) as RegionCode[];
const LAYOUTS = ['article', 'compact'] as const;

const page = ({ t, draft }: Texts, layout: Layout, region?: RegionCode): Block[] =>
  overview(t, { layout, sections: [], region, draft });

/** The regional parts of blocks, those inside others included; the English copy has its own. */
const partsOf = (blocks: readonly Block[]): Parts =>
  Object.assign(
    {},
    ...blocks.map((block): Parts => {
      if (block.kind === 'regional') return { [block.part]: block.blocks };
      return 'blocks' in block && block.kind !== 'english' ? partsOf(block.blocks) : {};
    }),
  ) as Parts;

/** What a region changes, in any layout. */
function regionalParts(texts: Texts, region: RegionCode): Parts {
  const changed = LAYOUTS.flatMap((layout) => {
    const neutral = partsOf(page(texts, layout));
    return Object.entries(partsOf(page(texts, layout, region))).filter(
      ([part, blocks]) => JSON.stringify(blocks) !== JSON.stringify(neutral[part as RegionalPart]),
    );
  });
  return Object.fromEntries(changed);
}

/** One language's content as data. */
export function contentOf(texts: Texts, version: string): ContentFile {
  const { t, draft } = texts;
  const { date, months, digits } = t.localeData;
  const ids = Object.keys(english) as MessageId[];
  return {
    version,
    locale: t.locale,
    name: autonym(t.locale),
    dir: t.dir,
    draft,
    revisedOn,
    sourcesCheckedOn,
    reviewMonths,
    date: { pattern: date, months, digits: digits ?? '0123456789' },
    messages: Object.fromEntries(ids.map((id) => [id, t.text(id)])) as ContentFile['messages'],
    english: ids.filter((id) => !t.has(id)),
    pages: {
      article: page(texts, 'article'),
      compact: page(texts, 'compact'),
      quote: quotationAlone(t, { draft }),
      cta: invitationAlone({ draft }),
    },
    regions: Object.fromEntries(
      CODES.map((code) => [
        code,
        { name: displayNameOf(t, code), parts: regionalParts(texts, code) },
      ]),
    ),
    sources: sources.map(([title, published, href]) => ({
      title,
      published,
      ...(href && { href }),
    })),
  };
}

/** Writes `dist/content/<tag>.json` for every language. */
export function writeContent(languages: readonly Texts[], version: string): void {
  mkdirSync('dist/content', { recursive: true });
  for (const texts of languages) {
    const text = JSON.stringify(contentOf(texts, version), null, 1);
    writeFileSync(`dist/content/${texts.t.locale}.json`, `${text}\n`);
  }
}
