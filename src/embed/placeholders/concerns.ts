// Whether a change of the page concerns placeholders: a page may be large, and change all the time.
import { own } from '../../dom/unclobbered.js';
import { SOUGHT } from './mount.js';
import { isLink } from './read.js';

/** With more changes at once, looking through the whole page takes less time. */
const MANY = 999;

/** Whether a node is or stands in something that we look for, or has such a thing in it. */
function isNear(node: Node, orHolds: boolean): boolean {
  const element = node as Element;
  const ask = (name: 'closest' | 'querySelector'): unknown =>
    own(element, name).call(element, SOUGHT);
  return (
    own(node, 'nodeType') === Node.ELEMENT_NODE &&
    !!(ask('closest') ?? (orHolds && ask('querySelector')))
  );
}

/**
 * Tells whether changes of the page may concern placeholders.
 * @param mounted for each placeholder, the element that stands for it
 */
export function concerns(
  changes: readonly MutationRecord[],
  mounted: Iterable<readonly [place: HTMLElement, element: HTMLElement]>,
): boolean {
  const targets = new Set<Node | null>(changes.map(({ target }) => target));
  return (
    changes.length > MANY ||
    [...mounted].some(
      ([place, element]) =>
        !(place.isConnected && element.isConnected) ||
        targets.has(place) ||
        (isLink(place) && targets.has(place.parentNode)),
    ) ||
    changes.some(
      ({ attributeName, target, addedNodes }) =>
        isNear(target, !!attributeName) || [...addedNodes].some((node) => isNear(node, true)),
    )
  );
}
