import { html, nothing, type TemplateResult } from 'lit';
import { type BlockOf, message, type SectionId, type Translator } from '../../content/index.js';
import { say } from '../shared/text.js';

/**
 * Draws the button that opens all sections, or closes them where all are open: its label says which.
 * @param isOpen tells which are
 */
export function foldControl(
  t: Translator,
  sections: readonly BlockOf<'section'>[],
  isOpen: (section: SectionId) => boolean,
): TemplateResult | typeof nothing {
  const ids = sections.flatMap(({ id, heading }) => (id && heading ? [id] : []));
  if (ids.length < 2) return nothing;
  const open = !ids.every(isOpen);
  return html`<div lang=${t.locale} dir=${t.dir}>
    <button data-click=${open ? 'open' : 'close'}>
      ${say(t, open ? message('accordion.openAll') : message('accordion.closeAll'))}
    </button>
  </div>`;
}
