// Where an element stands for a placeholder: in a shadow root, which nobody finds who saves a page,
// copies it or compares its nodes with others; beside a link where no root can be had.
import { create, own, page } from '../../dom/unclobbered.js';
import { isLink } from './read.js';

/** On what we have made for a placeholder; its value says whether an element shows something. */
export const MARKER = 'data-kap-made';

/** Links that ask for an element. */
const LINKS = 'a[href*="#kap-"]';

export const PLACEHOLDERS = `div[data-kap],${LINKS}`;

/** The elements that stand beside links. */
export const MARKED = `:is(kap-explainer,kap-quote,kap-cta)[${MARKER}]`;

export const SOUGHT = `${PLACEHOLDERS},${MARKED}`;

const OUR_SLOT = `slot[${MARKER}]`;

let linkSheet: CSSStyleSheet | undefined;

/** Hides links in whose place an element of ours is drawn, whatever the page's own rules say. */
function sheetForLinks(): CSSStyleSheet {
  if (!linkSheet) {
    linkSheet = new CSSStyleSheet();
    linkSheet.replaceSync(
      `::slotted(${LINKS}),:is(a,#a#a#a):has(+[${MARKER}=true]){display:none!important}`,
    );
  }
  return linkSheet;
}

/** Has the page hide the links beside which an element is drawn; some pages take all sheets away. */
export function hideLinks(): void {
  const adopted = own(page(), 'adoptedStyleSheets');
  if (!adopted.includes(sheetForLinks())) adopted.push(sheetForLinks());
}

/**
 * The root of a placeholder, or of the paragraph that is a link's own.
 * @throws where the page has given it a root of its own
 */
function rootOf(host: HTMLElement): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  // One that was saved with the page has all that it had.
  if (!root.querySelector(OUR_SLOT)) {
    if (root.firstChild) throw new Error('it has a shadow root of its own');
    const slot = create('slot');
    slot.setAttribute(MARKER, '');
    root.append(slot);
  }
  return root;
}

/** The root around a link; undefined where none can be had. */
function rootAround(link: HTMLElement): ShadowRoot | undefined {
  const host = link.parentElement!;
  const name = own(host, 'localName');
  // Custom elements will want their own; a form's names stand in front of what is asked.
  if (name !== 'p' && (/-|form|body/.test(name) || host.childElementCount > 1)) return undefined;
  if (host.querySelectorAll(`:scope>${LINKS}`).length > 1) return undefined;
  try {
    return rootOf(host);
  } catch {
    return undefined;
  }
}

/** Lets either the page's own text be seen, or the element in its place. */
export function show(place: HTMLElement, element: HTMLElement, isDrawn: boolean): void {
  const root = own(element, 'parentNode');
  element.setAttribute(MARKER, String(isDrawn));
  if (!(root instanceof ShadowRoot)) hideLinks();
  else if (isLink(place)) root.adoptedStyleSheets = isDrawn ? [sheetForLinks()] : [];
  else {
    const slot = root.querySelector<HTMLSlotElement>(OUR_SLOT);
    if (slot) slot.name = isDrawn ? MARKER : '';
  }
}

/** Takes an element away; the page's own text is seen again. */
export function unmount(place: HTMLElement, element: HTMLElement): void {
  show(place, element, false);
  element.remove();
}

/**
 * Puts an element where it stands for a placeholder, unless it is there.
 * @param isDrawn whether it shows something
 * @returns whether it has been put
 * @throws where the page has given the placeholder a shadow root of its own
 */
export function mount(place: HTMLElement, element: HTMLElement, isDrawn: boolean): boolean {
  const root = isLink(place) ? rootAround(place) : rootOf(place);
  if (root ? element.parentNode === root : place.nextElementSibling === element) return false;
  if (element.parentNode) unmount(place, element);
  if (root) root.replaceChildren(root.querySelector(OUR_SLOT)!, element);
  else {
    // A link may itself stand in a slot.
    element.slot = place.slot;
    place.after(element);
  }
  show(place, element, isDrawn);
  return true;
}
