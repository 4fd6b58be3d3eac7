import { isObject, type Kind, object, read, readEach, shortText, text } from './read.js';

export interface RenderOptions {
  /** The page's language. The element is shown in it, and marked so, unless it has its own `lang`. */
  lang?: string;
  /** The page's address; links relative to it are judged by it. */
  url?: string;
  /** The nonce of a content security policy, for the styles and the link to a language. */
  nonce?: string;
  /** The address of `kap-elements.css`, to be linked instead of styles in the page. */
  stylesheet?: string;
  /** The folder of `kap.js` as the page sees it: its file of the language is asked for at once. */
  base?: string;
  /** What shows where shadow roots in HTML do not: a text, or a link. */
  fallback?: string | { text: string; href: string };
  /** Texts of the page's own, by the name of the slot that they fill. */
  slots?: Readonly<Record<string, string>>;
}

/** The options as they are used. */
export interface Options {
  lang: string;
  url: string;
  nonce: string | undefined;
  stylesheet: string | undefined;
  base: string | undefined;
  fallback: { text: string; href: string };
  slots: ReadonlyMap<string, string>;
}

/** Judges relative links where the page's address is not known. */
const ANY_PAGE = 'https://page.invalid/';

const address: Kind<string> = {
  allowed: 'an address',
  parse: (value) =>
    typeof value === 'string' && URL.canParse(value, ANY_PAGE)
      ? new URL(value, ANY_PAGE).href
      : undefined,
};

const nonceValue: Kind<string> = {
  allowed: 'a nonce as a policy has it (letters, digits and + / - _ =)',
  parse: (value) =>
    typeof value === 'string' && /^[\w+/-]*={0,2}$/.test(value) ? value : undefined,
};

const textOrLink: Kind<Options['fallback']> = {
  allowed: 'a text, or { text, href } with a text each',
  parse(value) {
    const given = isObject(value) ? value : { text: value, href: '' };
    const [words, href] = [given.text, given.href].map(text.parse);
    return words === undefined || href === undefined ? undefined : { text: words, href };
  },
};

/**
 * Reads the options, the only place that does.
 * @param what what the caller knows them by
 */
export function readOptions(what: string, given: unknown): Options {
  const options = read(what, object, () => given) ?? {};
  const option = <T>(name: keyof RenderOptions, kind: Kind<T>): T | undefined =>
    read(`${what}.${name}`, kind, () => options[name]);
  return {
    lang: option('lang', shortText) ?? '',
    url: option('url', address) ?? ANY_PAGE,
    nonce: option('nonce', nonceValue),
    stylesheet: option('stylesheet', shortText),
    base: option('base', shortText),
    fallback: option('fallback', textOrLink) ?? { text: '', href: '' },
    slots: readEach(`${what}.slots`, text, () => options.slots),
  };
}
