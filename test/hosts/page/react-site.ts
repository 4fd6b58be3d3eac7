// A page that React draws and draws again around our elements, which are nodes of its own.
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { asReact } from './as-react.js';

let draw: (times: number) => void;

function Site({ content }: { content: DocumentFragment }) {
  const [times, setTimes] = useState(0);
  draw = setTimes;
  const children = [...content.childNodes].map(asReact);
  const list = Array.from({ length: times }, (_, key) => createElement('li', { key }, key));
  return createElement(
    'main',
    { 'data-times': times },
    createElement('ul', null, list),
    createElement('div', { key: times < 3 ? 'here' : 'there' }, ...children),
  );
}

/** Draws the page into an element, from the content of a template. */
export function mount(into: Element, { content }: HTMLTemplateElement): void {
  const root = createRoot(into);
  flushSync(() => root.render(createElement(Site, { content })));
  unmount = () => flushSync(() => root.unmount());
}

/** Draws it again; from the third time on with new elements. */
export const drawAgain = (times: number): void => flushSync(() => draw(times));

export let unmount = (): void => undefined;
