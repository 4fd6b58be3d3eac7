// What a site gives to server rendering may come from editors: it is text, and is judged.
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import * as fc from 'fast-check';
import { renderToString, structuredData, unclosed } from '../support/ssr.js';

describe('what comes from outside', () => {
  const hostile = `"><script>alert('1')</script>&`;
  const escaped = "&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt;&amp;";

  it('is escaped in attributes, texts, fallback, slots and addresses', async () => {
    const attributes = { 'data-x': hostile, 'cta-href': '/', 'cta-label': hostile };
    const html = await renderToString('kap-explainer', attributes, {
      lang: 'es',
      base: hostile,
      stylesheet: hostile,
      fallback: { text: hostile, href: `/${hostile}` },
      slots: { [hostile]: hostile },
    });
    assert.doesNotMatch(html, /<script/);
    assert.deepEqual(unclosed(html), []);
    assert.ok(html.includes(`data-x="${escaped}"`));
    assert.ok(html.startsWith(`<link rel="modulepreload" href="${escaped}/locales/es.js`));
    assert.ok(html.includes(`<link rel="stylesheet" href="${escaped}">`));
    assert.ok(html.includes(`<span slot="${escaped}">${escaped}</span>`));
    assert.ok(html.includes(`<a href="/${escaped}">${escaped}</a>`));
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

/** Calls that no compiler has looked at. */
const draw = renderToString as (
  tag: unknown,
  attributes?: unknown,
  options?: unknown,
) => Promise<string>;

/** Keeps what is said on the console. */
function warnings(t: TestContext): string[] {
  const said: string[] = [];
  t.mock.method(console, 'warn', (line: string) => said.push(line));
  return said;
}

const throws = () => {
  throw new Error('no');
};
const failing = (name: string) =>
  Object.defineProperty({}, name, { get: throws, enumerable: true });

const NO_VALUE: Record<string, unknown> = {
  'a bigint': 5n,
  'an array': ['es'],
  'an object': { es: 'es' },
  'an object without a prototype': Object.create(null) as unknown,
  'an object whose text fails': { toString: throws },
  'a symbol': Symbol('es'),
  'a function': () => 'es',
};
const NO_TEXT = { 'a number': 5, 'a boolean': true, ...NO_VALUE };

describe('an option of the wrong kind is left out, and one warning names it', () => {
  const long = 'x'.repeat(10_001);
  const wrong: Record<string, Record<string, unknown>> = {
    lang: { ...NO_TEXT, 'a long text': long },
    url: { ...NO_TEXT, 'no address': 'http://[' },
    nonce: { ...NO_TEXT, quotes: 'a"b', 'a line break': 'abc\n', spaces: 'a b' },
    stylesheet: { ...NO_TEXT, 'a long text': long },
    base: { ...NO_TEXT, 'a long text': long },
    fallback: {
      ...NO_TEXT,
      'no text': { href: '/' },
      'no link': { text: 'x' },
      'a number': { text: 5, href: '/' },
    },
    slots: { 'a number': 5, 'a text': 'body', 'an array': ['body'], 'a symbol': Symbol('x') },
  };
  for (const [name, values] of Object.entries(wrong)) {
    it(name, async (t) => {
      const expected = await draw('kap-cta', {}, {});
      const said = warnings(t);
      for (const [kind, value] of Object.entries(values)) {
        assert.equal(await draw('kap-cta', {}, { [name]: value }), expected, kind);
        assert.equal(said.length, 1, kind);
        const start = new RegExp(
          `^<kap-cta>: options\\.${name} is .{1,70}, and is left out; allowed is a`,
        );
        assert.match(said.pop()!, start, kind);
      }
      assert.equal(await draw('kap-cta', {}, failing(name)), expected);
      assert.match(said.pop()!, new RegExp(`options\\.${name} cannot be read, and is left out`));
      for (const none of [null, undefined]) {
        assert.equal(await draw('kap-cta', {}, { [name]: none }), expected);
      }
      assert.deepEqual(said, []);
    });
  }

  it('a slot by itself, the others staying', async (t) => {
    const said = warnings(t);
    const slots = { ...NO_TEXT, body: 'Words', none: null };
    Object.defineProperty(slots, 'getter', { get: throws, enumerable: true });
    const html = await draw('kap-cta', {}, { slots });
    assert.ok(html.endsWith('</template><span slot="body">Words</span></kap-cta>'));
    assert.equal(said.length, Object.keys(NO_TEXT).length + 1);
    assert.match(
      said[0]!,
      /^<kap-cta>: options\.slots\["a number"\] is 5, and is left out; allowed/,
    );
  });

  it('an attribute by itself, the others staying', async (t) => {
    const said = warnings(t);
    const given = { ...NO_VALUE, long, title: 'T', tabindex: 0 };
    Object.defineProperty(given, 'getter', { get: throws, enumerable: true });
    const html = await draw('kap-cta', given);
    assert.match(html, /^<kap-cta title="T" tabindex="0">/);
    assert.equal(said.length, Object.keys(NO_VALUE).length + 2);
    assert.match(said[0]!, /^<kap-cta>: attributes\["a bigint"\] is 5, and is left out; allowed/);
  });

  it('all attributes or options that are no object', async (t) => {
    const expected = await draw('kap-cta');
    const said = warnings(t);
    for (const value of [5, 'es', ['es'], Symbol('es'), () => 'es']) {
      assert.equal(await draw('kap-cta', value, value), expected);
      assert.deepEqual(
        said
          .splice(0)
          .map((line) => /^<kap-cta>: (\w+) is .*; allowed is an object\.$/.exec(line)?.[1]),
        ['options', 'attributes'],
      );
    }
    assert.equal(await draw('kap-cta', null, null), expected);
    assert.deepEqual(said, []);
  });

  it('the language of structured data', async (t) => {
    const expected = await structuredData();
    const said = warnings(t);
    for (const value of Object.values<unknown>(NO_TEXT)) {
      assert.equal(await structuredData(value as string), expected);
      assert.match(said.pop()!, /^structuredData: lang is .*, and is left out; allowed is a text/);
    }
  });
});

it('an element that we do not have is an error that names those we have', async () => {
  const message =
    /^renderToString: the element is .+; allowed is kap-explainer, kap-quote, kap-cta\.$/;
  for (const tag of [...Object.values(NO_TEXT), undefined, null, 'KAP-CTA', 'constructor', '']) {
    await assert.rejects(draw(tag), { name: 'Error', message });
  }
});

it('whatever is given, the element is drawn whole', async (t) => {
  t.mock.method(console, 'warn', () => undefined);
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
  const OPTIONS = ['lang', 'url', 'nonce', 'stylesheet', 'base', 'fallback', 'slots'];
  const TAGS = ['kap-explainer', 'kap-quote', 'kap-cta'];
  const ATTRIBUTES = ['lang', 'layout', 'region', 'href', 'cta-href', 'author', 'cite', 'data-x'];
  const oneOf = (names: string[]) => fc.dictionary(fc.constantFrom(...names), anything);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...TAGS),
      fc.oneof(anything, oneOf(ATTRIBUTES)),
      fc.oneof(anything, oneOf(OPTIONS)),
      async (tag, attributes, options) => {
        const html = await draw(tag, attributes, options);
        assert.deepEqual(unclosed(html), []);
        assert.match(html, /<p role="status" lang="\w/);
        assert.doesNotMatch(html, /\[object/);
      },
    ),
    { numRuns: 300 },
  );
});
