import { mkdirSync, writeFileSync } from 'node:fs';
import {
  english,
  type MessageId,
  nameOf,
  overview,
  type RegionCode,
  regions,
  revisedOn,
  reviewMonths,
  sources,
  sourcesCheckedOn,
} from '../../src/content/index.js';
import { type Item, type ItemLine, line, quotation } from '../../src/static-html/items.js';
import { autonym } from '../../src/localize/language-tag.js';
import * as parts from '../../src/static-html/parts.js';
import { type DateFormat, dateFormat } from './date-format.js';
import type { Texts } from './texts.js';

interface LayoutContent {
  opening: Item[];
  /** The optional parts in their usual order; `compact` has one, without an id. */
  sections: { id?: string; items: Item[] }[];
  /** By the `wording` of a region. */
  risks: Record<string, Item[]>;
  invitation: Item[];
}

/**
 * `dist/content/<tag>.json`: the static edition as data. A renderer prints, in this order, `notice`,
 * the `opening`, `sections` of a layout, `safety.heading`, its `risks` for the region's wording, the
 * region's `help`, `safety.english` if there is one (open, around the same risks and help from
 * `en.json`, without ids), the layout's `invitation`, and `about`. Each is a list of items (their
 * kinds: `src/static-html/items.ts`), each item names messages, and every text must be escaped.
 */
export interface Content {
  version: string;
  /** The language tag of the texts, the language's own name for itself, its direction. */
  locale: string;
  name: string;
  dir: 'ltr' | 'rtl';
  /** Whether the translation is a draft: then `notice` and `safety.english` are there. */
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
  notice: Item[];
  layouts: Record<'article' | 'compact', LayoutContent>;
  safety: { heading: Item[]; english?: ItemLine };
  /** By ISO 3166-1 code, and `neutral` where none is set. */
  regions: Record<string, { name?: string; wording: string; help: Item[] }>;
  /** Where a clinic names a reviewer, `about.reviewedBy` and so on replace `about.noReview`. */
  about: Item[];
  sources: { title: string; published: string; href?: string }[];
  /** The quotation and the invitation alone. */
  quote: Item[];
  cta: Item[];
}

const NEUTRAL = 'neutral';
const CODES = Object.keys(regions) as RegionCode[];
const LAYOUTS = ['article', 'compact'] as const;

/** The regions whose risks are worded differently from the neutral text in some layout. */
const worded = (t: Texts['t']): RegionCode[] =>
  CODES.filter((code) =>
    LAYOUTS.some((layout) => {
      const words = (region?: RegionCode): string =>
        JSON.stringify(parts.risks(t, overview(layout, [], region)));
      return words(code) !== words();
    }),
  );

function layoutContent({ t }: Texts, layout: (typeof LAYOUTS)[number]): LayoutContent {
  const content = overview(layout, [], undefined);
  const risks = worded(t).map(
    (code) => [code, parts.risks(t, overview(layout, [], code))] as const,
  );
  return {
    opening: parts.opening(t, content),
    sections: content.body.map((part) => ({
      ...(part.id && { id: part.id }),
      items: parts.section(t, part),
    })),
    risks: { [NEUTRAL]: parts.risks(t, content), ...Object.fromEntries(risks) },
    invitation: parts.invitation(content.cta, 1),
  };
}

/** One language's content as data. */
export function contentOf(texts: Texts, version: string): Content {
  const { t, draft } = texts;
  const ids = Object.keys(english) as MessageId[];
  const ownWording = worded(t);
  return {
    version,
    locale: t.locale,
    name: autonym(t.locale),
    dir: t.dir,
    draft,
    revisedOn,
    sourcesCheckedOn,
    reviewMonths,
    date: dateFormat(t.locale),
    messages: Object.fromEntries(ids.map((id) => [id, t.text(id)])) as Content['messages'],
    english: ids.filter((id) => !t.has(id)),
    notice: parts.draftNotice(draft),
    layouts: { article: layoutContent(texts, 'article'), compact: layoutContent(texts, 'compact') },
    safety: {
      heading: parts.safetyHeading(),
      ...(draft && { english: line('draft.safetyEnglish') }),
    },
    regions: {
      [NEUTRAL]: { wording: NEUTRAL, help: parts.help(t, undefined) },
      ...Object.fromEntries(
        CODES.map((code) => [
          code,
          {
            name: nameOf(t, 'region', code),
            wording: ownWording.includes(code) ? code : NEUTRAL,
            help: parts.help(t, code),
          },
        ]),
      ),
    },
    about: parts.about(t),
    sources: sources.map(([title, published, href]) => ({
      title,
      published,
      ...(href && { href }),
    })),
    quote: [quotation(t)],
    cta: parts.invitation('cta.body', 0),
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
