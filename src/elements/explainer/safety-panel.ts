import { html, nothing, type TemplateResult } from 'lit';
import type { Overview, RegionCode, Translator } from '../../content/index.js';
import { renderBlocks } from '../shared/blocks.js';
import { crisis } from './crisis.js';
import { heading } from '../shared/heading.js';
import { say } from '../shared/text.js';

/**
 * Draws the safety panel: the one named region, without parts, so that no page can take it away.
 * Its help lines stand last and are never folded away.
 * @param level the level of its heading; its questions are one deeper
 * @param draft whether the translation is a draft, so that the English wording stands under it
 */
export function safetyPanel(
  t: Translator,
  { safety, more }: Overview,
  region: RegionCode | undefined,
  level: number,
  draft: boolean,
): TemplateResult {
  const wording = (tongue: Translator): TemplateResult =>
    html`${renderBlocks(tongue, safety, level + 1)}
      ${
        more
          ? html`<details class="more">
              <summary>${say(tongue, 'compact.safety.more')}</summary>
              ${renderBlocks(tongue, more, level + 1)}
            </details>`
          : nothing
      }
      <p>${say(tongue, 'safety.disclaimer')}</p>
      ${crisis(tongue, region, level + 1)}`;

  return html`<section
    class="safety"
    lang=${t.locale}
    dir=${t.dir}
    tabindex="-1"
    aria-label=${t.text('safety.heading')}
  >
    <div>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 3.5 2.5 20h19L12 3.5ZM12 10v4.5M12 17.2v.3" />
      </svg>
      ${heading(t, level, 'safety.heading')} ${wording(t)}
    </div>
    ${
      draft
        ? html`<details open class="english">
            <summary>${say(t, 'draft.safetyEnglish')}</summary>
            <div lang="en" dir="ltr">${wording(t.english)}</div>
          </details>`
        : nothing
    }
  </section>`;
}
