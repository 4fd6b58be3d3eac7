// What a site gives to server rendering may come from editors: it is text, and is judged.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString, unclosed } from '../support/ssr.js';

describe('what comes from outside', () => {
  const hostile = `"><script>alert('1')</script>&`;
  const escaped = "&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt;&amp;";

  it('is escaped in attributes, texts, fallback, slots, nonce and addresses', async () => {
    const attributes = { 'data-x': hostile, 'cta-href': '/', 'cta-label': hostile };
    for (const styles of [{ nonce: hostile }, { stylesheet: hostile }]) {
      const html = await renderToString('kap-explainer', attributes, {
        ...styles,
        fallback: { text: hostile, href: `/${hostile}` },
        slots: { [hostile]: hostile },
      });
      assert.doesNotMatch(html, /<script/);
      assert.deepEqual(unclosed(html), []);
      assert.ok(html.includes(`data-x="${escaped}"`));
      assert.ok(html.includes(`<span slot="${escaped}">${escaped}</span>`));
      assert.ok(html.includes(`<a href="/${escaped}">${escaped}</a>`));
    }
  });

  it('is no attribute where it cannot be one, or is code', async (t) => {
    const warn = t.mock.method(console, 'warn', () => undefined);
    const attributes = { 'a b': '', '>': '', onclick: 'x()', '': '', CLASS: 'x', hidden: true };
    const html = await renderToString('kap-cta', { ...attributes, id: null, title: false });
    assert.match(html, /^<kap-cta class="x" hidden>/);
    assert.equal(warn.mock.callCount(), 4);
  });

  it('is no link where it is not on the allow-list', async (t) => {
    t.mock.method(console, 'warn', () => undefined);
    for (const href of ['javascript:alert(1)', 'java\nscript:alert(1)', 'https://me@x.com/']) {
      const html = await renderToString('kap-cta', { href }, { fallback: { text: 'F', href } });
      assert.doesNotMatch(html, /<a /, href);
      assert.ok(html.endsWith('</template>F</kap-cta>'));
    }
  });

  it('is judged by the address of the page', async (t) => {
    t.mock.method(console, 'warn', () => undefined);
    const drawn = (url: string): Promise<string> =>
      renderToString('kap-cta', { href: 'contact' }, { url });
    assert.match(await drawn('https://clinic.example/a'), /<a [^>]*href="contact"/s);
    assert.doesNotMatch(await drawn('data:text/html,x'), /<a /);
  });

  it('of an unknown value means the default, and one warning', async (t) => {
    const warn = t.mock.method(console, 'warn', () => undefined);
    const html = await renderToString('kap-cta', { layout: 'circle' });
    assert.match(html, /class="banner"/);
    assert.equal(warn.mock.callCount(), 1);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /<kap-cta>: layout="circle"/);
  });
});
