import type { Block } from './blocks.js';
import type { Line } from './lines.js';
import { message } from './message.js';
import type { MessageId } from './messages/index.js';
import { formatList, displayNameOf } from './names.js';
import { ALWAYS, type CrisisLine, type Name } from './region.js';
import { type RegionCode, regions } from './regions.js';
import type { Translator } from './translator.js';

/** The help lines of a region, or where to find one where none is set. */
export const helpBlock = (t: Translator, region: RegionCode | undefined): Block => ({
  kind: 'help',
  heading: message('crisis.heading'),
  intro: region
    ? { message: message('crisis.region'), values: { country: displayNameOf(t, region) } }
    : { message: message('crisis.generic') },
  lines: region
    ? [
        ...emergencyLines(regions[region].emergency),
        ...regions[region].lines.map((line) => linesOf(t, line)),
      ]
    : [[{ message: message('crisis.find'), href: 'https://findahelpline.com' }]],
});

const emergencyLines = (numbers: readonly string[]): Line[][] =>
  numbers.length
    ? numbers.map((number) => dial('tel', message('crisis.emergency'), number))
    : [[{ message: message('crisis.generic') }]];

/** All that is known of a help line: its numbers, and below them how, when and for whom. */
function linesOf(t: Translator, line: CrisisLine): Line[] {
  const { call, text, hours, languages, press, pressFor, interpreter, places } = line;
  const name = inScriptOf(t, line.name);
  const found = [
    ...dial('tel', name ? message('crisis.callNamed') : message('crisis.line'), call, name),
    ...dial('sms', name ? message('crisis.textNamed') : message('crisis.text'), text, name),
  ];
  const add = (id: MessageId, values: Readonly<Record<string, string>>): void => {
    found.push({ message: id, values });
  };
  if (press) add(message('crisis.press'), { number: press });
  if (pressFor)
    add(message('crisis.pressFor'), {
      number: pressFor[0],
      languages: languageList(t, pressFor[1]),
    });
  if (hours === ALWAYS) found.push({ message: message('crisis.hours24') });
  else if (hours) add(message('crisis.hours'), { hours });
  if (languages) add(message('crisis.languages'), { languages: languageList(t, languages) });
  if (interpreter === true) found.push({ message: message('crisis.interpreter') });
  else found.push(...dial('tel', message('crisis.interpreterFirst'), interpreter));
  if (places) add(message('crisis.places'), { places: inScriptOf(t, places) });
  return found;
}

const languageList = (t: Translator, tags: string): string =>
  formatList(
    t,
    tags.split(' ').map((tag) => displayNameOf(t, tag)),
  );

/** A name as readers of a language write it. */
const inScriptOf = ({ locale }: Translator, name: Name = ''): string =>
  typeof name === 'string' ? name : name[locale.split('-')[0] === name[1] ? 2 : 0];

/** A link that dials (RFC 3966) or writes (RFC 5724); none where there is no number. */
const dial = (
  scheme: 'tel' | 'sms',
  label: MessageId,
  number: string | undefined,
  name = '',
): Line[] =>
  number
    ? [
        {
          message: label,
          values: { number, name },
          href: `${scheme}:${number.replace(/[^\d*]/g, '')}`,
        },
      ]
    : [];
