// What is listened to, observed and waited for, counted before any code of ours runs.

/** Pauses before what failed is asked for again, in milliseconds: they end when the test says so. */
const isPause = (milliseconds: number) => milliseconds > 1500 && milliseconds < 20_000;

const pauses = new Map<number, () => void>();

function holdPauses(): void {
  const wait = window.setTimeout.bind(window);
  const forget = window.clearTimeout.bind(window);
  const hold = (act: () => void, milliseconds = 0, ...rest: unknown[]) => {
    if (!isPause(milliseconds)) return wait(act, milliseconds, ...rest);
    const id = wait(() => {}, 0);
    pauses.set(id, act);
    return id;
  };
  window.setTimeout = hold as typeof setTimeout;
  window.clearTimeout = ((id?: number) => {
    pauses.delete(id!);
    forget(id);
  }) as typeof clearTimeout;
}

/** Ends all pauses. */
export function endPauses(): void {
  const acts = [...pauses.values()];
  pauses.clear();
  for (const act of acts) act();
}

const listeners = new Map<string, Set<unknown>>();

function countListeners(target: EventTarget, name: string): void {
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  const known = (type: string) => {
    const set = listeners.get(`${name} ${type}`) ?? new Set();
    listeners.set(`${name} ${type}`, set);
    return set;
  };
  target.addEventListener = (
    type: string,
    listener: EventListener,
    options?: AddEventListenerOptions,
  ) => {
    add(type, listener, options);
    known(type).add(listener);
    options?.signal?.addEventListener('abort', () => known(type).delete(listener));
  };
  target.removeEventListener = (type: string, listener: EventListener, options?: boolean) => {
    remove(type, listener, options);
    known(type).delete(listener);
  };
}

const observers = new Set<MutationObserver>();

function countObservers(): void {
  window.MutationObserver = class extends MutationObserver {
    override observe(target: Node, options?: MutationObserverInit): void {
      observers.add(this);
      super.observe(target, options);
    }
    override disconnect(): void {
      observers.delete(this);
      super.disconnect();
    }
  };
}

holdPauses();
countListeners(window, 'window');
countListeners(document, 'document');
countObservers();

/** What is listened to on the page, with how often, and how many observers watch it. */
export const watched = (): Record<string, number> =>
  Object.fromEntries(
    [...listeners, ['observers', observers] as const]
      .map(([name, { size }]) => [name, size] as const)
      .filter(([, size]) => size > 0),
  );
