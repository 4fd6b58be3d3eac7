import type { Catalogue } from '../../src/localize/catalogue.js';
import type { Edition } from '../catalogue.js';
import { localeDataOf } from '../locale-data.js';

const from = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'àƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];
const ARABIC = [...'ابثدعفغهيجكلمنوپقرستوڤوخيزابثدعفغهيجكلمنوپقرستوڤوخيز'];

/** A text letter by letter in another alphabet; its placeholders stay. */
const inLetters = (text: string, letters: readonly string[]): string =>
  text.replace(/\{\w+\}|[a-z]/gi, (match) =>
    match.length > 1 ? match : letters[from.indexOf(match)]!,
  );

/** As much again as German and Finnish add: about two fifths, in words, so that lines may break. */
function lengthened(text: string): string {
  const words = text.replace(/\{\w+\}/g, '').match(/[\p{L}\p{M}]+/gu) ?? [];
  let added = '';
  for (let i = 0; added.length < text.length * 0.4; i++)
    added += ` ${words[i % words.length] ?? 'ẋ'}`;
  return text + added;
}

/** What each test language makes of an English text. */
const LANGUAGES: Readonly<Record<string, (text: string) => string>> = {
  'en-XA': (text) => `[${lengthened(inLetters(text, ACCENTED))}]`,
  'ar-XB': (text) => inLetters(text, ARABIC),
};

/**
 * Catalogues of languages that exist for tests only: `en-XA`, which is long and accented, and
 * `ar-XB`, which runs from right to left. Whatever a page shows in plain English there, nobody could
 * have translated.
 */
export const pseudoCatalogues = ({ digest, messages }: Edition): Catalogue[] =>
  Object.entries(LANGUAGES).map(([locale, write]) => ({
    ...{ source: digest, locale, draft: true },
    messages: Object.fromEntries(messages.map(({ id, text }) => [id, write(text)])),
    localeData: localeDataOf(locale),
  }));
