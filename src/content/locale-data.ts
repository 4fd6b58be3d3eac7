/** What the elements must know of a language, and `Intl` does not tell, or not in every engine. */
export interface LocaleData {
  /** The numbering system of its texts, where engines choose different ones. */
  digits?: 'arabext';
  /** What CLDR would have, for a language that it does not know. */
  words?: {
    /** Its own name for itself. */
    autonym: string;
    and: string;
    /** Twelve, between spaces. */
    months: string;
    /** The regions and the languages of the help lines, by code. */
    names: Readonly<Record<string, string>>;
  };
}

/** By language tag. The translators' tools take it from here. */
export const localeData = {
  fa: { digits: 'arabext' },
  ht: {
    words: {
      autonym: 'Kreyòl ayisyen',
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
