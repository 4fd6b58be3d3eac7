/** Scripts written from right to left (Unicode CLDR), as ISO 15924 codes. */
const RTL = /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg/;

/** The varieties that stand for a whole family of regions, where no closer one is at hand. */
export const HUBS: readonly string[] = ['es-419', 'pt-PT'];

/** No real tag is longer, and each wrong subtag costs a try. */
const LONGEST = 99;

/** Codes of ISO 639, but for those that name no one language. */
const LANGUAGE = /^(?!und|mul|mis|zxx)...?$/;

/** Codes that stand for another one (Unicode CLDR). */
const ALIASES =
  /(bh|in|iw|ji|jw|mo|no|sh|tl|tw)\b|(AN|BU|CS|CT|DD|DY|FQ|FX|HV|JT|MI|NH|NQ|NT|PC|PU|PZ|QU|RH|SU|TP|UK|VD|WK|YD|YU|ZR)/;

/** Whether a tag says nothing of a script, and its language has the same one in every region. */
const isInOneScript = (tag: string): boolean =>
  /^(?!az|ha|kk|ku|ky|mn|ms|pa|pi|sd|sr|tg|ug|uz|zh)([a-z]{2}|fil)(-[A-Z]{2})?$/.test(tag);

/** Whether a tag is sure to be its own canonical form, so that `Intl`, which is slow to start, need not be asked. */
const isCanonical = (tag: string): boolean =>
  /^([a-z]{2}|fil)(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(tag) && !ALIASES.test(tag);

/** The first subtag. */
const languageOf = (tag: string): string => tag.split('-')[0]!;

/**
 * Reads a language tag as pages write it: underscores, POSIX endings, quotes and spaces around it.
 * Trailing subtags that make it invalid are dropped one by one (RFC 4647, section 3.4). Of the codes
 * that stand for another, three are read here: `Intl` leaves `no` alone, and WebKit's `tl` and `cmn`.
 * @returns the canonical tag, or undefined where the value names no language (`auto`, `x`, empty)
 */
export function parseTag(value: string | null | undefined): string | undefined {
  let tag = value
    ?.replace(/^[^a-z]+|[^\w-].*/gis, '')
    .slice(0, LONGEST)
    .replace(/_/g, '-')
    .replace(/^nor?(?=-|$)/i, 'nb')
    // Stryker disable next-line Regex: only WebKit needs it
    .replace(/^tl(?=-|$)/i, 'fil')
    // Stryker disable next-line Regex: only WebKit needs it
    .replace(/^cmn(?=-|$)/i, 'zh');
  while (tag) {
    if (isCanonical(tag)) return tag;
    try {
      const { baseName } = new Intl.Locale(tag);
      return LANGUAGE.test(languageOf(baseName)) ? baseName : undefined;
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
  const same = available.filter((tag) => languageOf(tag) === languageOf(wanted));
  if (!same[0] || same.includes(wanted)) return same[0] && wanted;
  if (!same[1] && isInOneScript(wanted) && isInOneScript(same[0])) return same[0];
  const { script, region } = maximized(wanted);
  const rules = [
    (tag: string) => tag === wanted,
    (tag: string) => maximized(tag).region === region,
    (tag: string) => HUBS.includes(tag),
    (tag: string) => !new Intl.Locale(tag).region,
    () => true,
  ];
  const distance = (tag: string): number => rules.findIndex((holds) => holds(tag));
  return same
    .filter((tag) => maximized(tag).script === script)
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** The direction in which a language is written: `rtl` or `ltr`. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RTL.test(maximized(tag).script!) ? 'rtl' : 'ltr';
