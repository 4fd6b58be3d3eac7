import type { SectionId } from '../../content/index.js';

/** What `kap-ready` and `kap-locale-change` tell. */
export interface KapLocaleDetail {
  /** The tag of the language shown. */
  locale: string;
  /** The tag that the page, or the reader, asks for. */
  requested: string;
  /** Whether what is shown is a translation that no qualified person has signed off. */
  draft: boolean;
}

/** What `kap-section-toggle` tells. */
export interface KapSectionToggleDetail {
  section: SectionId;
  /** Whether it is open now. */
  open: boolean;
}

/** What `kap-cta-click` tells. */
export interface KapCtaClickDetail {
  /** Where the link leads. */
  href: string;
  /** The tag of the language shown. */
  locale: string;
}

/**
 * What can go wrong with an element, as told by `kap-error`.
 * - `catalogue-failed`: a translation did not load; English is shown
 * - `unsafe-link`: an address is not on the allow-list; there is no link
 * - `swallowed-content`: the element holds what is no fallback; most often a self-closed tag
 * - `not-drawn`: the page or the browser made drawing fail; what the page holds stays
 */
export type KapErrorCode = 'catalogue-failed' | 'unsafe-link' | 'swallowed-content' | 'not-drawn';

/** What `kap-error` tells. */
export interface KapError {
  code: KapErrorCode;
  message: string;
}

/** The events of the elements by name. All bubble, also out of shadow roots. */
export interface KapEventMap {
  /** Drawn for the first time. */
  'kap-ready': CustomEvent<KapLocaleDetail>;
  /** Drawn in another language. */
  'kap-locale-change': CustomEvent<KapLocaleDetail>;
  /** A section of the accordion was opened or closed. */
  'kap-section-toggle': CustomEvent<KapSectionToggleDetail>;
  /** The link of a call to action is followed; cancelable. */
  'kap-cta-click': CustomEvent<KapCtaClickDetail>;
  /** Something failed; the code says what. */
  'kap-error': CustomEvent<KapError>;
}

declare global {
  // What elements, documents and windows have in common: the events bubble up to all of them.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- there is no other way to add to it
  interface GlobalEventHandlersEventMap extends KapEventMap {}
}

/** Sends an event that crosses shadow roots. @returns false where a listener cancelled it */
export function emit<Type extends keyof KapEventMap>(
  element: Element,
  type: Type,
  detail: KapEventMap[Type]['detail'],
  cancelable = false,
): boolean {
  return element.dispatchEvent(
    new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }),
  );
}
