import { attributeOf, own } from '../../dom/unclobbered.js';

/** What a fallback may hold: the phrasing content that editors write. */
const PHRASING = /^(a|b|br|em|font|i|img|noscript|script|small|span|strong|style|template)$/;

/** Whether something is the static edition, also with what editors put around it. */
function isEdition(child: Element): boolean {
  const edition = own(child, 'querySelector').call(child, '[data-kap-static]');
  return (
    attributeOf(child, 'data-kap-static') !== null ||
    edition?.textContent.trim() === own(child, 'textContent').trim()
  );
}

/** The name of what stands between the tags and is no fallback, if anything is. */
export function swallowedIn(slot: HTMLSlotElement): string | undefined {
  return slot
    .assignedElements()
    .filter((child) => !isEdition(child))
    .map((child) => own(child, 'localName'))
    .find((name) => !PHRASING.test(name));
}
