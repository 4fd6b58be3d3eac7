// Where an element stands for a placeholder: in a shadow root, which nobody finds who saves a page,
// copies it or compares its nodes with others; beside a link where no root can be had.
import { create, own, page } from '../../dom/unclobbered.js';
import { isLink } from './read.js';

/** On an element that stands for a placeholder; its value says whether it shows something. */
export const MARKER = 'data-kap-made';

const LINKS = 'a[href*="#kap-"]';

/** The roots that we have put around links. */
const ours = new WeakSet<ShadowRoot>();

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

/** The root of the paragraph, or of what else holds nothing but the link; undefined where none can be had. */
function rootAround(link: HTMLElement): ShadowRoot | undefined {
  const host = link.parentElement!;
  const name = own(host, 'localName');
  // Custom elements will want their own; a form's names stand in front of what is asked.
  if (name !== 'p' && (/-|form/.test(name) || host.childElementCount > 1)) return undefined;
  if (host.querySelectorAll(`:scope>${LINKS}`).length > 1) return undefined;
  const { shadowRoot } = host;
  if (shadowRoot) return ours.has(shadowRoot) ? shadowRoot : undefined;
  try {
    const root = host.attachShadow({ mode: 'open' });
    ours.add(root);
    return root;
  } catch {
    return undefined;
  }
}

/** Lets either the page's own text be seen, or the element in its place. */
export function show(place: HTMLElement, element: HTMLElement, isDrawn: boolean): void {
  const root = own(element, 'parentNode');
  element.setAttribute(MARKER, String(isDrawn));
  if (!(root instanceof ShadowRoot)) {
    const adopted = own(page(), 'adoptedStyleSheets');
    if (!adopted.includes(sheetForLinks())) adopted.push(sheetForLinks());
  } else if (isLink(place)) {
    root.adoptedStyleSheets = isDrawn ? [sheetForLinks()] : [];
  } else {
    root.querySelector('slot')!.name = isDrawn ? MARKER : '';
  }
}

/** Takes an element away; the page's own text is seen again. */
export function unmount(place: HTMLElement, element: HTMLElement): void {
  show(place, element, false);
  element.remove();
}

/**
 * Puts an element where it stands for a placeholder.
 * @param isDrawn whether it shows something
 * @throws where the page has given the placeholder a shadow root that nobody else can use
 */
export function mount(place: HTMLElement, element: HTMLElement, isDrawn: boolean): void {
  const root = isLink(place)
    ? rootAround(place)
    : (place.shadowRoot ?? place.attachShadow({ mode: 'open' }));
  if (root ? element.parentNode === root : place.nextElementSibling === element) return;
  if (element.parentNode) unmount(place, element);
  if (root) {
    root.append(...(root.querySelector('slot') ? [] : [create('slot')]), element);
  } else {
    // A link may itself stand in a slot.
    element.slot = place.slot;
    place.after(element);
  }
  show(place, element, isDrawn);
}
