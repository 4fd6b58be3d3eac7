import { message, messages } from './message.js';
import { alwaysOpen, line, type Name, type Region, region } from './region.js';

/** Makes the row of a member of the European Union. */
/* @__NO_SIDE_EFFECTS__ */
const inEurope = (...row: Parameters<typeof region>): Region => ({
  ...region(...row),
  approval: {
    full: messages('safety.approval.generic', 'safety.approval.EU'),
    brief: message('compact.safety.generic'),
  },
});

const us: Region = {
  ...region(
    '911',
    alwaysOpen('988', 'en es', 'Suicide & Crisis Lifeline', {
      text: '988',
      pressFor: ['2', 'es'],
      interpreter: true,
    }),
  ),
  approval: {
    full: messages('safety.approval.US.1', 'safety.approval.US.2', 'safety.approval.US.3'),
    brief: message('compact.safety.US'),
  },
};

const yorisoi: Name = ['Yorisoi Hotline', 'ja', 'よりそいホットライン'];

/**
 * Help lines by region (ISO 3166-1), only those that somebody has checked: `region-checks.ts` says
 * when and against what. A region that is not here gets neutral wording, never another one's numbers.
 */
export const regions = {
  US: us,
  PR: us,
  CA: region('911', alwaysOpen('988', 'en fr', 'Suicide Crisis Helpline', { text: '988' })),
  GB: {
    ...region(
      '999',
      alwaysOpen('111', 'en', 'NHS', { press: '2', places: 'England, Scotland, Wales' }),
      alwaysOpen('116 123', 'en', 'Samaritans'),
      alwaysOpen('', 'en', 'Shout', { text: '85258' }),
    ),
    approval: {
      full: messages('safety.approval.GB.1', 'safety.approval.GB.2'),
      brief: message('compact.safety.GB'),
    },
  },
  IE: inEurope(
    '112 999',
    alwaysOpen('116 123', 'en', 'Samaritans'),
    alwaysOpen('', 'en', '', { text: '50808' }),
  ),
  AU: region(
    '000',
    alwaysOpen('13 11 14', 'en', 'Lifeline', { text: '0477 13 11 14', interpreter: '131 450' }),
  ),
  NZ: region('111', alwaysOpen('1737', 'en', '', { text: '1737', interpreter: true })),
  DE: inEurope(
    '112',
    alwaysOpen('0800 1110111', 'de', 'TelefonSeelsorge'),
    alwaysOpen('0800 1110222', 'de', 'TelefonSeelsorge'),
    alwaysOpen('116 123', 'de', 'TelefonSeelsorge'),
  ),
  AT: inEurope('112 144', alwaysOpen('142', 'de', 'TelefonSeelsorge')),
  CH: region(
    '112 144',
    alwaysOpen('143', 'de fr it'),
    line('0800 143 000', 'en', 'Heart2Heart', { hours: '18:00–23:00' }),
  ),
  FR: inEurope('112 15', alwaysOpen('3114', 'fr')),
  BE: inEurope('112', alwaysOpen('0800 32 123', 'fr'), line('1813', 'nl', 'Zelfmoordlijn')),
  NL: inEurope('112', alwaysOpen('113', 'nl'), alwaysOpen('0800 0113', 'nl')),
  IT: inEurope('112', line('02 2327 2327', 'it', 'Telefono Amico Italia', { hours: '9:00–24:00' })),
  ES: inEurope('112', alwaysOpen('024', 'es', '', { interpreter: true })),
  PT: inEurope('112', alwaysOpen('1411', 'pt')),
  PL: inEurope('112', alwaysOpen('800 70 2222', 'pl')),
  SE: inEurope('112', line('90101', 'sv', 'Mind')),
  NO: region(
    '113',
    alwaysOpen('116 123', 'no', 'Mental Helse'),
    alwaysOpen('22 40 00 40', 'no', 'Kirkens SOS'),
  ),
  FI: inEurope(
    '112',
    alwaysOpen('09 2525 0111', 'fi', 'MIELI'),
    line('09 2525 0112', 'sv', 'MIELI'),
    line('09 2525 0113', 'en ar', 'MIELI'),
    line('09 2525 0114', 'uk', 'MIELI'),
    line('09 2525 0115', 'ru', 'MIELI'),
  ),
  GR: inEurope('112', alwaysOpen('10306', 'el')),
  IL: region(
    '101 100',
    alwaysOpen('1201', 'he ar ru en am fr es', ['ERAN', 'he', 'ער"ן – עזרה ראשונה נפשית']),
  ),
  IN: region('112', alwaysOpen('14416', '', ['Tele-MANAS', 'hi', 'टेली-मानस'])),
  LK: region('1990', alwaysOpen('1926', 'si ta en', 'NIMH', { text: '1926' })),
  CN: region('120 110', line('12356', 'zh')),
  HK: region('999', alwaysOpen('18111', 'zh en hi fil vi', ['', 'zh', '情緒通'])),
  TW: region(
    '119 110',
    alwaysOpen('1925', 'zh', ['', 'zh', '安心專線']),
    line('1995'),
    line('1980'),
  ),
  JP: region(
    '119 110',
    alwaysOpen('0120-279-338', 'ja', yorisoi),
    alwaysOpen('0120-279-226', 'ja', yorisoi, {
      places: ['Iwate, Miyagi, Fukushima', 'ja', '岩手・宮城・福島'],
    }),
  ),
  KR: region('119 112', alwaysOpen('109', 'ko', '', { text: '109' })),
  SG: region('995', alwaysOpen('1771', 'en zh ms ta', 'national mindline')),
  MY: region('999', line('15555', 'ms', 'Talian HEAL')),
  PH: region('911', alwaysOpen('1553', '', 'NCMH'), alwaysOpen('0917-899-8727', '', 'NCMH')),
  TH: region('1669', alwaysOpen('1323', 'th')),
  BR: region('192', alwaysOpen('188', 'pt', 'CVV')),
  MX: region('911', alwaysOpen('800 911 2000', 'es', 'Línea de la Vida')),
  AR: region('', alwaysOpen('0800-999-0091', 'es')),
  CL: region('131 133', alwaysOpen('*4141', 'es')),
  CO: region('123', alwaysOpen('106', 'es', '', { places: 'Bogotá' })),
  PE: region('105 106', alwaysOpen('113', 'es', '', { press: '5' })),
  JM: region('119', alwaysOpen('888-639-5433', 'en')),
};

export type RegionCode = keyof typeof regions;

/**
 * Reads a region as people write it (`us`, ` UK `).
 * @returns its code in the table, or undefined where the table has no row for it
 */
export function regionCode(value: string): RegionCode | undefined {
  const code = value.trim().toUpperCase().replace('UK', 'GB');
  return Object.hasOwn(regions, code) ? (code as RegionCode) : undefined;
}
