import { html, type TemplateResult } from 'lit';
import type { BlockOf, Line, Translator } from '../../content/index.js';
import { heading } from '../shared/heading.js';
import { type Renderable, say } from '../shared/text.js';

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

const draw = (t: Translator, { message, values, href }: Line): Renderable =>
  href
    ? html`<a class="target" href=${href} rel="noreferrer"
        >${say(t, message, {
          number: html`<span class="ltr" dir="ltr" translate="no">${values?.number}</span>`,
          name: html`<span dir="ltr" translate="no">${values?.name}</span>`,
        })}</a
      > `
    : html`<small>${say(t, message, values)}</small>`;
