import { escapeText } from '../xliff/write.js';
import { LANGUAGES } from './index.js';
import { GLOSSARY_TERMS, type GlossaryTerm } from './language.js';

/** A term of the English text in another language. */
export interface GlossaryEntry {
  english: GlossaryTerm;
  /** How this text says it; more than one where both are in use, the first by preference. */
  terms: readonly string[];
  /** Whether those who wrote it were not sure of it: no settled term was found. */
  unsettled: boolean;
}

/** The languages with a glossary. */
export const GLOSSARY_TAGS: readonly string[] = [...LANGUAGES.keys()].filter(
  (tag) => LANGUAGES.get(tag)!.glossary,
);

/** The terms of a language, all of them drafts; none where nobody has listed any. */
export function termsOf(tag: string): GlossaryEntry[] {
  const { glossary, unsettledTerms = [] } = LANGUAGES.get(tag) ?? {};
  if (!glossary) return [];
  return GLOSSARY_TERMS.map((english) => ({
    english,
    terms: glossary[english],
    unsettled: unsettledTerms.includes(english),
  }));
}

const tig = (term: string): string => `
          <tig><term>${escapeText(term)}</term></tig>`;

const termEntry = (
  tag: string,
  { english, terms, unsettled }: GlossaryEntry,
  i: number,
): string => `
      <termEntry id="t${i + 1}">${unsettled ? '\n        <note>Not settled: no established term was found.</note>' : ''}
        <langSet xml:lang="en">${tig(english)}
        </langSet>
        <langSet xml:lang="${tag}">${terms.map(tig).join('')}
        </langSet>
      </termEntry>`;

/**
 * A language's terms as TBX (ISO 30042:2008, the form that translation tools import); undefined where
 * there are none.
 */
export function glossaryOf(tag: string): string | undefined {
  const terms = termsOf(tag);
  if (!terms.length) return undefined;
  return `<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX" xml:lang="en">
  <martifHeader>
    <fileDesc>
      <sourceDesc><p>kap-elements: drafts, not reviewed by qualified people.</p></sourceDesc>
    </fileDesc>
  </martifHeader>
  <text>
    <body>${terms.map((term, i) => termEntry(tag, term, i)).join('')}
    </body>
  </text>
</martif>
`;
}
