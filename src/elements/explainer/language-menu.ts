import { html, type TemplateResult } from 'lit';
import { message, type Translator } from '../../content/index.js';
import { say } from '../shared/text.js';

/**
 * Draws the list from which a reader picks a language.
 * @param languages tags at hand, each with its own name for itself
 */
export const languageMenu = (
  t: Translator,
  languages: readonly (readonly [tag: string, name: string])[],
): TemplateResult =>
  html`<label part="menu" lang=${t.locale} dir=${t.dir}
    >${say(t, message('menu.label'))}
    <select translate="no" data-change="choose">
      ${languages.map(
        ([tag, name]) =>
          html`<option value=${tag} lang=${tag} .selected=${tag === t.locale}>${name}</option>`,
      )}
    </select>
  </label>`;
