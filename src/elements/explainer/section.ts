import { html, type TemplateResult } from 'lit';
import type { BlockOf, SectionId, Translator } from '../../content/index.js';
import { heading } from '../shared/heading.js';
import type { Renderable } from '../shared/text.js';

/**
 * Draws an optional part, whose text a page may replace.
 * @param level the level of its heading
 * @param content its text
 * @param isOpen tells which are open; absent where all stay open
 */
export function section(
  t: Translator,
  level: number,
  { id, heading: name }: BlockOf<'section'>,
  content: Renderable,
  isOpen: ((id: SectionId) => boolean) | undefined,
): TemplateResult {
  const { locale, dir } = t;
  const head = name && heading(t, level, name, 'heading');
  if (!id) {
    return html`<section part="section">
      <div lang=${locale} dir=${dir}>${head}</div>
      <div part="body" lang=${locale} dir=${dir}>${content}</div>
    </section>`;
  }
  return head && isOpen
    ? html`<details part="section" class="fold" ?open=${isOpen(id)} data-toggle=${id}>
        <summary lang=${locale} dir=${dir}>${head}</summary>
        <slot name=${id}><div part="body" lang=${locale} dir=${dir}>${content}</div></slot>
      </details>`
    : html`<section part="section">
        <div lang=${locale} dir=${dir}>${head}</div>
        <slot name=${id}><div part="body" lang=${locale} dir=${dir}>${content}</div></slot>
      </section>`;
}
