import type { App } from './app.js';

const WORKER = 'translate-worker.js';
const HOUR = 3_600_000;

/** What the page can say of itself without a network, and of a version of it that is newer. */
export const offline = {
  /** Whether it works without a network from now on. */
  ready: false,
  newer: false,
  /** Goes on with the newer version: loads the page anew. */
  take: (): void => location.reload(),
};

/** The address as it was opened: it may name a draft. */
const opened = location.href;

/** Whether anybody has done anything since. */
let isUsed = false;

/**
 * Has the browser keep the page and all that it needs, for times without a network, and watches for a
 * newer version of it. Where the browser cannot, or will not, nothing changes.
 */
export async function workOffline(app: App): Promise<void> {
  // Pages that follow what is being written are served without a manifest.
  if (!document.querySelector('link[rel=manifest]') || !('serviceWorker' in navigator)) return;
  for (const use of ['keydown', 'pointerdown', 'drop'])
    addEventListener(use, () => (isUsed = true), { once: true, capture: true });
  try {
    await keepPage(app, navigator.serviceWorker);
  } catch {
    // In private windows of some browsers, and where the files have been changed since the build.
  }
}

async function keepPage(app: App, workers: ServiceWorkerContainer): Promise<void> {
  const wasKept = !!workers.controller;
  const registration = await workers.register(WORKER, { scope: 'translate' });
  const tell = (): void => {
    offline.newer = true;
    app.draw();
  };

  offline.take = () => {
    workers.addEventListener('controllerchange', () => location.reload(), { once: true });
    if (registration.waiting) registration.waiting.postMessage('take over');
    else location.reload();
  };
  if (registration.waiting && wasKept) takeAtStart(registration.waiting, workers, tell);
  // Another tab has taken the newer version.
  else if (wasKept) workers.addEventListener('controllerchange', tell, { once: true });

  watch(registration, tell);
  await workers.ready;
  offline.ready = true;
  app.draw();
  await workers.register(WORKER, { scope: 'languages' });
}

/** A version that came while the page was last open takes its place before anybody works in it. */
function takeAtStart(
  waiting: ServiceWorker,
  workers: ServiceWorkerContainer,
  tell: () => void,
): void {
  const go = (): void => {
    if (isUsed) {
      tell();
      return;
    }
    history.replaceState(null, '', opened);
    location.reload();
  };
  workers.addEventListener('controllerchange', go, { once: true });
  waiting.postMessage('take over');
}

/** Tells when a newer version is there as a whole; looks for one now and then. */
function watch(registration: ServiceWorkerRegistration, tell: () => void): void {
  const follow = ({ installing, active }: ServiceWorkerRegistration): void => {
    installing?.addEventListener('statechange', () => {
      if (active && installing.state === 'installed') tell();
    });
  };
  follow(registration);
  registration.addEventListener('updatefound', () => follow(registration));

  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - looked < HOUR) return;
    looked = Date.now();
    // Without a network there is none to be had.
    registration.update().catch(() => undefined);
  });
}
