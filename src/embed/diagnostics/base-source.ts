import { attributeOf, find, own, page } from '../../dom/unclobbered.js';
import { folderAddress } from '../folder-address.js';

/** Says what in the page has named a folder as one that may hold our files. */
export function baseSource(base: string): string {
  const baseURI = own(page(), 'baseURI');
  const leadsThere = (folder: string | null, from: string): boolean =>
    folder !== null && URL.canParse(folder, from) && folderAddress(folder, from).href === base;
  const scripts = find<HTMLScriptElement>('script[src]');
  if (scripts.some((tag) => leadsThere(tag.getAttribute('data-base'), tag.src)))
    return 'data-base of a script tag';
  const teller = find('[data-kap-base]').find((element) =>
    leadsThere(attributeOf(element, 'data-kap-base'), baseURI),
  );
  if (teller) return `data-kap-base of <${own(teller, 'nodeName').toLowerCase()}>`;
  return scripts.some(({ src }) => leadsThere('.', src)) ? 'beside a script' : 'beside the page';
}
