import type { App } from './app.js';

const WORKER = 'translate-worker.js';
const HOUR = 3_600_000;

/** What the page can say of itself without a network, and of a version of it that is newer. */
export const offline = {
  /** Whether it works without a network from now on. */
  ready: false,
  newer: false,
  /** Whether the page is being loaded anew: an address that is written meanwhile can end that. */
  isLeaving: false,
  /** Goes on with the newer version. */
  take: (): void => reload(),
};

function reload(): void {
  offline.isLeaving = true;
  location.reload();
}

/** How long a newer version may take to come into its place, in milliseconds. */
const PATIENCE = 2000;

/** Pages that follow what is being written are served without a manifest. */
const canKeep = (): boolean =>
  !!document.querySelector('link[rel=manifest]') && 'serviceWorker' in navigator;

/**
 * Has a version that came while the page was last open take its place, before anything is opened here:
 * what is being asked for would hold it up.
 * @returns whether the page is being loaded anew
 */
export async function takeNewer(): Promise<boolean> {
  if (!canKeep()) return false;
  const workers = navigator.serviceWorker;
  try {
    const waiting = workers.controller && (await workers.getRegistration())?.waiting;
    return !!waiting && (await takesOver(waiting, workers));
  } catch {
    // In private windows of some browsers.
    return false;
  }
}

/** Whether a newer version takes its place before somebody does something. */
const takesOver = (waiting: ServiceWorker, workers: ServiceWorkerContainer): Promise<boolean> =>
  new Promise((resolve) => {
    let isUsed = false;
    for (const use of ['keydown', 'pointerdown', 'drop'])
      addEventListener(use, () => (isUsed = true), { once: true, capture: true });
    const end = (): void => {
      if (offline.isLeaving) return;
      if (!isUsed) reload();
      else offline.newer = true;
      resolve(!isUsed);
    };
    workers.addEventListener('controllerchange', end, { once: true });
    setTimeout(() => {
      workers.removeEventListener('controllerchange', end);
      resolve(offline.isLeaving);
    }, PATIENCE);
    waiting.postMessage('take over');
  });

/**
 * Has the browser keep the page and all that it needs, for times without a network, and watches for a
 * newer version of it. Where the browser cannot, or will not, nothing changes.
 */
export async function workOffline(app: App): Promise<void> {
  if (!canKeep()) return;
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
    workers.addEventListener('controllerchange', reload, { once: true });
    if (registration.waiting) registration.waiting.postMessage('take over');
    else reload();
  };
  // It has come too late to be taken, or another tab takes it.
  if (registration.waiting && wasKept) tell();
  if (wasKept) workers.addEventListener('controllerchange', tell, { once: true });

  watch(registration, tell);
  await workers.ready;
  offline.ready = true;
  app.draw();
  await workers.register(WORKER, { scope: 'languages' });
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
