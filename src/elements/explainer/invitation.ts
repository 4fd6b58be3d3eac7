import { html, type TemplateResult } from 'lit';
import type { BlockOf, Translator } from '../../content/index.js';
import { heading } from '../shared/heading.js';
import { type Renderable, say } from '../shared/text.js';

/**
 * Draws the invitation that closes the overview.
 * @param button its link, where the clinic gives an address
 */
export const invitation = (
  t: Translator,
  level: number,
  block: BlockOf<'invitation'>,
  button: Renderable | undefined,
): TemplateResult =>
  html`<div part="cta">
    <slot name="cta">
      <div lang=${t.locale} dir=${t.dir}>
        ${heading(t, level, block.heading, 'cta-heading')}
        <p>${say(t, block.body)}</p>
      </div>
      ${button}
    </slot>
  </div>`;
