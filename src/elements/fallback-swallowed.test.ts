import { expect, fixture, waitUntil } from '@open-wc/testing';
import { listenToConsole } from '../../test/support/console.js';
import { drawn, html, isShown, page } from '../../test/support/dom.js';
import { listenFor } from '../../test/support/events.js';
import { setUp } from '../../test/support/setup.js';

setUp();
const logged = listenToConsole();
const dispatched = listenFor('kap-error');
const codes = (): unknown[] => dispatched().details.map(({ code }) => code);

const ours = ['kap-explainer', 'kap-quote', 'kap-cta'];
const rest = {
  'a paragraph': '<p>The rest of the page</p>',
  'a div': '<div>The rest of the page</div>',
  'a heading': '<h2>The rest of the page</h2>',
  'a list': '<ul><li>The rest of the page</li></ul>',
  'a table': '<table><tr><td>The rest of the page</td></tr></table>',
  'a form': '<form><input></form>',
  'a section': '<section>The rest of the page</section>',
  'a main part': '<main>The rest of the page</main>',
};

describe('a self-closed tag, which swallows the page', () => {
  for (const tag of ours) {
    for (const [name, content] of Object.entries(rest)) {
      it(`<${tag} /> leaves ${name} visible`, async () => {
        const root = await page(`<div><${tag} />${content}</div>`);
        const swallowed = root.querySelector(`${tag} > :not(kap-x)`)!;
        await waitUntil(() => isShown(swallowed));
        expect(codes()).to.deep.equal(['swallowed-content']);
      });
    }

    it(`<${tag} /> leaves another element of ours visible, which draws`, async () => {
      const root = await page(`<div><${tag} /><kap-cta></kap-cta></div>`);
      const inner = root.querySelector(`${tag} > kap-cta`)!;
      await drawn(inner);
      await waitUntil(() => isShown(inner));
    });
  }

  it('is told once, with how to mend it', async () => {
    // The console says a thing once a page, so this is a culprit that no other test has.
    for (let i = 0; i < 2; i++) {
      const root = await page(
        '<div><kap-cta /><blockquote>x</blockquote><blockquote>y</blockquote></div>',
      );
      await waitUntil(() => codes().length === i + 1);
      for (const culprit of root.querySelectorAll('blockquote'))
        expect(isShown(culprit)).to.equal(true);
    }
    expect(logged().errors).to.have.length(1);
    expect(logged().errors[0])
      .to.contain('kap-cta')
      .and.contain('<blockquote>')
      .and.match(/close the tag/i);
  });

  it('is judged anew while the page streams in, and when it is mended', async () => {
    const root = await page('<div><kap-cta><a href="/">About</a></kap-cta></div>');
    const el = root.firstElementChild!;
    const link = root.querySelector('a')!;
    await waitUntil(() => !isShown(link));
    const late = document.createElement('p');
    late.textContent = 'The rest of the page';
    el.append(late);
    await waitUntil(() => isShown(late));
    expect(codes()).to.deep.equal(['swallowed-content']);
    el.after(late);
    await waitUntil(() => !isShown(link));
    expect(isShown(late)).to.equal(true);
  });

  it('keeps what it swallowed visible through other changes', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    root.innerHTML = '<kap-explainer /><p>The rest</p>';
    const el = root.querySelector('kap-explainer')!;
    await drawn(el);
    await waitUntil(() => isShown(root.querySelector('p')!));
    el.layout = 'compact';
    await el.updateComplete;
    expect(isShown(root.querySelector('p')!)).to.equal(true);
    expect(codes()).to.have.length(1);
  });
});
