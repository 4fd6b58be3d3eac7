/** What `Intl` does not tell of a language, or not in every engine. Its catalogue brings it along. */
export interface LocaleData {
  /** The numbering system of its texts, where engines choose different ones. */
  digits?: 'arabext';
  /** What CLDR would have, for a language that it does not know. */
  words?: {
    and: string;
    /** Twelve, between spaces. */
    months: string;
    /** The regions and the languages of the help lines, by code. */
    names: Readonly<Record<string, string>>;
  };
}

/** By language tag. The translators' tools take it from here, and put it into catalogues. */
export const localeData = {
  fa: { digits: 'arabext' },
  ht: {
    words: {
      and: 'ak',
      months: 'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm',
      names: {
        ...{ US: 'Etazini', CA: 'Kanada', GB: 'Wayòm Ini', AU: 'Ostrali', NZ: 'Nouvèl Zeland' },
        ...{ DE: 'Almay', FR: 'Lafrans', ES: 'Espay', PT: 'Pòtigal', PL: 'Polòy' },
        ...{ CN: 'Lachin', TW: 'Taywan', JP: 'Japon', KR: 'Kore di Sid' },
        ...{ en: 'anglè', es: 'panyòl', fr: 'franse' },
      },
    },
  },
} as const satisfies Record<string, LocaleData>;

/** What languages call themselves that CLDR does not know: menus need it before any catalogue. */
export const autonyms: Readonly<Record<string, string | undefined>> = { ht: 'Kreyòl ayisyen' };
