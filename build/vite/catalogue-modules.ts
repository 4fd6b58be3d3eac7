import type { Plugin } from 'vite';
import { compileCatalogue, languageTable } from '../../translation/files/compile.js';
import { languageTags, xliffPath } from '../../translation/files/locale-files.js';

const MAP = 'virtual:kap-catalogues';
const ONE = 'virtual:kap-catalogue/';

/**
 * Gives code the catalogues as modules: `virtual:kap-catalogues` exports the languages at hand and
 * how to load each.
 */
export function catalogues(): Plugin {
  return {
    name: 'kap-catalogues',
    resolveId: (id) => (id === MAP || id.startsWith(ONE) ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${MAP}`) {
        const tags = languageTags();
        const languages = await languageTable();
        const loaders = tags.map((tag) => `${JSON.stringify(tag)}: () => import('${ONE}${tag}')`);
        return `export const languages = ${JSON.stringify(languages)};
const loaders = { ${loaders.join(', ')} };
export const load = async (tag) => (await loaders[tag]()).default;`;
      }
      if (!id.startsWith(`\0${ONE}`)) return null;
      const tag = id.slice(ONE.length + 1);
      this.addWatchFile(xliffPath(tag));
      return `export default ${JSON.stringify(await compileCatalogue(tag))};`;
    },
  };
}

/** Writes each catalogue as a file of its own, `locales/<tag>.js`, that others can import by name. */
export function catalogueFiles(): Plugin {
  return {
    name: 'kap-catalogue-files',
    buildStart() {
      for (const tag of languageTags()) {
        this.emitFile({ type: 'chunk', id: ONE + tag, fileName: `locales/${tag}.js` });
      }
    },
  };
}
