// What runs in the pages that are measured. Each function is sent there as text: it uses nothing
// but its arguments.

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
  for (const element of main.children) {
    const root = element.shadowRoot ?? main;
    while (!root.querySelector(`[lang="${lang}"]`)) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
};

/** Puts markup into the page as often as asked, each in a task of its own, and lays each out. */
export const addEach = async (html: string, number: number, lang: string): Promise<void> => {
  const channel = new MessageChannel();
  const nextTask = (): Promise<unknown> =>
    new Promise((resolve) => {
      channel.port1.onmessage = resolve;
      channel.port2.postMessage('');
    });
  const main = document.querySelector('main')!;
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
  channel.port1.close();
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
};

export const clear = (): void => {
  document.querySelector('main')!.replaceChildren();
};
