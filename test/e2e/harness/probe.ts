/** What the probe saw in a page; everything is in the order in which it happened. */
export interface Probe {
  console: { level: string; text: string }[];
  /** Uncaught errors and unhandled rejections. */
  errors: string[];
  /** Content security policy violations: the directive and what it blocked. */
  violations: { directive: string; blocked: string; sample: string }[];
  /**
   * Uses of storage, of the network by script, and of dialogs, such as `cookie`, `localStorage`,
   * `indexedDB.open`, `fetch`, `alert`.
   */
  uses: string[];
  /** The elements of ours that were drawn or taken over for the first time, by name. */
  ready: string[];
  /** Layout shifts without a recent input; `undefined` where the engine does not report them. */
  shifts: number[] | undefined;
}

declare global {
  interface Window {
    __probe: Probe;
  }
}

// Runs in the page, as text: it may use nothing from outside.
const probe = () => {
  const seen: Probe = {
    console: [],
    errors: [],
    violations: [],
    uses: [],
    ready: [],
    shifts: undefined,
  };
  Object.defineProperty(window, '__probe', { value: seen });

  const asText = (value: unknown) => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return String(value);
    try {
      return JSON.stringify(value);
    } catch {
      return String(value);
    }
  };
  for (const level of ['debug', 'log', 'info', 'warn', 'error', 'table', 'trace'] as const) {
    const original = console[level].bind(console);
    console[level] = (...args: unknown[]) => {
      seen.console.push({ level, text: args.map(asText).join(' ') });
      original(...args);
    };
  }

  addEventListener('kap-ready', ({ target }) => seen.ready.push((target as Element).localName));
  addEventListener('error', ({ error, message }) => seen.errors.push(String(error ?? message)));
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective: directive, blockedURI: blocked, sample } = event;
    seen.violations.push({ directive, blocked, sample });
  });

  const watch = (owner: object | undefined, name: string, use: string) => {
    const old = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!old) return;
    const noting = (fn: (...args: unknown[]) => unknown) =>
      function (this: unknown, ...args: unknown[]): unknown {
        seen.uses.push(use);
        return (new.target as unknown)
          ? Reflect.construct(fn, args)
          : Reflect.apply(fn, this, args);
      };
    const observed = Object.entries(old).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'function' ? noting(value as (...args: unknown[]) => unknown) : value,
    ]);
    Object.defineProperty(owner, name, Object.fromEntries(observed) as PropertyDescriptor);
  };
  watch(Document.prototype, 'cookie', 'cookie');
  watch(window, 'localStorage', 'localStorage');
  watch(window, 'sessionStorage', 'sessionStorage');
  watch(IDBFactory.prototype, 'open', 'indexedDB.open');
  if ('CacheStorage' in window) watch(CacheStorage.prototype, 'open', 'caches.open');
  watch(window, 'fetch', 'fetch');
  watch(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
  watch(Navigator.prototype, 'sendBeacon', 'sendBeacon');
  watch(window, 'WebSocket', 'WebSocket');
  watch(window, 'EventSource', 'EventSource');
  for (const dialog of ['alert', 'confirm', 'prompt'] as const) {
    window[dialog] = () => {
      seen.uses.push(dialog);
      return null as never;
    };
  }

  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const shifts: number[] = [];
    seen.shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[]) {
        if (!entry.hadRecentInput) shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }
};

interface LayoutShift {
  value: number;
  hadRecentInput: boolean;
}

/** Where both servers offer the probe; not in their logs. */
export const PROBE_PATH = '/__probe.js';

/** The probe as a classic script: put it first in a page's head. It fills `window.__probe`. */
export const PROBE = `((__name) => (${String(probe)})())((fn) => fn);`;
