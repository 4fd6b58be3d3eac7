import { english, type MessageId } from '../../content/messages/index.js';
import { sourceDigest } from '../../content/source-digest.js';
import { checkLocaleData } from './check-locale-data.js';
import { FORBIDDEN, LONGEST_TEXT } from './forbidden.js';
import { type Catalogue, parseTag, SOURCE_LOCALE } from '../../localize/index.js';

/** What a page has brought, as far as it can be shown. */
export interface CheckedCatalogue {
  /** Its messages by id; null where English stands in. */
  catalogue: Catalogue;
  /** The messages that cannot be shown, each with the reason. */
  refused: string[];
}

/** Why nothing of a catalogue can be shown, in words. */
export class CatalogueRefusal extends Error {}

const IDS = Object.keys(english) as MessageId[];

const AGAIN = 'compile it again: npm run locales -- compile FILE';

/** The placeholders of a text, in an order of their own. */
const placeholders = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

/** Why a text cannot be shown; undefined where it can. */
function messageProblem(id: MessageId, text: unknown): string | undefined {
  if (typeof text !== 'string') return 'is no text';
  if (text.length > LONGEST_TEXT) return `has more than ${LONGEST_TEXT} characters`;
  if (!text.trim()) return 'is empty';
  if (FORBIDDEN.test(text)) return 'holds a control character';
  const wanted = placeholders(english[id]);
  return placeholders(text) === wanted ? undefined : `must hold ${wanted || 'no placeholder'}`;
}

/** The messages of a catalogue by id, whether they come by id or as the list that kap.js needs. */
function byId(messages: unknown): Record<string, unknown> {
  if (typeof messages !== 'object' || messages === null)
    throw new CatalogueRefusal(`it has no messages; ${AGAIN}`);
  if (!Array.isArray(messages)) return messages as Record<string, unknown>;
  if (messages.length !== IDS.length)
    throw new CatalogueRefusal(`it has ${messages.length} messages, not ${IDS.length}; ${AGAIN}`);
  return Object.fromEntries(IDS.map((id, i) => [id, messages[i] as unknown]));
}

function checkTag(tag: unknown, locale: unknown): string {
  const wanted = parseTag(String(tag));
  if (!wanted)
    throw new CatalogueRefusal(`"${String(tag)}" is no language tag; hmn, sw and pt-BR are`);
  // The pseudo-locales of tests are English of no region (UTS 35).
  if (new Intl.Locale(wanted).language === SOURCE_LOCALE && !wanted.endsWith('-XA'))
    throw new CatalogueRefusal('the English text cannot be replaced');
  if (wanted !== parseTag(String(locale)))
    throw new CatalogueRefusal(`it is in "${String(locale)}", not in "${wanted}"`);
  return wanted;
}

/**
 * Judges what a page gives as a catalogue, and copies what can be shown of it: nobody can change it
 * later.
 * @param value anything
 * @param tag the language that it should be in, if not the one that it names itself
 * @throws CatalogueRefusal where nothing of it can be shown; anything, where reading it throws
 */
export function checkCatalogue(value: unknown, tag?: unknown): CheckedCatalogue {
  if (typeof value !== 'object' || value === null)
    throw new CatalogueRefusal(`it is no catalogue; ${AGAIN}`);
  const given = value as Partial<Record<keyof Catalogue, unknown>>;
  const locale = checkTag(tag ?? given.locale, given.locale);
  if (given.source !== sourceDigest)
    throw new CatalogueRefusal(`it was made for another English text; ${AGAIN}`);
  const texts = byId(given.messages);
  const refused: string[] = [];
  const messages: Record<string, string | null> = {};
  for (const id of IDS) {
    const text = texts[id] ?? null;
    const fault = text === null ? undefined : messageProblem(id, text);
    if (fault) refused.push(`${id} ${fault}`);
    messages[id] = fault ? null : (text as string | null);
  }
  // What is partly in English has not been reviewed as a whole.
  const draft = given.draft !== false || IDS.some((id) => messages[id] === null);
  const localeData = checkLocaleData(locale, given.localeData);
  return { catalogue: { source: sourceDigest, locale, draft, messages, localeData }, refused };
}
