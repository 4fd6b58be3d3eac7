// The service worker of the translators' page and of the gallery that it links to, which work without
// a network once the translators' page has been opened. Each is a registration of its own, whose scope
// no other page is in. It asks for the files of the build's list, and answers only requests for them.
import { clientsClaim } from 'workbox-core';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

/** The files of each page by their paths beside it, and what they must hash to. */
declare const __KAP_FILES__: Record<string, Record<string, string>>;

/** What a service worker has and a page has not. */
declare const self: Window & {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
};

// A scope is how addresses begin: `…/demo/translate`.
const page = self.registration.scope.split('/').at(-1)!;

const controller = new PrecacheController();
controller.precache(
  Object.entries(__KAP_FILES__[page]!).map(([url, integrity]) => ({
    ...{ url, integrity, revision: integrity },
  })),
);
const { match, handler: kept } = new PrecacheRoute(controller, {
  ignoreURLParametersMatching: [/./],
  directoryIndex: '',
});

if (page === 'translate') {
  // One version of all files, until the page says that the next may take its place.
  registerRoute(match, kept);
  self.addEventListener('message', ({ data }) => {
    if (data === 'take over') void self.skipWaiting();
  });
} else {
  // Nobody works in the gallery: it is as new as can be had.
  registerRoute(match, {
    handle: (asked) =>
      // eslint-disable-next-line no-restricted-globals -- what the page itself has asked for
      fetch(asked.request).catch(() => kept.handle(asked)),
  });
  void self.skipWaiting();
}
clientsClaim();
