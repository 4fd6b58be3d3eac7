import { expect } from '@open-wc/testing';
import { english } from '../../content/messages/index.js';
import {
  allInside,
  cta,
  expectUnsaid,
  html,
  isShown,
  closestLang,
  part,
  nodeShowing,
  nodesShowing,
  shadowText,
  textOf,
} from '../../../test/support/dom.js';
import { listenToConsole } from '../../../test/support/console.js';
import { setUp } from '../../../test/support/setup.js';

setUp();
const logged = listenToConsole();

const names = (el: Element): string[] =>
  allInside(el, '[part]').map((node) => node.getAttribute('part')!);

describe('the layouts of the call to action', () => {
  it('banner, the default: heading, text and button', async () => {
    const el = await cta(html`<kap-cta href="/contact"></kap-cta>`);
    expect(el.layout).to.equal('banner');
    expect(names(el)).to.deep.equal(['container', 'heading', 'body', 'button']);
    expect(textOf(part(el, 'heading'))).to.equal(english['cta.heading']);
    expect(textOf(part(el, 'body'))).to.equal(english['cta.body']);
    expect(textOf(part(el, 'button'))).to.equal(english['cta.button']);
  });

  it('inline: text and button', async () => {
    const el = await cta(html`<kap-cta href="/contact" layout="inline"></kap-cta>`);
    expect(names(el)).to.deep.equal(['container', 'body', 'button']);
  });

  it('button: the button', async () => {
    const el = await cta(html`<kap-cta href="/contact" layout="button"></kap-cta>`);
    expect(names(el)).to.deep.equal(['container', 'button']);
  });

  for (const layout of ['banner', 'inline', 'button'] as const) {
    it(`${layout}: says beside the button that it is not a crisis line`, async () => {
      const el = await cta(html`<kap-cta href="/contact" layout=${layout}></kap-cta>`);
      expect(isShown(nodeShowing(el, 'cta.notCrisis'))).to.equal(true);
    });

    it(`${layout}: has no dead button where there is no address`, async () => {
      const el = await cta(html`<kap-cta layout=${layout}></kap-cta>`);
      expect(allInside(el, 'a, button, [role=button], [role=link]')).to.be.empty;
      expect(shadowText(el)).not.to.equal('');
      expect(logged().warnings).to.be.empty;
    });
  }

  it('has headings of level 2 to 4', async () => {
    for (const level of [2, 3, 4]) {
      const el = await cta(html`<kap-cta heading-level=${level}></kap-cta>`);
      expect(part(el, 'heading').localName).to.equal(`h${level}`);
    }
    const el = await cta(html`<kap-cta heading-level="1"></kap-cta>`);
    expect(part(el, 'heading').localName).to.equal('h2');
  });

  it('takes heading and text from the page', async () => {
    const el = await cta(
      html`<kap-cta
        ><h3 slot="heading">Ours</h3>
        <p slot="body">Come by.</p></kap-cta
      >`,
    );
    expect([...el.children].every(isShown)).to.equal(true);
    expect(isShown(part(el, 'heading'))).to.equal(false);
    expect(isShown(part(el, 'body'))).to.equal(false);
  });
});

describe('the link of the call to action', () => {
  it('opens here unless told otherwise', async () => {
    const el = await cta(html`<kap-cta href="/contact"></kap-cta>`);
    const link = part(el, 'button') as HTMLAnchorElement;
    expect(['', '_self']).to.include(link.target);
    expectUnsaid(el, english['link.newTab']);
  });

  it('says so, and gives nothing away, where it opens a new tab', async () => {
    const el = await cta(html`<kap-cta href="/contact" target="_blank"></kap-cta>`);
    const link = part(el, 'button') as HTMLAnchorElement;
    expect(link.target).to.equal('_blank');
    expect(link.relList.contains('noopener')).to.equal(true);
    expect(link.contains(nodeShowing(el, 'link.newTab'))).to.equal(true);
    expect(isShown(nodeShowing(el, 'link.newTab'))).to.equal(true);
  });

  it('opens nowhere else', async () => {
    const el = await cta(html`<kap-cta href="/contact" target="evil-frame"></kap-cta>`);
    expect(['', '_self']).to.include((part(el, 'button') as HTMLAnchorElement).target);
    expect(logged().warnings).to.have.length(1);
  });

  it("has the page's words, marked as of the page's language, or ours, translated", async () => {
    document.documentElement.lang = 'nl';
    const own = await cta(html`<kap-cta lang="es" href="/" label="Bel ons"></kap-cta>`);
    expect(textOf(part(own, 'button'))).to.equal('Bel ons');
    expect(closestLang(nodesShowing(own, 'Bel ons')[0]!)).to.equal('nl');
    const ours = await cta(html`<kap-cta lang="es" href="/"></kap-cta>`);
    expect(closestLang(part(ours, 'button'))).to.equal('es');
    expect(textOf(part(ours, 'button'))).not.to.equal(english['cta.button']);
  });
});
