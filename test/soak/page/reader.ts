// What readers have chosen in an element: it holds whatever happens to the page, as long as that
// does not ask for another language.
import type { Use } from '../operation.js';
import { below, isReady, type Kap, nth, oursIn } from './places.js';
import { units } from './perform.js';
import { nextFrame } from './time.js';

interface Choice {
  locale: string;
  /** What the page asked for then. */
  page: string;
}

const choices = new WeakMap<Element, Choice>();
/** The sections that the reader has open. */
const folds = new WeakMap<Element, Set<string>>();
/** What the page asks of an element, as a fresh one in its place has told. */
const asked = new WeakMap<Element, { requested: string; locale: string }>();

const all = <E extends Element>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

const sectionOf = (fold: Element): string => fold.querySelector('slot')!.name;

const openIn = (element: Element): Set<string> => {
  const open = folds.get(element) ?? new Set();
  folds.set(element, open);
  return open;
};

function choose(element: Kap, locale: string): void {
  const page = asked.get(element)?.requested;
  if (page) choices.set(element, { locale, page });
}

function toggle(element: Kap, fold: HTMLDetailsElement, open = !fold.open): void {
  openIn(element)[open ? 'add' : 'delete'](sectionOf(fold));
}

/** Where the reader can do something. */
const CONTROLS = 'select, details, button';

/** Does one thing with an element, if it has the control for it. */
function act(element: Kap, { control, option }: Use['steps'][number]): void {
  switch (control) {
    case 'language': {
      const [menu] = all<HTMLSelectElement>(element, 'select');
      if (!menu) return;
      menu.value = nth([...menu.options], option)!.value;
      choose(element, menu.value);
      menu.dispatchEvent(new Event('change'));
      return;
    }
    case 'fold':
    case 'details': {
      const selector = control === 'fold' ? '.fold' : 'details:not(.fold)';
      const details = nth(all<HTMLDetailsElement>(element, selector), option);
      if (!details) return;
      if (control === 'fold') toggle(element, details);
      details.querySelector('summary')!.click();
      return;
    }
    case 'all folds': {
      const details = all<HTMLDetailsElement>(element, '.fold');
      const button = all<HTMLButtonElement>(element, 'button:not(.notice *)')[0];
      if (!button) return;
      const open = !details.every((fold) => openIn(element).has(sectionOf(fold)));
      for (const fold of details) toggle(element, fold, open);
      button.click();
      return;
    }
    case 'draft': {
      const [button] = all<HTMLButtonElement>(element, '.notice button');
      if (!button) return;
      const shown = all(element, '[role=status]')[0]!.getAttribute('lang');
      choose(element, shown === 'en' ? asked.get(element)!.locale : 'en');
      button.click();
    }
  }
}

/** What was opened is told in a task of its own, and drawn after that. */
const settle = async (): Promise<void> => {
  for (let frames = 0; frames < 2; frames++) await nextFrame();
};

/** Uses one of the elements that have controls. */
export async function use({ on, steps }: Use): Promise<void> {
  const usable = units()
    .flatMap(oursIn)
    .filter((element) => isReady(element) && asked.has(element) && all(element, CONTROLS)[0]);
  const element = nth(usable, on);
  for (const step of element ? steps : []) {
    act(element!, step);
    await settle();
  }
}

/** Notes what the page asks of an element, as the fresh one has told. */
export function noteAsked(element: Kap, told: { requested: string; locale: string }): void {
  asked.set(element, told);
  const choice = choices.get(element);
  if (choice && choice.page !== told.requested) choices.delete(element);
}

/** What the reader chose in an element, if that still holds. */
export const choiceIn = (element: Kap): string | undefined => choices.get(element)?.locale;

/** The page asked for another language meanwhile, so that the choice was dropped. */
export const forgetChoice = (element: Kap): boolean => choices.delete(element);

/** Chooses in a fresh element what the reader chose in another, by the menu that it can have. */
export async function chooseLike(fresh: Kap, locale: string): Promise<void> {
  const names = ['language-menu', 'drafts'];
  const before = names.map((name) => fresh.getAttribute(name));
  names.forEach((name, i) => fresh.setAttribute(name, ['', 'show'][i]!));
  await fresh.updateComplete;
  const menu = all<HTMLSelectElement>(fresh, 'select')[0]!;
  menu.value = locale;
  menu.dispatchEvent(new Event('change'));
  names.forEach((name, i) => {
    if (before[i] == null) fresh.removeAttribute(name);
    else fresh.setAttribute(name, before[i]);
  });
}

/** What is open is as the reader left it; what is not folds has no other memory than itself. */
export function wrongFolds(element: Kap): string[] {
  if (!element.shadowRoot) return [];
  return all<HTMLDetailsElement>(element, '.fold')
    .filter((fold) => fold.open !== openIn(element).has(sectionOf(fold)))
    .map((fold) => `the section ${sectionOf(fold)} is ${fold.open ? 'open' : 'closed'}`);
}

/** Opens in a fresh element what is open in another. */
export function openLike(fresh: Kap, element: Kap): void {
  const [theirs, mine] = [element, fresh].map((one) =>
    one.shadowRoot ? below(one.shadowRoot).filter((node) => node.localName === 'details') : [],
  ) as [HTMLDetailsElement[], HTMLDetailsElement[]];
  mine.forEach((details, i) => {
    const open = theirs[i]?.open ?? details.open;
    if (details.open !== open) details.open = open;
  });
}
