// A page that a server has drawn with React, and that React takes over in the browser.
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { asReact } from './as-react.js';

export const errors: string[] = [];

/** Takes over what the server drew from a template; resolves when React has looked at every node. */
export const hydrate = (root: Element, { content }: HTMLTemplateElement): Promise<void> =>
  new Promise((resolve) => {
    const Page = () =>
      createElement('main', { ref: () => resolve() }, ...[...content.childNodes].map(asReact));
    hydrateRoot(root, createElement(Page), {
      onRecoverableError: (error) => errors.push(String(error)),
    });
  });
