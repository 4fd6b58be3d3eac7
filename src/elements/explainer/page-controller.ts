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

/** Opens everything for printing, and follows fragments, which end at shadow roots. */
export function pageController(host: ReactiveElement): PageController {
  let closed: HTMLDetailsElement[] = [];

  const print = ({ type }: Event): void => {
    controller.printing = type === 'beforeprint';
    if (controller.printing) {
      host.requestUpdate();
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
      const { x, y } = target.getBoundingClientRect();
      let free = y;
      // Each tree that we stand in is asked: engines differ on what covers a shadow root.
      const isFree = (element: Element): boolean => {
        const root = element.getRootNode() as DocumentOrShadowRoot & Node & { host?: Element };
        // Beside the edge, which is round.
        const seen = own(root, 'elementFromPoint').call(root, x + 9, free);
        return seen === element && (!root.host || isFree(root.host));
      };
      // Pages that fasten their header when they scroll have done so by then.
      requestAnimationFrame(() => {
        while (host.isConnected && !isFree(host)) if (free++ > innerHeight) return;
        scroll(free - y);
      });
    },
  };
  host.addEventListener('kap-ready', follow);
  host.addController(controller);
  return controller;
}
