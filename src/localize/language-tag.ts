/** Scripts written from right to left (Unicode CLDR), as ISO 15924 codes. */
const RTL = /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg/;

/** The varieties that stand for a whole family of regions, where no closer one is at hand. */
export const HUBS: readonly string[] = ['es-419', 'pt-PT'];

/** No real tag is longer, and each wrong subtag costs a try. */
const LONGEST = 99;

/** Codes of ISO 639, but for those that name no one language. */
const LANGUAGE = /^(?!und|mul|mis|zxx)...?$/;

/**
 * Reads a language tag as pages write it: underscores, POSIX endings, quotes and spaces around it.
 * Trailing subtags that make it invalid are dropped one by one (RFC 4647, section 3.4). Of the codes
 * that stand for another, three are read here: `Intl` leaves `no` alone, and WebKit's `tl` and `cmn`.
 * @returns the locale, or undefined where the value names no language (`auto`, `x`, empty)
 */
export function parseTag(value: string | null | undefined): Intl.Locale | undefined {
  let tag = value
    ?.replace(/^[^a-z]+|[^\w-].*/gis, '')
    .slice(0, LONGEST)
    .replace(/_/g, '-')
    .replace(/^nor?(?=-|$)/i, 'nb')
    .replace(/^tl(?=-|$)/i, 'fil')
    .replace(/^cmn(?=-|$)/i, 'zh');
  while (tag) {
    try {
      const locale = new Intl.Locale(tag);
      return LANGUAGE.test(locale.language) ? locale : undefined;
    } catch {
      tag = tag.replace(/-?[^-]*$/, '');
    }
  }
  return undefined;
}

const likely = new Map<string, Intl.Locale>();

/** A valid tag with its likely script and region, remembered because every element asks. */
function maximized(tag: string): Intl.Locale {
  const locale = likely.get(tag) ?? new Intl.Locale(tag).maximize();
  likely.set(tag, locale);
  return locale;
}

/**
 * Finds the closest of the languages at hand: same language and script (by likely subtags, UTS 35),
 * then the exact tag, the same region, the hub, no region, any other region.
 * @param wanted a valid tag
 * @returns one of `available`, or undefined where none has that language and script
 */
export function matchTag(wanted: string, available: readonly string[]): string | undefined {
  const { language, script, region } = maximized(wanted);
  const rules = [
    (tag: string) => tag === wanted,
    (tag: string) => maximized(tag).region === region,
    (tag: string) => HUBS.includes(tag),
    (tag: string) => !new Intl.Locale(tag).region,
    () => true,
  ];
  const distance = (tag: string): number => rules.findIndex((holds) => holds(tag));
  return available
    .filter((tag) => maximized(tag).language === language && maximized(tag).script === script)
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** The direction in which a language is written: `rtl` or `ltr`. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RTL.test(maximized(tag).script!) ? 'rtl' : 'ltr';
