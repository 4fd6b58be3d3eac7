// Writes what elements and placeholders are told.
import { elementNames, optionsOf } from '../../../src/options.js';
import type { Operation } from '../operation.js';
import { below, isOurs, nth } from './places.js';

const OPTIONS = new Set(
  elementNames.flatMap((name) =>
    Object.keys(optionsOf(name)).flatMap((option) => [option, `data-kap-${option}`]),
  ),
);

/** On what was a placeholder, so that it can be one again. */
const WAS = 'data-was';

export function set(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Takes away one of the options that are written on an element or a placeholder. */
export function unset(element: Element | undefined, which: number): void {
  const name = nth(element?.getAttributeNames().filter((known) => OPTIONS.has(known)) ?? [], which);
  if (name) element!.removeAttribute(name);
}

const notOursIn = (units: readonly Element[]): Element[] =>
  units.filter((unit) => !isOurs(unit)).flatMap((unit) => [unit, ...below(unit)]);

export const placeholdersIn = (units: readonly Element[]): Element[] =>
  notOursIn(units).filter((node) => node.matches(`div:is([${WAS}], [data-kap])`));

/** Changes a placeholder, or the address of a link, which makes it one, another or none. */
export function changePlaceholder(
  units: readonly Element[],
  { on, name, value }: Extract<Operation, { do: 'placeholder' }>,
): void {
  if (name === 'href') {
    const links = notOursIn(units).filter((node) => node.matches('a'));
    nth(links, on)?.setAttribute('href', `/about${value}`);
    return;
  }
  const place = nth(placeholdersIn(units), on);
  if (!place) return;
  place.setAttribute(WAS, '');
  set(place, name, value);
}
