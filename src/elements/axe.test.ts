import { expect } from '@open-wc/testing';
import { cta, explainer, html, inside, quote } from '../../test/support/dom.js';
import { setUp } from '../../test/support/setup.js';

setUp();

for (const lang of ['en', 'es', 'ar', 'zh-Hans']) {
  describe(`axe finds nothing in ${lang}`, () => {
    for (const layout of ['article', 'accordion', 'compact'] as const) {
      it(`in the overview as ${layout}`, async () => {
        const el = await explainer(
          html`<kap-explainer
            lang=${lang}
            layout=${layout}
            region="US"
            cta-href="/"
            language-menu
          ></kap-explainer>`,
        );
        await expect(el).to.be.accessible();
      });
    }

    it('in the overview without a region, all open', async () => {
      const el = await explainer(
        html`<kap-explainer lang=${lang} layout="compact"></kap-explainer>`,
      );
      for (const details of el.shadowRoot!.querySelectorAll('details')) details.open = true;
      await expect(el).to.be.accessible();
    });

    it('in the quotation', async () => {
      await expect(await quote(html`<kap-quote lang=${lang}></kap-quote>`)).to.be.accessible();
    });

    for (const layout of ['banner', 'inline', 'button'] as const) {
      it(`in the call to action as ${layout}`, async () => {
        const el = await cta(
          html`<kap-cta lang=${lang} layout=${layout} href="/" target="_blank"></kap-cta>`,
        );
        await expect(el).to.be.accessible();
      });
    }
  });
}

for (const theme of ['light', 'dark'] as const) {
  it(`axe finds nothing in theme ${theme}`, async () => {
    const el = await explainer(html`<kap-explainer theme=${theme} cta-href="/"></kap-explainer>`);
    await expect(el).to.be.accessible();
  });
}

it('axe would find something', async () => {
  const el = await explainer(html`<kap-explainer language-menu></kap-explainer>`);
  const menu = inside(el, 'select');
  menu.closest('label')!.replaceWith(menu);
  await expect(el).not.to.be.accessible();
});
