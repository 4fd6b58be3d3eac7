import type { ReactiveController, ReactiveElement } from 'lit';
import { find, own } from '../../dom/unclobbered.js';

/** Does for an overview what a page does for its own content. */
export interface PageController extends ReactiveController {
  /** True while a print is under way: what opens then was not opened by the reader. */
  printing: boolean;
  /** Brings something in the shadow root into view, below what covers the top of it, and focus. */
  show(selector: string): void;
}

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
    if (location.hash === '#kap-safety' && find(host.localName)[0] === host) {
      controller.show('.safety');
    }
  };

  const listeners = { beforeprint: print, afterprint: print, hashchange: follow };

  const controller: PageController = {
    printing: false,
    hostConnected() {
      for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener);
    },
    hostDisconnected() {
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
      const root = host.getRootNode() as Document;
      // Pages that fasten their header when they scroll have done so by then.
      requestAnimationFrame(() => {
        let seen = y;
        // Beside the edge, which is round.
        while (own(root, 'elementFromPoint').call(root, x + 9, seen) !== host)
          if (seen++ > innerHeight) return;
        scroll(seen - y);
      });
    },
  };
  host.addEventListener('kap-ready', follow);
  host.addController(controller);
  return controller;
}
