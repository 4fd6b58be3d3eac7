import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Translator } from '../../content/index.js';
import { heading } from './heading.js';
import { quotation } from '../quote/quotation.js';
import { say } from './text.js';

/**
 * Draws blocks in one language.
 * @param level the heading level of questions
 * @param part lets a page style lists; not given for the safety part, which no page can style away
 */
export const renderBlocks = (
  t: Translator,
  blocks: readonly Block[],
  level: number,
  part: 'list' | typeof nothing = nothing,
): TemplateResult[] =>
  blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return html`<p>${say(t, block.message)}</p>`;
      case 'list':
        return html`<ul part=${part}>
          ${block.items.map((id) => html`<li>${say(t, id)}</li>`)}
        </ul>`;
      case 'steps':
        return html`<ol part=${part}>
          ${block.items.map(([name, id]) => html`<li><b>${say(t, name)}</b> ${say(t, id)}</li>`)}
        </ol>`;
      case 'question':
        return html`${heading(t, level, block.heading)}${renderBlocks(t, block.blocks, level)}`;
      case 'quotation':
        return quotation(t);
    }
  });
