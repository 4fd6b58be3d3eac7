// Without a framework: a template that is parsed once, and cloned for each element.
import { sharedSheet } from './blocks.js';

declare const OVERVIEW_HTML: string;

const sheet = sharedSheet();
const template = document.createElement('template');
template.innerHTML = OVERVIEW_HTML;

customElements.define(
  'vanilla-overview',
  class extends HTMLElement {
    connectedCallback(): void {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(document.importNode(template.content, true));
    }
  },
);
