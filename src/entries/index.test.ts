import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { listenToConsole } from '../../test/support/console.js';
import { closestLang, part } from '../../test/support/dom.js';
// Not for its catalogues: nobody provides any here.
import '../../test/support/setup.js';
import { version } from '../elements/shared/version.js';
import { define, KapCta, KapExplainer, KapQuote } from './index.js';

/** A registry in which some names are taken. */
function registryOf(taken: Record<string, unknown> = {}): CustomElementRegistry {
  const classes = new Map(Object.entries(taken));
  const registry = {
    get: (name: string) => classes.get(name),
    define: (name: string, constructor: unknown) => classes.set(name, constructor),
  };
  return registry as unknown as CustomElementRegistry;
}

const classOf = (version?: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('the package', () => {
  const console = listenToConsole();

  it('registers nothing before it is told to', () => {
    expect(customElements.get('kap-cta')).to.equal(undefined);
  });

  it('registers the three elements in the registry that it is given', () => {
    const registry = registryOf();
    define(registry);
    expect(registry.get('kap-explainer')).to.equal(KapExplainer);
    expect(registry.get('kap-quote')).to.equal(KapQuote);
    expect(registry.get('kap-cta')).to.equal(KapCta);
    expect(customElements.get('kap-cta')).to.equal(undefined);
  });

  it('names both versions, once, where another one of ours is there', () => {
    const other = classOf('99.1.2');
    const registry = registryOf({ 'kap-explainer': other, 'kap-quote': other });
    define(registry);
    define(registry);
    expect(console().warnings).to.have.length(1);
    expect(console().warnings[0]).to.contain(version).and.to.contain('99.1.2');
    expect(registry.get('kap-explainer')).to.equal(other);
    expect(registry.get('kap-cta')).to.equal(KapCta);
  });

  it('says nothing where the same version is there, or something else', () => {
    const registry = registryOf({ 'kap-explainer': classOf(version), 'kap-quote': classOf() });
    define(registry);
    expect(console().warnings).to.deep.equal([]);
  });

  it('brings its languages', async () => {
    define();
    const el = await fixture(html`<kap-cta lang="es"></kap-cta>`);
    await waitUntil(() => el.shadowRoot?.querySelector('[part=body]')?.textContent, 'it draws');
    expect(closestLang(part(el, 'body'))).to.equal('es');
  });
});
