import { emit, type KapErrorCode } from './events.js';

/** Every problem that the console was told of. */
export const reportedProblems = new Set<string>();

/** Writes on the console, which some pages have put another in the place of. Never throws. */
export function log(message: unknown, level: 'warn' | 'error' = 'warn'): void {
  try {
    console[level](message);
  } catch {
    // There is nobody to tell.
  }
}

/** Says on the console, once however often it happens, what the page should mend. */
export function report(element: Element, problem: string, level: 'warn' | 'error' = 'warn'): void {
  const message = `<${element.localName}>: ${problem}`;
  if (reportedProblems.has(message)) return;
  reportedProblems.add(message);
  log(message, level);
}

/** Reports that something failed, and tells the page by `kap-error`. */
export function fail(
  element: Element,
  code: KapErrorCode,
  message: string,
  level?: 'warn' | 'error',
): void {
  report(element, message, level);
  emit(element, 'kap-error', { code, message });
}
