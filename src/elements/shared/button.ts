import { html, nothing, type TemplateResult } from 'lit';
import { message, type Translator } from '../../content/index.js';
import { type Renderable, say } from './text.js';

export interface Button {
  /** An address that has passed the allow-list. */
  href: string;
  /** The page's own label; else the label is ours. */
  label: Renderable | undefined;
  target?: string;
  part: string;
}

/** Draws the link that looks like a button, whose click the page can cancel, and beside it that it is not for emergencies. */
export const button = (t: Translator, { href, label, target, part }: Button): TemplateResult =>
  html`<div class="action" lang=${t.locale} dir=${t.dir}>
    <a
      class="button"
      part=${part}
      href=${href}
      target=${target ?? nothing}
      rel=${target === '_blank' ? 'noopener' : nothing}
      data-click
      >${label ?? say(t, message('cta.button'))}
      ${target === '_blank' ? html`<small>${say(t, message('link.newTab'))}</small>` : nothing}</a
    >
    <small class="note">${say(t, message('cta.notCrisis'))}</small>
  </div>`;
