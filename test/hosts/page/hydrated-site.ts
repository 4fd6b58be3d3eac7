// A page that a server has drawn with React, and that React takes over in the browser.
import { createElement, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';

const URL_OF_ABOUT = 'https://clinic.example/about#kap-explainer_layout-accordion';

const link = createElement('a', { href: URL_OF_ABOUT }, 'About KAP');

const PAGES: Record<string, ReactNode> = {
  div: createElement(
    'div',
    { 'data-kap': 'explainer', 'data-kap-layout': 'accordion' },
    createElement('a', { href: '/about' }, 'About KAP'),
  ),
  link: createElement('p', null, link),
  'link in a sentence': createElement('p', null, 'Read ', link, '.'),
};

export const errors: string[] = [];

/** Takes over what the server drew; resolves when React has looked at every node. */
export const hydrate = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const Page = () => createElement('main', { ref: () => resolve() }, PAGES[name]);
    hydrateRoot(document.querySelector('#root')!, createElement(Page), {
      onRecoverableError: (error) => errors.push(String(error)),
    });
  });
