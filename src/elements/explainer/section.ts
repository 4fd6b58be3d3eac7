import { html, type TemplateResult } from 'lit';
import type { BlockOf, Translator } from '../../content/index.js';
import { heading } from '../shared/heading.js';
import type { Content } from '../shared/text.js';

/**
 * Draws an optional part, whose text a page may replace.
 * @param level the level of its heading
 * @param content its text
 * @param onToggle told when it opens and closes; absent where it does not
 */
export function section(
  t: Translator,
  level: number,
  { id, heading: name }: BlockOf<'section'>,
  content: Content,
  onToggle: ((section: string, open: boolean) => void) | undefined,
): TemplateResult {
  const { locale, dir } = t;
  const text = html`<div part="body" lang=${locale} dir=${dir}>${content}</div>`;
  const body = id ? html`<slot name=${id}>${text}</slot>` : text;
  const head = name && heading(t, level, name, 'heading');
  return head && id && onToggle
    ? html`<details
        part="section"
        class="fold"
        @toggle=${(event: Event) => {
          onToggle(id, (event.target as HTMLDetailsElement).open);
        }}
      >
        <summary lang=${locale} dir=${dir}>${head}</summary>
        ${body}
      </details>`
    : html`<section part="section">
        <div lang=${locale} dir=${dir}>${head}</div>
        ${body}
      </section>`;
}
