// A host's support for hydration patches every Lit that it finds, ours too: we are drawn all the same.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { allInside, expectUnsaid, html } from '../../../test/support/dom.js';
import { listenToConsole } from '../../../test/support/console.js';
import { OLD_ROOT, SERVER_TEXT, serverDrawn } from '../../../test/support/server-root.js';
import { setUp } from '../../../test/support/setup.js';

setUp();
const logged = listenToConsole();

class Hydrated extends LitElement {}
customElements.define('test-hydrated', Hydrated);

it('the support is there: an element of the host keeps the root', async () => {
  const el = serverDrawn('test-hydrated');
  (await fixture<HTMLElement>(html`<div></div>`)).append(el);
  expect(el.shadowRoot!.innerHTML).to.equal(OLD_ROOT);
  expect(el).to.have.property('_$AG', true);
  el.remove();
});

for (const tag of ['kap-explainer', 'kap-quote', 'kap-cta']) {
  it(`<${tag}> is never hydrated, but drawn anew, and goes on to follow its attributes`, async () => {
    const el = serverDrawn(tag);
    (await fixture<HTMLElement>(html`<div></div>`)).append(el);
    await waitUntil(() => !el.shadowRoot!.textContent.includes(SERVER_TEXT));
    expect(allInside(el, '.frame')).to.have.length(1);
    el.setAttribute('theme', 'dark');
    await waitUntil(() => allInside(el, '.frame.dark').length === 1);
    expectUnsaid(el, SERVER_TEXT);
    expect(logged().errors.concat(logged().warnings)).to.be.empty;
  });
}

it('an element below one that is not hydrated yet waits for it, as hydration asks', async () => {
  const el = serverDrawn('kap-cta', { 'defer-hydration': '' });
  (await fixture<HTMLElement>(html`<div></div>`)).append(el);
  await aTimeout(0);
  expect(el.shadowRoot!.textContent).to.contain(SERVER_TEXT);
  el.removeAttribute('defer-hydration');
  await waitUntil(() => !el.shadowRoot!.textContent.includes(SERVER_TEXT));
  expect(allInside(el, '.frame')).to.have.length(1);
  expect(logged().errors.concat(logged().warnings)).to.be.empty;
});
