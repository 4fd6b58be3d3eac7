import type { OptionType } from '../../src/options.js';

export const LANGUAGES = ['en', 'es', 'ar', 'fr', 'zh-Hans'];

/** Languages that we do not have, and what names none. */
const OTHER_LANGUAGES = ['sw', 'x', '', 'auto', 'es_MX', '“fr”', 'EN'];

interface Values {
  right: string[];
  /** Each is worth one warning. */
  wrong?: string[];
}

const OF_TYPE: Record<Extract<OptionType, string>, Values> = {
  text: { right: ['Ana Ruiz', '<b>x</b>', ''] },
  address: {
    right: ['/contact', 'https://clinic.example/a', 'tel:+15550100'],
    wrong: ['javascript:alert(1)', 'https://a:b@clinic.example'],
  },
  boolean: { right: ['', 'true', 'false', 'no'] },
  day: { right: ['2025-01-31', '2020-02-02'], wrong: ['2999-01-01', 'soon'] },
  language: { right: [...LANGUAGES, ...OTHER_LANGUAGES] },
  region: { right: ['US', 'uk', ' fr '], wrong: ['XX'] },
  sections: { right: ['quote trip', 'soul', 'state,guard'], wrong: ['soul bogus', 'bogus'] },
};

/** What pages may write for an option. */
export const valuesOf = (type: OptionType): Values =>
  typeof type === 'string'
    ? OF_TYPE[type]
    : { right: type.map(String), wrong: ['bogus', 'constructor'] };
