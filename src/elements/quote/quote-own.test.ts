import { expect, waitUntil } from '@open-wc/testing';
import { english } from '../../content/messages/index.js';
import { listenToConsole } from '../../../test/support/console.js';
import {
  allInside,
  expectUnsaid,
  html,
  isShown,
  closestLang,
  part,
  quote,
  nodesShowing,
  textOf,
} from '../../../test/support/dom.js';
import { listenFor } from '../../../test/support/events.js';
import { setUp } from '../../../test/support/setup.js';

setUp();
const logged = listenToConsole();
const dispatched = listenFor('kap-error');

/** Asserts that nothing of Nancy Smith's quotation is there. */
function expectNothingOfOurs(el: Element): void {
  for (const id of ['quote.text', 'quote.author', 'quote.role', 'quote.gloss'] as const) {
    expectUnsaid(el, english[id]);
  }
}

describe("a quotation of the page's own", () => {
  it('stands with the author and the title that the page gives', async () => {
    const el = await quote(
      html`<kap-quote author="Ana Ruiz" author-title="Patient">
        <p slot="text">It helped me.</p>
      </kap-quote>`,
    );
    expect(isShown(el.querySelector('p')!)).to.equal(true);
    expect(part(el, 'quote').contains(el.querySelector('p')!.assignedSlot)).to.equal(true);
    expect(textOf(part(el, 'author'))).to.equal('Ana Ruiz');
    expect(textOf(part(el, 'author-title'))).to.equal('Patient');
    expect(part(el, 'figure').localName).to.equal('figure');
    expectNothingOfOurs(el);
    expect(logged().warnings).to.be.empty;
  });

  it("without an author is nobody's, least of all Nancy Smith's", async () => {
    const el = await quote(
      html`<kap-quote author-title="Chief">
        <p slot="text">Our own.</p>
      </kap-quote>`,
    );
    expectNothingOfOurs(el);
    expect(allInside(el, 'figcaption')).to.be.empty;
    expectUnsaid(el, 'Chief');
    expect(logged().warnings).to.have.length(1);
    expect(logged().warnings[0]).to.contain('kap-quote').and.contain('author');
  });

  it('takes the place of ours when it comes later, and gives it back when it goes', async () => {
    const el = await quote(html`<kap-quote></kap-quote>`);
    const own = document.createElement('p');
    own.slot = 'text';
    own.textContent = 'Later.';
    el.append(own);
    await waitUntil(() => isShown(own));
    expectNothingOfOurs(el);
    own.remove();
    await waitUntil(() => nodesShowing(el, english['quote.text']).length === 1);
  });

  it("marks what the page gives as of the page's language", async () => {
    document.documentElement.lang = 'nl';
    const el = await quote(
      html`<kap-quote lang="es" author="Anna" author-title="Arts">
        <p slot="text">Eigen woorden</p>
      </kap-quote>`,
    );
    for (const name of ['Anna', 'Arts'])
      expect(closestLang(nodesShowing(el, name)[0]!)).to.equal('nl');
    expect(part(el, 'quote').closest('[lang], [dir]')).to.equal(null);
  });

  it('links its author to a source that is safe', async () => {
    const el = await quote(
      html`<kap-quote author="Ana" cite="https://example.org/a">
        <p slot="text">x</p>
      </kap-quote>`,
    );
    const link = part(el, 'caption').querySelector('a')!;
    expect(link.href).to.equal('https://example.org/a');
    expect(textOf(link)).to.equal('Ana');
  });

  it('links to nothing that is not, and says so', async () => {
    const el = await quote(
      html`<kap-quote author="Ana" cite="javascript:alert(1)">
        <p slot="text">x</p>
      </kap-quote>`,
    );
    expect(allInside(el, 'a')).to.be.empty;
    expect(textOf(part(el, 'author'))).to.equal('Ana');
    expect(dispatched().details.map(({ code }) => code)).to.deep.equal(['unsafe-link']);
    expect(logged().warnings).to.have.length(1);
    expect(logged().warnings[0]).to.contain('cite');
  });
});
