import type { Place } from '../operation.js';

const NAMES = 'kap-explainer, kap-quote, kap-cta';

/** An element of ours, as far as pages see it. */
export type Kap = HTMLElement & { updateComplete: Promise<unknown>; hasUpdated: boolean };

/** What shows something of ours. */
const ready = new WeakSet<EventTarget>();

const note = (event: Event): void => {
  ready.add(event.composedPath()[0]!);
};

/** Notes what is drawn, or taken over from a server, in something, also while it is out of the page. */
export function noteReady(place: Element): void {
  place.addEventListener('kap-ready', note);
}

noteReady(document.documentElement);

/** What stands for each place: the node that holds what is put there. */
export function placeOf(name: Place): HTMLElement {
  const place = document.querySelector<HTMLElement>(`[data-place=${name}]`)!;
  if (place instanceof HTMLIFrameElement) {
    noteReady(place.contentDocument!.documentElement);
    return place.contentDocument!.body;
  }
  if (name !== 'shadow') return place;
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  return (root.firstElementChild ?? root.appendChild(document.createElement('div'))) as HTMLElement;
}

export const isOurs = (node: Element): node is Kap => node.matches(NAMES);

/** Whether it shows something of ours: what is taken over from a server is not drawn. */
export const isReady = (element: Kap): boolean => element.hasUpdated || ready.has(element);

/** Whether it may stand there: placeholders are looked for in the page itself only. */
export const mayStand = (unit: Element, name: Place): boolean =>
  isOurs(unit) || !/shadow|frame/.test(name);

/** All nodes below one, those in shadow roots too. */
export const below = (node: ParentNode): Element[] =>
  [...node.children].flatMap((child) => [
    child,
    ...(child.shadowRoot ? below(child.shadowRoot) : []),
    ...below(child),
  ]);

/** The elements of ours in something that stands in a place, also that of a placeholder. */
export const oursIn = (unit: Element): Kap[] => [unit, ...below(unit)].filter(isOurs);

/** One of a list, counted round and round; undefined where it is empty. */
export const nth = <T>(list: readonly T[], index: number): T | undefined =>
  list[index % list.length];
