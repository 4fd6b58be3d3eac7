import { escapeText } from '../xliff/write.js';
import { type GlossaryTerm, termsOf } from './terms.js';

const tig = (term: string): string => `
          <tig><term>${escapeText(term)}</term></tig>`;

const entry = (tag: string, { english, terms, unsettled }: GlossaryTerm, i: number): string => `
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
    <body>${terms.map((term, i) => entry(tag, term, i)).join('')}
    </body>
  </text>
</martif>
`;
}
