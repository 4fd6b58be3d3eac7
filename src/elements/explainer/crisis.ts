import { html, type TemplateResult } from 'lit';
import {
  crisisIntro,
  helpLines,
  type Line,
  message,
  type RegionCode,
  type Translator,
} from '../../content/index.js';
import { heading } from '../shared/heading.js';
import { type Content, ltr, say } from '../shared/text.js';

/** Draws the help lines of a region, or what to do where none is set. Never in a closed part. */
export const crisis = (
  t: Translator,
  region: RegionCode | undefined,
  level: number,
): TemplateResult => {
  const [intro, values] = crisisIntro(t, region);
  return html`<div class="crisis" tabindex="-1">
    ${heading(t, level, message('crisis.heading'))}
    <p>${say(t, intro, values)}</p>
    <ul class="lines">
      ${helpLines(t, region).map((lines) => html`<li>${lines.map((line) => draw(t, line))}</li>`)}
    </ul>
  </div>`;
};

const draw = (t: Translator, [id, values, href]: Line): Content =>
  href
    ? html`<a class="target" href=${href}
        >${say(t, id, {
          number: ltr(values!.number!),
          name: html`<span dir="ltr">${values!.name}</span>`,
        })}</a
      > `
    : html`<small>${say(t, id, values)}</small>`;
