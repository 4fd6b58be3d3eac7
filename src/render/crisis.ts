import { html, type TemplateResult } from 'lit';
import { type Region, type RegionCode, regions, type Translator } from '../content/index.js';
import { heading } from './heading.js';
import { type Content, ltr, say } from './text.js';

/** Draws the help lines of a region, or what to do where none is set. Never in a closed part. */
export const crisis = (
  t: Translator,
  region: RegionCode | undefined,
  level: number,
): TemplateResult =>
  html`<div class="crisis" tabindex="-1">
    ${heading(t, level, 'crisis.heading')}
    <p>
      ${region ? say(t, 'crisis.region', { country: nameOf(t, 'region', region) }) : say(t, 'crisis.generic')}
    </p>
    <ul class="lines">
      ${
        region
          ? regionLines(t, regions[region])
          : html`<li>${target('https://findahelpline.com', say(t, 'crisis.find'))}</li>`
      }
    </ul>
  </div>`;

const regionLines = (t: Translator, { emergency, lines, always }: Region): TemplateResult[] => [
  ...emergency.map((number) => html`<li>${dial(t, 'tel', 'crisis.emergency', number)}</li>`),
  ...lines.map(([call, name, text, languages]) => {
    const names = languages?.map((tag) => nameOf(t, 'language', tag));
    return html`<li>
      ${dial(t, 'tel', name ? 'crisis.callNamed' : 'crisis.line', call, name)}
      ${dial(t, 'sms', 'crisis.textNamed', text, name)}
      <small>${always ? say(t, 'crisis.hours24') : ''}</small>
      <small
        >${
          names
            ? say(t, 'crisis.languages', { languages: new Intl.ListFormat(t.locale).format(names) })
            : ''
        }</small
      >
    </li>`;
  }),
];

/** A link that dials (RFC 3966) or writes (RFC 5724); nothing where there is no number. */
const dial = (
  t: Translator,
  scheme: 'tel' | 'sms',
  message: 'crisis.emergency' | 'crisis.callNamed' | 'crisis.textNamed' | 'crisis.line',
  number: string | undefined,
  name = '',
): Content =>
  number
    ? target(
        `${scheme}:${number.replace(/\D/g, '')}`,
        say(t, message, { number: ltr(number), name: html`<span dir="ltr">${name}</span>` }),
      )
    : '';

const target = (href: string, label: Content): TemplateResult =>
  html`<a class="target" href=${href}>${label}</a>`;

const nameOf = (t: Translator, type: Intl.DisplayNamesOptions['type'], code: string): string =>
  new Intl.DisplayNames(t.locale, { type }).of(code)!;
