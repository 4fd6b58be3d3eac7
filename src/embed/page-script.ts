import { pageOptions } from '../elements/shared/page-options.js';
import { SCRIPT_FILE } from './script-file.js';

/** From a selector, since elements can have names that stand in place of what the document has. */
const scripts = [...document.querySelectorAll('script')];

/** The script tag that runs this code: modules and inserted scripts are found by their file's name. */
const script =
  scripts.find((one) => one === document.currentScript) ??
  scripts.find(({ src }) => SCRIPT_FILE.test(src));

/** Takes over what the tag sets for the whole page (`data-lang`, `data-region` ...). */
export const readOptions = (): unknown => Object.assign(pageOptions, script?.dataset);

/** Where our files are: `data-base`, from the script's folder, or that folder. Ends in a slash. */
export const base = new URL(
  (script?.dataset.base ?? '.').replace(/(?<!\/)\/*$/, '/'),
  script?.src || document.baseURI,
).href;
