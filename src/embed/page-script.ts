import { find, own, page } from '../dom/unclobbered.js';
import { pageOptions } from '../elements/shared/page-options.js';
import { log } from '../elements/shared/report.js';
import { folderAddress } from './folder-address.js';
import { SCRIPT_FILE } from './script-file.js';

/** The address of our file in a tag, which tools move from `src` to attributes of their own. */
const fileOf = (tag: Element): string | undefined =>
  tag
    .getAttributeNames()
    .map((name) => tag.getAttribute(name)!)
    .find((value) => SCRIPT_FILE.test(value));

const isOurs = (tag: Element): boolean => !!fileOf(tag) || tag.hasAttribute('data-kap-base');

const running = own(page(), 'currentScript');
const scripts = find('script');
const named = scripts.filter(isOurs);

/**
 * Our script tags, first the one that runs this code, whatever its name; where a tool has renamed a
 * module, those that bear an option of ours. Visitors may write much into a page, but no scripts: so
 * nothing else chooses an origin for code.
 */
const tags = [
  running,
  ...((running ?? named[0])
    ? named
    : scripts.filter((tag) => tag.matches('[data-region],[data-drafts]'))),
].filter((tag) => tag instanceof HTMLScriptElement);

/** Takes over what the tags set for the whole page (`data-lang`, `data-region` ...). */
export function readOptions(): void {
  for (const { dataset } of [...tags].reverse()) Object.assign(pageOptions, dataset);
}

/**
 * Finds the folders in which our files may be, the likeliest first: what is not in one may be in the
 * next.
 * @returns absolute addresses, which end in a slash
 */
export function findBases(): readonly string[] {
  const bases = new Set<string>();
  // Only in the head is it the page's; in its text, a visitor's.
  const [base] = find('base[href]');
  const here = base?.matches(':not(:root>head>*)') ? location.href : own(page(), 'baseURI');
  const add = (folder: string | null, file?: string | null, isTag?: boolean): void => {
    // An error, even one that is caught, has the browser parse the whole script once more.
    if (folder === null) return;
    try {
      const { href, origin, protocol } = folderAddress(folder, new URL(file ?? '', here));
      if (/^(http|file)/.test(protocol) && (isTag || origin === new URL(here).origin))
        bases.add(href);
    } catch {
      // It is no address with a folder, such as `blob:`.
    }
  };
  for (const tag of tags) add(tag.getAttribute('data-base'), tag.getAttribute('src'), true);
  const isKnown = tags.some(fileOf);
  for (const element of find('[data-kap-base]')) {
    const isTag = element instanceof HTMLScriptElement;
    // Where our tag says where it is, nothing that a visitor may have written does.
    if (isTag || !isKnown) add(element.getAttribute('data-kap-base'), '', isTag);
  }
  const isTold = bases.size > 0 || isKnown;
  // A running script of another name may be many files in one.
  for (const tag of [...tags.filter(isOurs), ...tags])
    add('.', fileOf(tag) ?? tag.getAttribute('src'), true);
  if (!isTold) {
    add('.');
    log(
      `kap.js does not find its script tag. Write data-kap-base="folder" on any: ${[...bases].join()} is a guess.`,
    );
  }
  return [...bases];
}
