import { html, nothing, type TemplateResult } from 'lit';
import type { BlockOf, Translator } from '../../content/index.js';
import { type Renderable, say } from '../shared/text.js';
import { originalOf } from './original.js';

/** The names of the parts. The overview and the quotation alone have some of their own besides. */
export type QuotationParts = readonly [figure: string, quote: string, caption: string];

/** Draws the quotation with its attribution and, where it is translated, the original on request. */
export const quotation = (
  t: Translator,
  { text, author, role, notes, original }: BlockOf<'quotation'>,
  parts: QuotationParts = ['figure quote', 'quote-text', 'caption quote-caption'],
): TemplateResult =>
  figure(
    parts,
    html`<q>${say(t, text)}</q>`,
    say(t, author),
    say(t, role),
    html`${notes.map((note) => html`<small>${say(t, note)}</small> `)}
    ${original ? originalOf(t, text, original) : nothing}`,
    t,
  );

/**
 * Draws a quotation and its attribution, none where the author is not known.
 * @param t the language of it all; absent where it is the page's
 */
export const figure = (
  [figure, quote, caption]: QuotationParts,
  text: Renderable,
  name: Renderable | undefined,
  role: Renderable | undefined,
  more?: Renderable,
  t?: Translator,
): TemplateResult =>
  html`<figure part=${figure} lang=${t?.locale ?? nothing} dir=${t?.dir ?? nothing}>
    <blockquote part=${quote}>${text}</blockquote>
    ${
      name &&
      html`<figcaption part=${caption}>
        <b part="author" translate="no">${name}</b> <span part="author-title">${role}</span> ${more}
      </figcaption>`
    }
  </figure>`;
