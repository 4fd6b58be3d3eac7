import { attributeOf, own } from '../../dom/unclobbered.js';

/** What a fallback may hold: the phrasing content that editors write. */
const PHRASING = /^(a|b|br|em|font|i|img|noscript|script|small|span|strong|style|template)$/;

/** The name of what stands between the tags and is no fallback, if anything is. */
export function swallowedIn(slot: HTMLSlotElement): string | undefined {
  return slot
    .assignedElements()
    .filter((child) => attributeOf(child, 'data-kap-static') === null)
    .map((child) => own(child, 'localName'))
    .find((name) => !PHRASING.test(name));
}
