import { html, type TemplateResult } from 'lit';
import type { Overview, SectionId, Translator } from '../../content/index.js';
import { renderBlocks } from '../shared/blocks.js';
import { heading } from '../shared/heading.js';
import { type Content, say } from '../shared/text.js';

/**
 * Draws the title, the lead and the optional parts.
 * @param level the level of the title
 * @param onJump leads to the help lines
 * @param onToggle told of sections that open and close; absent where they do not
 */
export function education(
  t: Translator,
  { title, lead, body }: Overview,
  level: number,
  onJump: (event: Event) => void,
  onToggle: ((section: SectionId, open: boolean) => void) | undefined,
): TemplateResult {
  const { locale, dir } = t;

  const draw = ({ id, heading: name, blocks }: Overview['body'][number]): TemplateResult => {
    const text = html`<div part="body" lang=${locale} dir=${dir}>
      ${renderBlocks(t, blocks, level + 2, 'list')}
    </div>`;
    const content = id ? html`<slot name=${id}>${text}</slot>` : text;
    const head = name && heading(t, level + 1, name, 'heading');
    return head && id && onToggle
      ? html`<details
          part="section"
          class="fold"
          @toggle=${(event: Event) => {
            onToggle(id, (event.target as HTMLDetailsElement).open);
          }}
        >
          <summary lang=${locale} dir=${dir}>${head}</summary>
          ${content}
        </details>`
      : html`<section part="section">
          <div lang=${locale} dir=${dir}>${head}</div>
          ${content}
        </section>`;
  };

  return html`<div part="container">
    <slot name="title"
      ><div lang=${locale} dir=${dir}>${heading(t, level, title, 'title')}</div></slot
    >
    <div part="lead" lang=${locale} dir=${dir}>
      ${renderBlocks(t, lead, level)}
      <p><a href="#kap-safety" @click=${onJump}>${say(t, 'crisis.jump')}</a></p>
    </div>
    <slot name="intro"></slot>
    ${body.map(draw)}
  </div>`;
}

/** Draws the invitation that closes the overview. */
export const invitation = (
  t: Translator,
  { cta }: Overview,
  level: number,
  button: Content | undefined,
): TemplateResult =>
  html`<div part="cta">
    <slot name="cta">
      <div lang=${t.locale} dir=${t.dir}>
        ${heading(t, level, 'cta.heading', 'cta-heading')}
        <p>${say(t, cta)}</p>
      </div>
      ${button}
    </slot>
  </div>`;
