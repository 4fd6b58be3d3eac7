import { HUBS, parseTag } from '../../src/localize/language-tag.js';

/** What PHP, which has no `Intl`, needs to read and to match language tags as the elements do. */
export interface LanguageTagTables {
  /** Codes and old tags, in lower case, that mean another tag; empty where they name no language. */
  languageAliases: Record<string, string>;
  /** Regions that mean another one; of several, the language's likely one, else the first. */
  regionAliases: Record<string, string[]>;
  /** The likely script by language (`zh`), and where a region has another one (`zh-TW`). */
  likelyScripts: Record<string, string>;
  /** The likely region by language (`zh`), and where a script has another one (`zh-Hant`). */
  likelyRegions: Record<string, string>;
  /** The tags that stand for a whole family of regions. */
  hubs: readonly string[];
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
const CODES = [...PAIRS, ...PAIRS.flatMap((pair) => LETTERS.map((letter) => pair + letter))];
const NUMBERS = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));
const REGIONS = [...PAIRS.map((pair) => pair.toUpperCase()), ...NUMBERS];

/** Tags of two parts that became a code of their own. No more will be added (RFC 5646, 2.2.8). */
const OLD_TAGS = ['art-lojban', 'cel-gaulish', 'hy-arevmda', 'zh-hakka', 'zh-xiang'];

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

const regionOf = (tag: string): string => new Intl.Locale(tag).region!;

const scriptOf = (tag: string): string => new Intl.Locale(tag).maximize().script!;

function languageAliases(tags: readonly string[]): Record<string, string> {
  const read = tags.map((tag): [string, string] => [tag, parseTag(tag) ?? '']);
  return Object.fromEntries(read.filter(([tag, meant]) => tag !== meant));
}

// The likely region of a language decides, so one language stands for all that share theirs.
function regionAliases(likelyRegions: Record<string, string>): Record<string, string[]> {
  const byRegion = Object.entries(likelyRegions).map(([tag, region]) => [region, tag] as const);
  const languages = ['und', ...new Map(byRegion).values()];
  const aliases = REGIONS.filter((region) => regionOf(`und-${region}`) !== region);
  return Object.fromEntries(
    aliases.map((alias) => [alias, unique(languages.map((tag) => regionOf(`${tag}-${alias}`)))]),
  );
}

/** What is likely for each language, and for each with one of the parts where that differs. */
function likely(
  kind: 'script' | 'region',
  languages: readonly string[],
  parts: readonly string[],
): Record<string, string> {
  const of = (tag: string): [string, string] => [tag, new Intl.Locale(tag).maximize()[kind]!];
  const entries = languages.map(of).flatMap(([language, usual]) => {
    const others = parts.map((part) => of(`${language}-${part}`));
    return [[language, usual] as const, ...others.filter(([, value]) => value !== usual)];
  });
  return Object.fromEntries(entries);
}

/**
 * The tables for matching any tag with those at hand, or with those of any language that `Intl` has
 * data for. They differ with the ICU of the Node that runs the build, by its data alone.
 * @param atHand the tags of the languages at hand
 */
export function languageTagTables(atHand: readonly string[]): LanguageTagTables {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const regions = REGIONS.filter((code) => names.of(code) && regionOf(`und-${code}`) === code);
  const known = [...atHand, ...Intl.DateTimeFormat.supportedLocalesOf(CODES)];
  const languages = unique(known.map((tag) => parseTag(tag)!.split('-')[0]!));
  const likelyScripts = likely('script', languages, regions);
  const scripts = [...atHand.map(scriptOf), ...Object.values(likelyScripts)];
  const likelyRegions = likely('region', languages, unique(scripts));
  const signLanguages = regions.map((region) => `sgn-${region.toLowerCase()}`);
  return {
    languageAliases: languageAliases([...CODES, ...OLD_TAGS, ...signLanguages]),
    regionAliases: regionAliases(likelyRegions),
    likelyScripts,
    likelyRegions,
    hubs: HUBS,
  };
}
