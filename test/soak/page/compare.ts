// Compares what stands in the page with a fresh copy of it, made beside it.
import { isOurs, isReady, type Kap, oursIn } from './places.js';
import { units } from './perform.js';
import { choiceIn, chooseLike, forgetChoice, noteAsked, openLike, wrongFolds } from './reader.js';
import { difference, snapshot } from './snapshot.js';
import { nextFrame, PATIENCE } from './time.js';

/** What one look brings about is seen in the next: on a slow machine, few fit into that time. */
const LEAST_LOOKS = 10;

interface Told {
  requested: string;
  locale: string;
}

interface Pair {
  unit: Element;
  fresh: Element;
  /** What each fresh element has told of its language. */
  told: WeakMap<EventTarget, Told>;
  /** The fresh elements in which the reader's choice was made again. */
  chosen: WeakSet<Element>;
}

/** Every element that there has been, weakly. */
export const seen = new Set<WeakRef<Element>>();

/** What a server drew stays until there is something to show in its place, so the copy has it too. */
function copyRoot(from: Element, to: Element): void {
  const { shadowRoot: root } = from;
  if (!isOurs(from) || isReady(from) || !root) return;
  to.attachShadow({ mode: 'open' }).append(
    ...[...root.childNodes].map((node) => node.cloneNode(true)),
  );
}

function copyBeside(unit: Element): Pair {
  const fresh = document.importNode(unit, true);
  const told = new WeakMap<EventTarget, Told>();
  for (const type of ['kap-ready', 'kap-locale-change']) {
    fresh.addEventListener(type, (event) => {
      told.set(event.composedPath()[0]!, (event as CustomEvent<Told>).detail);
    });
  }
  copyRoot(unit, fresh);
  unit.after(fresh);
  for (const one of [unit, fresh]) seen.add(new WeakRef(one));
  return { unit, fresh, told, chosen: new WeakSet() };
}

/** Text in the language that is asked for and cannot be had: the page's own stays, where none was drawn. */
const isHeld = (fresh: Kap, unit: Element): boolean =>
  !isReady(fresh) &&
  (unit.querySelector('[data-kap-static]') !== null || !!fresh.shadowRoot?.querySelector('[lang]'));

/** @param mayForget whether something has happened that may have asked for another language meanwhile */
async function differencesOf(
  { unit, fresh, told, chosen }: Pair,
  mayForget: boolean,
  mayHold: boolean,
): Promise<string[]> {
  const [theirs, mine] = [oursIn(unit), oursIn(fresh)];
  if (theirs.length !== mine.length)
    return [
      `<${unit.localName}> has ${theirs.length} elements of ours, a fresh one ${mine.length}`,
    ];
  for (const [i, one] of mine.entries()) {
    const element = theirs[i]!;
    if (mayHold && isHeld(one, unit)) return [];
    const now = told.get(one);
    if (now && !chosen.has(one)) noteAsked(element, now);
    const choice = choiceIn(element);
    if (now && choice && !chosen.has(one)) {
      openLike(one, element);
      await one.updateComplete;
      if (mayForget && !difference(snapshot(element), snapshot(one))) forgetChoice(element);
      else {
        chosen.add(one);
        await chooseLike(one, choice);
      }
    }
    openLike(one, element);
    if (!isReady(one)) return [`a fresh <${one.localName}> shows nothing of ours`];
  }
  await Promise.all([...theirs, ...mine].map(({ updateComplete }) => updateComplete));
  const folds = theirs.flatMap(wrongFolds);
  return [...folds, difference(snapshot(unit), snapshot(fresh)) ?? []].flat();
}

/**
 * What in the page is not as in a fresh copy of it, once everything has settled.
 * @param mayForget whether the page may have asked for another language meanwhile
 * @param mayHold whether languages may have failed, so that the page's own text may stay in its place
 */
export async function compare(mayForget: boolean, mayHold: boolean): Promise<string[]> {
  const all = units().map(copyBeside);
  const end = performance.now() + PATIENCE;
  let pairs = all;
  try {
    for (let looks = 1; ; looks++) {
      const found = new Map<Pair, string[]>();
      for (const pair of pairs) {
        const differences = await differencesOf(pair, mayForget, mayHold);
        if (differences.length > 0) found.set(pair, differences);
      }
      // Whoever is as a fresh one now is judged again after the next change.
      pairs = [...found.keys()];
      if (pairs.length === 0 || (looks >= LEAST_LOOKS && performance.now() > end))
        return [...found.values()].flat();
      await nextFrame();
    }
  } finally {
    for (const { fresh } of all) fresh.remove();
  }
}
