// What a site built with Lit brings: its own copy, made ready for polyfills and for hydration, and an
// element.
import 'lit/polyfill-support.js';
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { html, LitElement } from 'lit';

class OwnGreeting extends LitElement {
  protected override render(): unknown {
    return html`<p>Hello</p>`;
  }
}

customElements.define('own-greeting', OwnGreeting);
