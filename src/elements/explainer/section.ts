import { html, type TemplateResult } from 'lit';
import type { BlockOf, Translator } from '../../content/index.js';
import { heading } from '../shared/heading.js';
import type { Renderable } from '../shared/text.js';
import type { Folds } from './fold-control.js';

/**
 * Draws an optional part, whose text a page may replace.
 * @param level the level of its heading
 * @param content its text
 * @param folds what opens and closes it; absent where it stays open
 */
export function section(
  t: Translator,
  level: number,
  { id, heading: name }: BlockOf<'section'>,
  content: Renderable,
  folds: Folds | undefined,
): TemplateResult {
  const { locale, dir } = t;
  const text = html`<div part="body" lang=${locale} dir=${dir}>${content}</div>`;
  const body = id ? html`<slot name=${id}>${text}</slot>` : text;
  const head = name && heading(t, level, name, 'heading');
  return head && id && folds
    ? html`<details
        part="section"
        class="fold"
        ?open=${folds.isOpen(id)}
        @toggle=${(event: Event) => {
          folds.onToggle(id, (event.target as HTMLDetailsElement).open);
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
