/** A page that is being reloaded lets go of its language a moment later. */
const PATIENCE = 500;

/** What is to be done once a page no longer has a language open. */
export type LetGo = () => void;

/**
 * Has this page be the one that has a language open where this browser keeps it. A browser without
 * locks lets every page have it; the latest then writes (`Place`).
 * @param steal whether to take it from the page that has it
 * @param lost told once another page has taken it
 * @returns undefined where another page has it
 */
export function hold(tag: string, steal: boolean, lost: () => void): Promise<LetGo | undefined> {
  return new Promise((resolve) => {
    const free = (): void => resolve(() => undefined);
    if (!('locks' in navigator)) {
      free();
      return;
    }
    let isHeld = false;
    const held = (): Promise<void> => {
      isHeld = true;
      return new Promise((letGo) => {
        resolve(letGo);
      });
    };
    const patience = new AbortController();
    if (!steal) setTimeout(() => patience.abort(), PATIENCE);
    const how = steal ? { steal } : { signal: patience.signal };
    navigator.locks.request(`kap-translate/${tag}`, how, held).catch((reason: unknown) => {
      if (isHeld) lost();
      else if (patience.signal.aborted) resolve(undefined);
      else {
        console.warn(reason);
        free();
      }
    });
  });
}
