// Does to the page what an operation says.
import type { Operation, Place } from '../operation.js';
import { changePlaceholder, placeholdersIn, set, unset } from './attributes.js';
import { isOurs, type Kap, mayStand, noteReady, nth, placeOf } from './places.js';
import { PLACES } from '../operation.js';
import { endPauses } from './watch.js';

declare const Idiomorph: {
  morph(node: Element, html: string, options: { morphStyle: 'innerHTML' }): void;
};

/** What the page has taken away and may bring back. */
export const shelf: Element[] = [];

/** What stands in all places, but for what browsers put where nothing stands to be edited. */
export const units = (): Element[] =>
  PLACES.flatMap((name) => [...placeOf(name).children]).filter(
    ({ localName }) => localName !== 'br',
  );

const kaps = (): Kap[] => units().filter(isOurs);

/** Makes what a page writes; what a server drew becomes a shadow root, as the parser makes it. */
function parse(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  const root = template.content.querySelector<HTMLTemplateElement>('template[shadowrootmode]');
  root?.remove();
  // Of this document, since a frame's has no elements of ours to make of it.
  const unit = document.importNode(template.content.firstElementChild!, true);
  if (root) unit.attachShadow({ mode: 'open' }).append(root.content);
  return unit;
}

/** What pages write, as the test has handed it over. */
const written = () =>
  JSON.parse(document.querySelector('#written')!.textContent) as {
    sources: string[];
    slotted: string[];
  };

/** More of them find no more, and take their time to compare. */
const MOST_UNITS = 9;

function put(unit: Element | undefined, name: Place, at: number): void {
  if (!unit || !mayStand(unit, name)) return;
  if (!unit.isConnected && units().length >= MOST_UNITS) return;
  noteReady(unit);
  const place = placeOf(name);
  place.insertBefore(unit, place.children[at % (place.children.length + 1)] ?? null);
}

function takeAway(unit: Element | undefined): void {
  if (unit) shelf.push(unit);
  unit?.remove();
}

function fill(element: Kap | undefined, name: string, content: number | null): void {
  if (!element) return;
  for (const child of [...element.children]) if (child.slot === name) child.remove();
  if (content === null) return;
  const child = parse(written().slotted[content]!);
  if (name) child.slot = name;
  element.append(child);
}

/** Compares a place with another version of it, as sites do that morph their pages. */
function morph(place: Element, change: string, on: number): void {
  const template = document.createElement('template');
  template.innerHTML = place.innerHTML;
  const { content } = template;
  for (const made of content.querySelectorAll('[data-kap-made]')) made.remove();
  const unit = nth([...content.children], on);
  if (change === 'turn') content.append(...[...content.children].reverse());
  if (change === 'drop') unit?.remove();
  if (change === 'add')
    content.prepend(Object.assign(document.createElement('h3'), { textContent: 'New' }));
  if (change === 'lang')
    unit?.setAttribute('lang', unit.getAttribute('lang') === 'ar' ? 'fr' : 'ar');
  Idiomorph.morph(place, template.innerHTML, { morphStyle: 'innerHTML' });
}

const print = (): void => {
  for (const type of ['beforeprint', 'afterprint']) dispatchEvent(new Event(type));
};

export function perform(operation: Operation): void {
  switch (operation.do) {
    case 'attribute': {
      const all = kaps().filter(({ localName }) => localName === `kap-${operation.of}`);
      const element = nth(all, operation.on);
      if (element) set(element, operation.name, operation.value);
      return;
    }
    case 'unset':
      unset(nth([...kaps(), ...placeholdersIn(units())], operation.on), operation.attribute);
      return;
    case 'slot':
      fill(nth(kaps(), operation.on), operation.name, operation.content);
      return;
    case 'placeholder':
      changePlaceholder(units(), operation);
      return;
    case 'create':
      put(parse(written().sources[operation.source]!), operation.to, operation.at);
      return;
    case 'move':
      put(nth(units(), operation.on), operation.to, operation.at);
      return;
    case 'copy': {
      const unit = nth(units(), operation.on);
      put(unit && document.importNode(unit, true), operation.to, operation.at);
      return;
    }
    case 'reconnect': {
      const unit = nth(units(), operation.on);
      const next = unit?.nextSibling ?? null;
      const parent = unit?.parentNode;
      unit?.remove();
      parent?.insertBefore(unit!, next);
      return;
    }
    case 'remove':
      takeAway(nth(units(), operation.on));
      return;
    case 'return': {
      const unit = nth(shelf, operation.on);
      put(unit, operation.to, operation.at);
      if (unit?.isConnected) shelf.splice(shelf.indexOf(unit), 1);
      return;
    }
    case 'empty': {
      const place = placeOf(operation.place);
      shelf.push(...place.children);
      place.replaceChildren();
      return;
    }
    case 'rewrite': {
      const place = placeOf(operation.place);
      // In a frame, it would make elements that nobody has defined there.
      if (place.ownerDocument === document)
        place.replaceChildren(document.createRange().createContextualFragment(place.innerHTML));
      return;
    }
    case 'morph': {
      const place = placeOf(operation.place);
      if (place.ownerDocument === document) morph(place, operation.change, operation.on);
      return;
    }
    case 'lang':
      set(
        operation.place === 'html' ? document.documentElement : placeOf(operation.place),
        'lang',
        operation.value,
      );
      return;
    case 'dark':
      placeOf(operation.place).classList.toggle('dark', operation.on);
      return;
    case 'hidden':
      placeOf(operation.place).hidden = operation.on;
      return;
    case 'edited':
      set(placeOf(operation.place), 'contenteditable', operation.on ? 'true' : null);
      return;
    case 'direction':
      set(document.documentElement, 'dir', operation.value);
      return;
    case 'address':
      if (operation.by === 'hash') location.hash = operation.to;
      else history.pushState(null, '', operation.to);
      return;
    case 'print':
      print();
      return;
    case 'online':
      dispatchEvent(new Event('online'));
      return;
    case 'time':
      endPauses();
  }
}
