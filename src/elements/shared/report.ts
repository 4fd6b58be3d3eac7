/**
 * What can go wrong with an element, as told by `kap-error`.
 * - `catalogue-failed`: a translation did not load; English is shown
 * - `unsafe-link`: an address is not on the allow-list; there is no link
 * - `swallowed-content`: the element holds what is no fallback; most often a self-closed tag
 */
export type KapErrorCode = 'catalogue-failed' | 'unsafe-link' | 'swallowed-content';

export interface KapError {
  code: KapErrorCode;
  message: string;
}

/** Every problem that the console was told of. */
export const said = new Set<string>();

/** Says on the console, once however often it happens, what the page should mend. */
export function report(element: Element, problem: string, level: 'warn' | 'error' = 'warn'): void {
  const message = `<${element.localName}>: ${problem}`;
  if (!said.has(message)) console[level](message);
  said.add(message);
}

/** Reports that something failed, and tells the page by `kap-error`. */
export function fail(
  element: Element,
  code: KapErrorCode,
  message: string,
  level?: 'warn' | 'error',
): void {
  report(element, message, level);
  emit(element, 'kap-error', { code, message } satisfies KapError);
}

/** Sends an event that crosses shadow roots. @returns false where a listener cancelled it */
export function emit(element: Element, type: string, detail: unknown, cancelable = false): boolean {
  return element.dispatchEvent(
    new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }),
  );
}
