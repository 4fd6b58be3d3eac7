import { clean } from '../../elements/shared/attributes.js';
import { addCatalogue, type Catalogue } from '../../localize/index.js';
import { CatalogueRefusal, checkCatalogue } from './check-catalogue.js';

/**
 * Checks a catalogue and hands on what can be shown of it. Never throws: what is wrong is one warning
 * on the console.
 * @param name what the warning calls it
 * @param tag the language that it should be in; undefined where that is for it to say
 * @param add takes what has passed, its messages by id
 * @returns whether it has passed
 */
export function checkAndAdd(
  name: string,
  tag: unknown,
  value: unknown,
  add: (catalogue: Catalogue) => void,
): boolean {
  try {
    const { catalogue, refused } = checkCatalogue(value, tag);
    if (refused.length)
      console.warn(`kap: in the catalogue "${name}" these stay in English: ${refused.join('; ')}.`);
    add(catalogue);
    return true;
  } catch (error) {
    const reason = error instanceof CatalogueRefusal ? error.message : 'it cannot be read';
    console.warn(`kap: the catalogue "${name}" is not used: ${reason}.`);
    return false;
  }
}

/**
 * Brings a language of the page's own, or another text in place of one of ours. May be called before
 * and after the elements are there, and again for the same language: they show it at once.
 *
 * The catalogue is one that `npm run locales -- compile` or the translator's workbench has made for
 * the English text as it is, by whatever version. It is checked: a message that has lost a placeholder,
 * or holds control characters, is shown in English, and a catalogue for another English text is not
 * used. Both are said on the console.
 * @param tag the language, such as `hmn`
 * @returns whether it is used
 */
export const registerCatalogue = (tag: string, catalogue: unknown): boolean =>
  checkAndAdd(clean(tag), tag, catalogue, addCatalogue);
