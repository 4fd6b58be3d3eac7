import { expect, fixture, waitUntil } from '@open-wc/testing';
import { english } from '../../content/messages/index.js';
import {
  atHand,
  madeUp,
  madeUpCatalogue,
  SlowCatalogues,
} from '../../../test/support/provide-catalogues.js';
import {
  allInside,
  expectSaid,
  expectUnsaid,
  html,
  inside,
  type Kap,
} from '../../../test/support/dom.js';
import { listenFor } from '../../../test/support/events.js';
import { OLD_ROOT, SERVER_TEXT, serverDrawn } from '../../../test/support/server-root.js';
import { setUp } from '../../../test/support/setup.js';

const catalogues = new SlowCatalogues();
setUp({
  languages: { ...atHand(false, 'fr', 'it'), ...atHand(true, 'de') },
  load: catalogues.load,
});
const dispatched = listenFor('kap-ready', 'kap-locale-change', 'kap-section-toggle', 'kap-error');

/** Puts what a server drew on the page. */
async function put(tag: string, attributes?: Record<string, string>): Promise<Kap> {
  const el = serverDrawn(tag, attributes);
  (await fixture<HTMLElement>(html`<div></div>`)).append(el);
  return el as Kap;
}

const replaced = async (el: Kap): Promise<void> => {
  await waitUntil(() => !el.shadowRoot!.textContent.includes(SERVER_TEXT));
};

for (const tag of ['kap-explainer', 'kap-quote', 'kap-cta']) {
  describe(`<${tag}> with a shadow root of a server's`, () => {
    it('replaces it as a whole, with its styles, and says so once', async () => {
      const el = await put(tag);
      await replaced(el);
      expect([...el.shadowRoot!.children].map(({ className }) => className.trim())).to.have.length(
        1,
      );
      expect(allInside(el, 'style')).to.be.empty;
      expect(el.shadowRoot!.adoptedStyleSheets).to.have.length(1);
      expect(dispatched().events.map(({ type }) => type)).to.deep.equal(['kap-ready']);
    });
  });
}

it('what a server drew stays while a catalogue loads, without our styles', async () => {
  const el = await put('kap-explainer', { lang: 'fr' });
  await el.updateComplete;
  expect(el.shadowRoot!.innerHTML).to.equal(OLD_ROOT);
  expect(el.shadowRoot!.adoptedStyleSheets).to.be.empty;
  expect(dispatched().events).to.be.empty;
  catalogues.arrive('fr');
  await replaced(el);
  expectSaid(el, madeUp('fr', 'title'));
});

it('it is replaced in one task: no script sees both, or neither', async () => {
  const el = serverDrawn('kap-cta');
  const root = el.shadowRoot!;
  const seen = new Set<string>();
  new MutationObserver(() => {
    const [server, ours] = [SERVER_TEXT, english['cta.heading']].map((text) =>
      root.textContent.includes(text),
    );
    seen.add(`server ${String(server)}, ours ${String(ours)}`);
  }).observe(root, { childList: true, subtree: true });
  (await fixture<HTMLElement>(html`<div></div>`)).append(el);
  await replaced(el as Kap);
  await new Promise((resolve) => setTimeout(resolve));
  expect([...seen]).to.deep.equal(['server false, ours true']);
});

it('what the reader has opened stays open, by its place', async () => {
  const el = await put('kap-explainer', { layout: 'accordion' });
  await replaced(el);
  const open = allInside<HTMLDetailsElement>(el, 'details').map((fold) => fold.open);
  expect(open.slice(0, 3)).to.deep.equal([false, true, false]);
});

it('what is open without a reader stays so: the English wording of a draft', async () => {
  const el = await put('kap-explainer', { lang: 'de', layout: 'accordion' });
  catalogues.arriveAs('de', madeUpCatalogue('de', { draft: true }));
  await replaced(el);
  expect(inside(el, '.english')).to.have.property('open', true);
});

it('focus stays, by its place among what can have it', async () => {
  const el = await put('kap-explainer', { lang: 'it', layout: 'accordion' });
  allInside(el, 'summary')[1]!.focus();
  expect(el.shadowRoot!.activeElement?.textContent).to.equal('Two');
  catalogues.arrive('it');
  await replaced(el);
  expect(el.shadowRoot!.activeElement).to.equal(allInside(el, 'summary,a,button,select')[1]);
});

it('a root that goes on being parsed after we have drawn does not show twice', async () => {
  const el = await put('kap-cta');
  await replaced(el);
  const late = document.createElement('div');
  late.className = 'frame';
  late.textContent = SERVER_TEXT;
  el.shadowRoot!.append(late);
  expect(getComputedStyle(late).display).to.equal('none');
  late.remove();
  expectUnsaid(el, SERVER_TEXT);
});
