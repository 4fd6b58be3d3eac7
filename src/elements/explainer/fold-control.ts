import { html, nothing, type TemplateResult } from 'lit';
import { type BlockOf, message, type SectionId, type Translator } from '../../content/index.js';
import { say } from '../shared/text.js';

/** What opens and closes the sections of an overview. */
export interface Folds {
  /** Told of each section that is opened or closed, by whoever. */
  onToggle: (section: SectionId, open: boolean) => void;
  /** Whether a section is open, as far as the page knows. */
  isOpen: (section: SectionId) => boolean;
  /** Opens or closes them all. */
  toggleAll: (open: boolean) => void;
}

/** Draws the button that opens all sections, or closes them where all are open: its label says which. */
export function foldControl(
  t: Translator,
  sections: readonly BlockOf<'section'>[],
  { isOpen, toggleAll }: Folds,
): TemplateResult | typeof nothing {
  const ids = sections.flatMap(({ id, heading }) => (id && heading ? [id] : []));
  if (ids.length < 2) return nothing;
  const open = !ids.every(isOpen);
  return html`<div lang=${t.locale} dir=${t.dir}>
    <button
      @click=${() => {
        toggleAll(open);
      }}
    >
      ${say(t, open ? message('accordion.openAll') : message('accordion.closeAll'))}
    </button>
  </div>`;
}
