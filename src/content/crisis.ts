import type { Line } from './lines.js';
import { message } from './message.js';
import { listOf, nameOf } from './names.js';
import { type Region, type RegionCode, regions } from './regions.js';
import type { Translator } from './translator.js';

/** What stands above the help lines: for which country they are, or what to do without one. */
export const crisisIntro = (t: Translator, region: RegionCode | undefined): Line =>
  region
    ? [message('crisis.region'), { country: nameOf(t, 'region', region) }]
    : [message('crisis.generic')];

/**
 * The help lines of a region, or where to find one.
 * @returns a list whose every entry is one line: its links, its hours, its languages
 */
export const helpLines = (t: Translator, region: RegionCode | undefined): Line[][] =>
  region
    ? regionLines(t, regions[region])
    : [[[message('crisis.find'), {}, 'https://findahelpline.com']]];

const regionLines = (t: Translator, { emergency, lines, always }: Region): Line[][] => [
  ...emergency.map((number) => dial('tel', message('crisis.emergency'), number)),
  ...lines.map(([call, name, text, languages]) => {
    const found = [
      ...dial('tel', name ? message('crisis.callNamed') : message('crisis.line'), call, name),
      ...dial('sms', message('crisis.textNamed'), text, name),
    ];
    const names = languages?.map((tag) => nameOf(t, 'language', tag));
    if (always) found.push([message('crisis.hours24')]);
    if (names) found.push([message('crisis.languages'), { languages: listOf(t, names) }]);
    return found;
  }),
];

/** A link that dials (RFC 3966) or writes (RFC 5724); none where there is no number. */
const dial = (
  scheme: 'tel' | 'sms',
  message: Line[0],
  number: string | undefined,
  name = '',
): Line[] =>
  number ? [[message, { number, name }, `${scheme}:${number.replace(/\D/g, '')}`]] : [];
