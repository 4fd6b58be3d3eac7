// A browser's own translation must not change what a reader dials, chooses or quotes.
import { expect } from '@open-wc/testing';
import { english } from '../content/messages/index.js';
import { atHand, madeUpCatalogue } from '../../test/support/provide-catalogues.js';
import { explainer, html, inside, quote, textOf } from '../../test/support/dom.js';
import { setUp } from '../../test/support/setup.js';

setUp({ languages: atHand(false, 'fr'), load: (tag) => Promise.resolve(madeUpCatalogue(tag)) });

/** What a browser leaves as it is. */
const kept = (el: Element): string[] =>
  [...el.shadowRoot!.querySelectorAll('[translate]')].map((node) => {
    expect(node.getAttribute('translate')).to.equal('no');
    return textOf(node);
  });

const AUTHOR = english['quote.author'];

describe('what no browser may translate', () => {
  it('of the overview: the author, the languages, names and numbers of help lines', async () => {
    const el = await explainer(
      html`<kap-explainer lang="en" region="GB" language-menu></kap-explainer>`,
    );
    const called = [
      ...['999', 'NHS', '111', '2', 'England, Scotland, Wales', 'Samaritans', '116 123', 'Shout'],
      '85258',
    ];
    const languages = textOf(inside(el, 'select'));
    expect(languages).to.contain('Français');
    expect(new Set(kept(el))).to.deep.equal(new Set([AUTHOR, languages, ...called]));
  });

  it('of a quotation: who said it', async () => {
    expect(kept(await quote(html`<kap-quote></kap-quote>`))).to.deep.equal([AUTHOR]);
    const own = html`<kap-quote author="Ann Lee" author-title="Nurse"
      ><p slot="text">Words</p></kap-quote
    >`;
    expect(kept(await quote(own))).to.deep.equal(['Ann Lee']);
  });
});
