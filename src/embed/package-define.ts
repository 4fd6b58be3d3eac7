import { defineAll } from './define.js';
import { useOwnCatalogues } from './package-catalogues.js';

/**
 * Registers the three elements, each unless its name is taken, with the languages of the package.
 * Where another version of ours has a name, one warning on the console says so.
 * @param registry another registry than the page's own
 */
export function define(registry?: CustomElementRegistry): void {
  useOwnCatalogues();
  defineAll(registry);
}
