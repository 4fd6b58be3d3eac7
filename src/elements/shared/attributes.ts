import type { ReactiveElement } from 'lit';
import { pageOptions } from './page-options.js';
import { report } from './report.js';

/**
 * Reads a value. Total: an empty one gives the default, an unknown one calls `reject` with what is
 * allowed and gives the default.
 */
export type Parser<T> = (value: string, reject: (allowed: string) => void) => T;

/** Spaces, no-break spaces and typographic quotes, which editors leave around values. */
const EDGES = /^[\s\p{Pi}\p{Pf}„‚]+|[\s\p{Pi}\p{Pf}„‚]+$/gu;

/** A value from an attribute or from script, as text without what editors leave around it. */
export function clean(value: unknown): string {
  try {
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- any text will do: it is judged
    return String(value ?? '').replace(EDGES, '');
  } catch {
    return '';
  }
}

/**
 * Declares public properties and their attributes (`headingLevel`, `heading-level`): every value from
 * either passes one parser, and reading gives what holds. Where an element says nothing, the page's
 * option of the same name does.
 */
export function attributes(
  element: { prototype: ReactiveElement; createProperty: typeof ReactiveElement.createProperty },
  parsers: Readonly<Record<string, Parser<unknown>>>,
): void {
  for (const [property, parse] of Object.entries(parsers)) {
    const attribute = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const values = new WeakMap<object, string>();
    element.createProperty(property, { attribute, noAccessor: true });
    Object.defineProperty(element.prototype, property, {
      configurable: true,
      get(this: ReactiveElement) {
        const value = values.get(this) || clean(pageOptions[property]);
        return parse(value, (allowed) => {
          report(this, `${attribute}="${value}" is unknown. Allowed: ${allowed}.`);
        });
      },
      set(this: ReactiveElement, value: unknown) {
        values.set(this, clean(value));
        this.requestUpdate(property, null);
      },
    });
  }
}
