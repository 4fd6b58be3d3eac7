import { englishLocaleData } from '../../src/content/locale-data.js';
import { english, type MessageId } from '../../src/content/messages/index.js';
import { sourceDigest } from '../../src/content/source-digest.js';
import type { Catalogue, CatalogueSource } from '../../src/localize/index.js';

/** What a made-up catalogue says for a message: the tag, then the English text. */
export const madeUp = (locale: string, id: MessageId): string => `${locale}: ${english[id]}`;

/** A whole catalogue for any language, none of it English. */
export const madeUpCatalogue = (locale: string, given: Partial<Catalogue> = {}): Catalogue => ({
  source: sourceDigest,
  locale,
  draft: false,
  messages: Object.fromEntries(
    (Object.keys(english) as MessageId[]).map((id) => [id, madeUp(locale, id)]),
  ),
  localeData: { ...englishLocaleData, ...(locale === 'ar' && { dir: 'rtl' }) },
  ...given,
});

/** Says that these languages are at hand, and whether they are drafts. */
export const atHand = (draft: boolean, ...tags: string[]): CatalogueSource['languages'] =>
  Object.fromEntries(tags.map((tag) => [tag, draft]));

/** A source of catalogues in which each waits until the test lets it arrive or fail. */
export class SlowCatalogues {
  /** The tags asked for, in order, with how often each was asked for before. */
  readonly asked: [locale: string, attempt: number][] = [];
  readonly #waiting = new Map<string, { arrive(value: unknown): void; fail(error: Error): void }>();

  readonly load = (locale: string, attempt: number): Promise<unknown> => {
    this.asked.push([locale, attempt]);
    return new Promise((arrive, fail) => {
      this.#waiting.set(locale, { arrive, fail });
    });
  };

  /** Lets a catalogue arrive. */
  arrive(locale: string): void {
    this.arriveAs(locale, madeUpCatalogue(locale));
  }

  /** Lets anything at all arrive in its place. */
  arriveAs(locale: string, value: unknown): void {
    this.#waiting.get(locale)!.arrive(value);
  }

  /** Lets a request fail, as where there is no such file. */
  fail(locale: string): void {
    this.#waiting.get(locale)!.fail(new TypeError('no such file'));
  }
}
