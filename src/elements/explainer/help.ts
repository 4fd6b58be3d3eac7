import { html, type TemplateResult } from 'lit';
import type { BlockOf, Line, Translator } from '../../content/index.js';
import { heading } from '../shared/heading.js';
import { say } from '../shared/text.js';

/** Draws help lines. Never in a closed part. */
export const help = (
  t: Translator,
  level: number,
  { heading: name, intro, lines }: BlockOf<'help'>,
): TemplateResult =>
  html`<div class="crisis" tabindex="-1">
    ${heading(t, level, name)}
    <p>${say(t, intro.message, intro.values)}</p>
    <ul class="lines">
      ${lines.map((entry) => html`<li>${entry.map((line) => draw(t, line))}</li>`)}
    </ul>
  </div>`;

/** What no language changes and no browser may translate. */
const asItIs = (value: string | undefined): TemplateResult =>
  html`<span dir="ltr" translate="no">${value}</span>`;

/** The same in one piece, as numbers are never broken. */
const unbroken = (value: string | undefined): TemplateResult =>
  html`<span class="ltr" dir="ltr" translate="no">${value}</span>`;

function draw(t: Translator, { message, values, href }: Line): TemplateResult {
  const text = say(t, message, {
    ...values,
    number: unbroken(values?.number),
    hours: unbroken(values?.hours),
    name: asItIs(values?.name),
    places: asItIs(values?.places),
  });
  return href
    ? html`<a class="target" href=${href} rel="noreferrer">${text}</a> `
    : html`<small>${text}</small>`;
}
