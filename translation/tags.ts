/** Makes a function of a language tag find each answer once: the checks ask for every message. */
export function onceForEachTag<Answer>(find: (tag: string) => Answer): (tag: string) => Answer {
  const found = new Map<string, Answer>();
  return (tag) => {
    if (!found.has(tag)) found.set(tag, find(tag));
    return found.get(tag)!;
  };
}

/**
 * Whether a part of a tag stands for something. Only a few hundred of the languages with codes of
 * three letters have a name in CLDR: any such code counts.
 */
function isKnown(type: 'language' | 'script' | 'region', code: string | undefined): boolean {
  if (!code || (type === 'language' && code.length === 3)) return true;
  return new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code) !== undefined;
}

/**
 * The canonical form of a language tag (RFC 5646), such as `pt-BR` for `pt-br`.
 * @returns undefined where it is no tag, or names a language, script or region that is not known
 */
export function canonicalTag(tag: string): string | undefined {
  try {
    const { language, script, region, baseName } = new Intl.Locale(tag);
    const known =
      isKnown('language', language) && isKnown('script', script) && isKnown('region', region);
    return known ? baseName : undefined;
  } catch {
    return undefined;
  }
}

/** A language's name in English. */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;

/** Codes of ISO 639 for texts whose language is not known, is several, is none, or has no code. */
const NO_LANGUAGE = ['und', 'mul', 'zxx', 'mis'];

/**
 * What to type instead where a tag is not the canonical one of a language to translate into; undefined
 * where it is.
 */
export function faultOfTag(tag: string): string | undefined {
  const canonical = canonicalTag(tag);
  if (!canonical) return `"${tag}" is not a language tag. Examples: sw, pt-BR, zh-Hant.`;
  if (canonical !== tag) return `"${tag}" is written "${canonical}".`;
  const [language] = tag.split('-');
  if (NO_LANGUAGE.includes(language!))
    return `"${tag}" stands for no one language. Write the tag of the one that the file is in, such as sw, pt-BR or zh-Hant.`;
  if (language === 'en') return `"${tag}" is English, the language that is translated from.`;
  return undefined;
}

/**
 * Checks a tag that somebody has typed.
 * @throws with what to type instead
 */
export function languageToAdd(tag = ''): string {
  const fault = faultOfTag(tag);
  if (fault) throw new Error(fault);
  return tag;
}
