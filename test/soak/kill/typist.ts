// Types into the translators' page from inside it: a browser that nobody drives can be killed at any
// moment. Runs in the page, as text.

/** What the page said was kept, or held when it was opened again. */
export interface Texts {
  /** What stands in the field of each text that was typed into, by its id. */
  [id: string]: string;
}

/** How one round goes. */
export interface Plan {
  /** Whether this browser holds nothing yet. */
  isFirst: boolean;
  /** What decides all that is random. */
  seed: number;
  tag: string;
}

/** The script of a round. */
export const typist = (plan: Plan): string =>
  // A compiler may name inner functions with a helper of its own, which the page does not have.
  `((__name) => (${String(type)})(${JSON.stringify(plan)}))((fn) => fn)`;

async function type({ isFirst, seed, tag }: Plan): Promise<void> {
  const tell = (what: string, body: string): Promise<unknown> =>
    fetch(`/told/${what}`, { method: 'POST', body });
  const sleep = (ms: number): Promise<unknown> => new Promise((done) => setTimeout(done, ms));
  const find = (selector: string): HTMLElement => document.querySelector(selector)!;
  const there = async (selector: string): Promise<void> => {
    while (!document.querySelector(selector)) await sleep(10);
  };
  const button = (name: string): HTMLElement =>
    [...document.querySelectorAll<HTMLElement>('button')].find(
      ({ textContent }) => textContent.trim().replace(/\s+/g, ' ') === name,
    )!;
  let state = seed;
  // Marsaglia's xorshift of 32 bits, by which a seed gives the same round again.
  const random = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  const values: Texts = {};

  if (isFirst) {
    await there('#tag');
    const field = find('#tag') as HTMLInputElement;
    field.value = tag;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.form!.requestSubmit();
    await there('#ask');
    button('Keep it in this browser').click();
  }
  await there('#translation');
  while (document.querySelector('#ask')) await sleep(10);

  // The file that would be saved is what the page holds.
  const saved = new Promise<Blob>((done) => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      done(blob);
      return make(blob);
    };
  });
  addEventListener('click', (event) => {
    if ((event.target as HTMLAnchorElement).download) event.preventDefault();
  });
  button(`Download ${tag}.xlf`).click();
  await tell('found', await (await saved).text());

  let told = '';
  // Each sentence counts once it has been drawn.
  const look = (): void => {
    const isKept = find('.progress').textContent.includes('Kept in this browser at');
    const now = JSON.stringify(values);
    if (isKept && now !== told) {
      told = now;
      void tell('kept', now);
    }
  };

  const drawn = (): Promise<unknown> =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (;;) {
    const all = [...document.querySelectorAll<HTMLElement>('[role=option]')];
    const option = all[random(all.length)]!;
    const id = option.dataset.id!;
    option.click();
    while (find('.title code').textContent !== id) await sleep(5);
    const field = find('#translation') as HTMLTextAreaElement;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    for (let left = 1 + random(5); left > 0; left--) {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- as a key would
      document.execCommand('insertText', false, 'abcdefghijklmnop'.charAt(random(16)));
      values[id] = field.value;
      await drawn();
      look();
      await sleep(random(15));
    }
    const next = random(3);
    if (next === 0) button('Done, next text').click();
    if (next === 1) field.dispatchEvent(new Event('change', { bubbles: true }));
    for (let left = random(8); left > 0; left--) {
      await drawn();
      look();
    }
  }
}
