import { html, type TemplateResult } from 'lit';
import type { MessageId, Translator } from '../../content/index.js';
import { heading } from '../shared/heading.js';
import { type Renderable, say } from '../shared/text.js';

/**
 * Draws the safety panel: the one named region, without parts, so that no page can take it away.
 * @param level the level of its heading
 * @param content what it says, the help lines last
 */
export const safetyPanel = (
  t: Translator,
  level: number,
  name: MessageId,
  content: Renderable,
): TemplateResult =>
  html`<section
    class="safety"
    lang=${t.locale}
    dir=${t.dir}
    tabindex="-1"
    aria-label=${t.text(name)}
  >
    <div>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 3.5 2.5 20h19L12 3.5ZM12 10v4.5M12 17.2v.3" />
      </svg>
      ${heading(t, level, name)} ${content}
    </div>
  </section>`;

/** Draws the English wording that stands under a draft. */
export const englishCopy = (
  t: Translator,
  summary: MessageId,
  content: Renderable,
): TemplateResult =>
  html`<details open class="english">
    <summary>${say(t, summary)}</summary>
    <div lang="en" dir="ltr">${content}</div>
  </details>`;
