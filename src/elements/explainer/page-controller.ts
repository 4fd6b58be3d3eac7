import type { ReactiveController, ReactiveElement } from 'lit';
import { own } from '../../dom/unclobbered.js';

/** Does for an overview what a page does for its own content. */
export interface PageController extends ReactiveController {
  /** True while a print is under way: what opens then was not opened by the reader. */
  printing: boolean;
  /** Brings something in the shadow root into view, below what covers the top of it, and focus. */
  show(selector: string): void;
}

/** In the order of the page, also those of placeholders, which stand in shadow roots. */
const overviews = new Set<ReactiveElement>();

/** Whether a point of an element is seen, in each tree that it stands in: engines differ on these. */
function isSeen(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const seen = own(root, 'elementFromPoint').call(root, x, y) === element;
  return seen && (!(root instanceof ShadowRoot) || isSeen(root.host, x, y));
}

/** In pixels: what a header covers is found out to this point. */
const STEP = 4;

/**
 * How much of a target, which begins at the top of the window, is covered by the page, in pixels;
 * 0 where that cannot be told.
 */
function coveredHeight(host: Element, target: Element): number {
  if (!host.isConnected) return 0;
  const { left, right, top } = target.getBoundingClientRect();
  // Beside the edges, which are round.
  const columns = [left + 9, (left + right) / 2, right - 9];
  const isFree = (y: number): boolean => columns.every((x) => isSeen(host, x, y));
  let y = Math.min(host.getBoundingClientRect().bottom - STEP, innerHeight / 2);
  if (!isFree(y)) return 0;
  // Upwards, since there may be gaps between headers, and above them.
  while (y > top && isFree(y)) y -= STEP;
  return y > top ? y - top + STEP : 0;
}

/**
 * Opens everything for printing, and follows fragments, which end at shadow roots.
 * @param drawNow draws the element anew at once
 */
export function pageController(host: ReactiveElement, drawNow: () => void): PageController {
  let closed: HTMLDetailsElement[] = [];

  const print = ({ type }: Event): void => {
    controller.printing = type === 'beforeprint';
    // Browsers copy the page once the event is over.
    drawNow();
    if (controller.printing) {
      closed = [...host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    }
    for (const details of closed) details.open = controller.printing;
  };

  /** Follows `#kap-safety` in the page's address to the safety part of the first overview. */
  const follow = (): void => {
    const [first] = overviews;
    if (location.hash === '#kap-safety' && first === host) controller.show('.safety');
  };

  const listeners = { beforeprint: print, afterprint: print, hashchange: follow };

  const controller: PageController = {
    printing: false,
    hostConnected() {
      overviews.add(host);
      for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener);
    },
    hostDisconnected() {
      overviews.delete(host);
      for (const [type, listener] of Object.entries(listeners)) removeEventListener(type, listener);
    },
    show(selector) {
      const target = host.renderRoot.querySelector<HTMLElement>(selector)!;
      const scroll = (covered: number): void => {
        target.style.setProperty('--_covered', `${covered}px`);
        target.scrollIntoView({ behavior: 'instant' });
      };
      target.focus({ preventScroll: true });
      scroll(0);
      // Pages that fasten their header when they scroll have done so by then.
      requestAnimationFrame(() => {
        // What was drawn just now may have moved it.
        scroll(0);
        scroll(coveredHeight(host, target));
      });
    },
  };
  host.addEventListener('kap-ready', follow);
  host.addController(controller);
  return controller;
}
