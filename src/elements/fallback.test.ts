import { expect, fixture, waitUntil } from '@open-wc/testing';
import { atHand, SlowCatalogues } from '../../test/support/provide-catalogues.js';
import { listenToConsole } from '../../test/support/console.js';
import {
  allInside,
  drawn,
  hasDrawn,
  html,
  isShown,
  type Kap,
  page,
} from '../../test/support/dom.js';
import { listenFor } from '../../test/support/events.js';
import { setUp } from '../../test/support/setup.js';

const catalogues = new SlowCatalogues();
setUp({ languages: atHand(false, 'fr', 'de', 'it'), load: catalogues.load });
const logged = listenToConsole();
const dispatched = listenFor('kap-error');

const waiting = { 'kap-explainer': 'fr', 'kap-quote': 'de', 'kap-cta': 'it' };

for (const [tag, lang] of Object.entries(waiting)) {
  describe(`the fallback of <${tag}>`, () => {
    it('is what shows until the element draws, and is hidden then', async () => {
      const root = await fixture<HTMLElement>(html`<div></div>`);
      root.innerHTML = `<${tag} lang="${lang}">Text <a href="/about">About</a></${tag}>`;
      const el = root.firstElementChild!;
      const link = root.querySelector('a')!;
      await (el as Kap).updateComplete;
      expect([...el.shadowRoot!.children].map((node) => node.outerHTML)).to.deep.equal([
        '<slot></slot>',
      ]);
      expect(isShown(link)).to.equal(true);
      catalogues.arrive(lang);
      await drawn(el);
      await waitUntil(() => !isShown(link));
      expect(link.isConnected).to.equal(true);
      expect(logged().errors).to.be.empty;
    });

    it('is hidden as well when it comes after the element has drawn', async () => {
      const root = await page(`<div><${tag}></${tag}></div>`);
      const link = document.createElement('a');
      link.href = '/about';
      link.textContent = 'About';
      root.firstElementChild!.append(link, 'text');
      expect(isShown(link)).to.equal(false);
    });

    it('may be the static edition', async () => {
      const root = await page(
        `<div><${tag}><section data-kap-static lang="en"><h2>KAP</h2><p>x</p></section></${tag}></div>`,
      );
      await waitUntil(() => !isShown(root.querySelector('section')!));
      expect(logged().errors).to.be.empty;
      expect(dispatched().events).to.be.empty;
    });

    it('may be missing', async () => {
      const root = await page(`<div><${tag}></${tag}></div>`);
      expect(hasDrawn(root.firstElementChild!)).to.equal(true);
      expect(logged().errors.concat(logged().warnings)).to.be.empty;
    });
  });
}

it('phrasing content and comments are fallback', async () => {
  const root = await page(
    '<div><kap-cta><!-- x --> <a href="/">A</a> <span>b</span><br><img alt="" src="data:,"> <em>c</em></kap-cta></div>',
  );
  for (const child of root.firstElementChild!.children) expect(isShown(child)).to.equal(false);
  expect(logged().errors).to.be.empty;
});

it('what is in a slot is never taken for fallback, whatever it is', async () => {
  const root = await page('<div><kap-cta><div slot="body">Ours</div></kap-cta></div>');
  expect(isShown(root.querySelector('[slot]')!)).to.equal(true);
  expect(logged().errors).to.be.empty;
  expect(allInside(root.firstElementChild!, '[part=heading]')).to.have.length(1);
});
