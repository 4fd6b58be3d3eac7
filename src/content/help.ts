import type { Block } from './blocks.js';
import type { Line } from './lines.js';
import { message } from './message.js';
import type { MessageId } from './messages/index.js';
import { formatList, displayNameOf } from './names.js';
import { type Region, type RegionCode, regions } from './regions.js';
import type { Translator } from './translator.js';

/** The help lines of a region, or where to find one where none is set. */
export const helpBlock = (t: Translator, region: RegionCode | undefined): Block => ({
  kind: 'help',
  heading: message('crisis.heading'),
  intro: region
    ? { message: message('crisis.region'), values: { country: displayNameOf(t, region) } }
    : { message: message('crisis.generic') },
  lines: region
    ? linesOf(t, regions[region])
    : [[{ message: message('crisis.find'), href: 'https://findahelpline.com' }]],
});

const linesOf = (t: Translator, { emergency, lines, always }: Region): Line[][] => [
  ...emergency.map((number) => dial('tel', message('crisis.emergency'), number)),
  ...lines.map(([call, name, text, languages]) => {
    const found = [
      ...dial('tel', name ? message('crisis.callNamed') : message('crisis.line'), call, name),
      ...dial('sms', message('crisis.textNamed'), text, name),
    ];
    const names = languages?.map((tag) => displayNameOf(t, tag));
    if (always) found.push({ message: message('crisis.hours24') });
    if (names)
      found.push({
        message: message('crisis.languages'),
        values: { languages: formatList(t, names) },
      });
    return found;
  }),
];

/** A link that dials (RFC 3966) or writes (RFC 5724); none where there is no number. */
const dial = (
  scheme: 'tel' | 'sms',
  label: MessageId,
  number: string | undefined,
  name = '',
): Line[] =>
  number
    ? [{ message: label, values: { number, name }, href: `${scheme}:${number.replace(/\D/g, '')}` }]
    : [];
