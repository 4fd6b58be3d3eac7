// What runs in the pages that are measured. Each function is sent there as text: it uses nothing
// but its arguments, which are JSON.

/** A call as a page evaluates it. A compiler names inner functions with a helper that no page has. */
export const callOf = (fn: (...args: never[]) => unknown, args: readonly unknown[] = []): string =>
  `((__name) => (${String(fn)})(...${JSON.stringify(args)}))((fn) => fn)`;

/** What a page shows in the end. */
export interface Shown {
  /** The element that a script defines; empty where there is no script. */
  tag: string;
  lang: string;
}

/** Waits until the content is drawn in its language, and for two frames: the second shows it. */
export const settled = async ({ tag, lang }: Shown): Promise<void> => {
  if (tag) await customElements.whenDefined(tag);
  const main = document.querySelector('main')!;
  const root = main.firstElementChild!.shadowRoot ?? main;
  while (!root.querySelector(`[lang="${lang}"]`)) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
};

/** Waits until a script has defined an element, where there is one, and for two frames. */
export const started = async (tag: string): Promise<void> => {
  if (tag) await customElements.whenDefined(tag);
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
};

/**
 * Puts markup into the page as often as asked, each in a task of its own, and lays each out.
 * @returns how long that took, in milliseconds
 */
export const addEach = async (html: string, number: number, lang: string): Promise<number> => {
  const channel = new MessageChannel();
  const nextTask = (): Promise<unknown> =>
    new Promise((resolve) => {
      channel.port1.onmessage = resolve;
      channel.port2.postMessage('');
    });
  const main = document.querySelector('main')!;
  const start = performance.now();
  for (let i = 0; i < number; i++) {
    const box = document.createElement('div');
    main.append(box);
    box.setHTMLUnsafe(html);
    const element = box.firstElementChild!;
    do await nextTask();
    while (!(element.shadowRoot ?? box).querySelector(`[lang="${lang}"]`));
    box.getBoundingClientRect();
    await nextTask();
  }
  const time = performance.now() - start;
  channel.port1.close();
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  return time;
};

/** Puts markup into the page at once, and waits until the last of it is drawn. */
export const addAtOnce = async (html: string): Promise<void> => {
  const main = document.querySelector('main')!;
  main.setHTMLUnsafe(html);
  const last = main.lastElementChild!;
  const isDrawn = (): boolean => {
    const placed = last.shadowRoot?.querySelector('kap-explainer');
    const root = placed ? placed.shadowRoot : (last.shadowRoot ?? main);
    return !!root?.querySelector('[lang="en"]');
  };
  while (!isDrawn()) await new Promise((resolve) => setTimeout(resolve, 1));
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
};

/** Changes the page's language, and waits until the last element follows. */
export const switchTo = async (lang: string): Promise<void> => {
  document.documentElement.lang = lang;
  const root = document.querySelector('main')!.lastElementChild!.shadowRoot!;
  while (!root.querySelector(`[role=status][lang="${lang}"]`)) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
};

/** Changes the page as often as asked, each time in a task of its own. */
export const mutate = async (number: number): Promise<void> => {
  const main = document.querySelector('main')!;
  for (let i = 0; i < number; i++) {
    main.append(document.createElement('p'));
    await new Promise((resolve) => setTimeout(resolve));
  }
};

export const clear = (): void => {
  document.querySelector('main')!.replaceChildren();
};
