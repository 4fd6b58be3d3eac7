import { create, find, page } from '../../dom/unclobbered.js';
import { partNames } from '../../elements/shared/part-names.js';
import { report } from '../../elements/shared/report.js';
import { elementNames, optionsOf } from '../../options.js';
import { concerns } from './concerns.js';
import { hideLinks, MARKED, mount, PLACEHOLDERS, show, unmount } from './mount.js';
import { readPlaceholder } from './read.js';

/** What stands for each placeholder, also for one that the page takes away and brings back. */
const elements = new WeakMap<HTMLElement, HTMLElement>();

/** The placeholders that something stands for now, with what that is. */
const mounted = new Map<HTMLElement, HTMLElement>();

/** Elements of ours that show something, so that the page's own text can give way. */
const drawn = new WeakSet<EventTarget>();

/** Editors take away what is not theirs, at once and for ever: then the tab would freeze. */
const MOST_MOUNTS = 9;

/** How often something was put at a placeholder within one task. */
let mounts = new WeakMap<HTMLElement, number>();

/** Placeholders that the page keeps as they are. */
const refused = new WeakSet<HTMLElement>();

/**
 * Makes what a placeholder asks for.
 * @throws where the page does not let it stand there
 */
function upgrade(place: HTMLElement): void {
  const [name, valueOf] = readPlaceholder(place) ?? [];
  if (!name || !valueOf || refused.has(place)) return;
  let element = elements.get(place);
  if (!element) {
    const made = create(`kap-${name}`);
    made.setAttribute('exportparts', partNames);
    made.addEventListener('kap-ready', () => {
      drawn.add(made);
      show(place, made, true);
    });
    elements.set(place, (element = made));
  }
  for (const [attribute, option] of Object.entries(optionsOf(name))) {
    const value = valueOf(attribute, option);
    if (value === null) element.removeAttribute(attribute);
    else if (value !== element.getAttribute(attribute)) element.setAttribute(attribute, value);
  }
  mounted.set(place, element);
  if (!mount(place, element, drawn.has(element))) return;
  const count = mounts.get(place) ?? 0;
  mounts.set(place, count + 1);
  setTimeout(() => (mounts = new WeakMap()));
  if (count < MOST_MOUNTS) return;
  refused.add(place);
  unmount(place, element);
  throw new Error('the page takes away what is drawn for it');
}

/** Takes away what no placeholder asks for any more, and makes what one does. */
function update(): void {
  for (const [place, element] of mounted) {
    const isWanted = `kap-${readPlaceholder(place)?.[0]}` === element.localName;
    if (isWanted && place.isConnected && !refused.has(place)) continue;
    mounted.delete(place);
    unmount(place, element);
    if (!isWanted) elements.delete(place);
  }
  for (const element of find<HTMLElement>(MARKED)) {
    // That of a copy of the page, which bears another's state.
    const place = element.previousElementSibling as HTMLElement | null;
    if (!place || elements.get(place) !== element) element.remove();
  }
  for (const place of find<HTMLElement>(PLACEHOLDERS)) {
    try {
      upgrade(place);
    } catch (error) {
      report(place, `it stays as it is: ${String(error)}`, 'error');
    }
  }
}

/**
 * Draws an element for each `<div data-kap="explainer" data-kap-lang="es">` and for each link to
 * `#kap-explainer_lang-es` in the page, now and whenever one appears, changes or goes.
 */
export function upgradePlaceholders(): void {
  const attributes = elementNames.flatMap((name) => Object.keys(optionsOf(name)));
  new MutationObserver((changes) => {
    if (mounted.size) hideLinks();
    if (concerns(changes, mounted)) update();
  }).observe(page(), {
    childList: true,
    subtree: true,
    attributeFilter: [
      'href',
      'contenteditable',
      'data-kap',
      ...attributes.map((name) => `data-kap-${name}`),
    ],
  });
  update();
}
