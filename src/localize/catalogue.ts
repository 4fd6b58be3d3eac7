/** One language's texts, as data. A message that is missing here is shown in the source language. */
export interface Catalogue {
  /** The digest of the source texts that it translates: it fits these, whatever the version. */
  source: string;
  locale: string;
  /** True until qualified people have signed the translation off. */
  draft: boolean;
  /** Texts by message id, or by the message's place in the list of messages. */
  messages: Readonly<Record<string, string | null>>;
  /** How the language writes dates, and what it calls regions and languages; else that of English. */
  localeData?: object | undefined;
}

// Libraries of old replace `Object.values`, and give every list functions that it then counts.
const isTexts = (messages: Catalogue['messages'] | undefined): boolean =>
  !!messages &&
  Object.keys(messages).every((key) => messages[key] === null || typeof messages[key] === 'string');

/**
 * Tells whether a loaded value is the catalogue that was asked for: of this language, made for
 * these source texts.
 * @param value anything a module may export
 */
export function isCatalogue(
  value: unknown,
  wanted: Pick<Catalogue, 'locale' | 'source'>,
): value is Catalogue {
  const catalogue = value as Partial<Catalogue> | null | undefined;
  return (
    catalogue?.locale === wanted.locale &&
    catalogue.source === wanted.source &&
    isTexts(catalogue.messages)
  );
}
