import { expect } from '@open-wc/testing';
import { pageOptions } from './shared/page-options.js';
import { atHand, madeUpCatalogue } from '../../test/support/provide-catalogues.js';
import { cta, html, closestLang, part } from '../../test/support/dom.js';
import { setUp } from '../../test/support/setup.js';

setUp({
  languages: atHand(false, 'de', 'fr'),
  load: (tag) => Promise.resolve(madeUpCatalogue(tag)),
});

const shown = async (template = html`<kap-cta></kap-cta>`): Promise<string> =>
  closestLang(part(await cta(template), 'body'));

function browserSpeaks(...tags: string[]): void {
  Object.defineProperty(navigator, 'languages', { configurable: true, value: tags });
}

describe("the browser's languages", () => {
  // What is set on the object itself hides what the browser says.
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'languages');
  });

  it('count where the page states none', async () => {
    document.documentElement.lang = '';
    browserSpeaks('fr-CH', 'de');
    expect(await shown()).to.equal('fr');
  });

  it('give the first that is at hand', async () => {
    document.documentElement.lang = '';
    browserSpeaks('sv', 'fi', 'de-AT', 'fr');
    expect(await shown()).to.equal('de');
  });

  it('give English where none is at hand, with the reason', async () => {
    document.documentElement.lang = '';
    browserSpeaks('sv');
    expect(await shown()).to.equal('en');
  });

  it('give English where there are none, or none that can be read', async () => {
    document.documentElement.lang = '';
    browserSpeaks();
    expect(await shown()).to.equal('en');
    browserSpeaks('???', '');
    expect(await shown()).to.equal('en');
  });

  it('do not count where the page states its language', async () => {
    browserSpeaks('fr');
    expect(await shown()).to.equal('en');
  });

  it('come before <html> where the page wants so, and after what is nearer', async () => {
    browserSpeaks('fr');
    for (const auto of ['auto', 'AUTO']) {
      pageOptions.lang = auto;
      expect(await shown()).to.equal('fr');
    }
    expect(await shown(html`<kap-cta lang="de"></kap-cta>`)).to.equal('de');
  });
});
