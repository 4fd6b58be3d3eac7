// Server rendering by the package as it ships.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { version } from '../../build/version.js';
import { english } from '../../src/content/messages/index.js';
import { css, renderToString, structuredData, unclosed } from '../support/ssr.js';

const LANGUAGES = ['en', 'es', 'ar', 'zh-Hans'];
const LAYOUTS = {
  'kap-explainer': ['article', 'accordion', 'compact'],
  'kap-quote': [''],
  'kap-cta': ['banner', 'inline', 'button'],
} as const;
const ROOT = /<template shadowrootmode="open">(.*)<\/template>/s;

/** Runs a module in plain Node, without anything of the tests', and gives what it prints. */
const plainNode = (code: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    }),
  );

/** What stands in the shadow root. */
const rootOf = (html: string): string => ROOT.exec(html)?.[1] ?? '';

it('a program ends once it has rendered a translation', () => {
  const begin = performance.now();
  plainNode(`
    const { renderToString } = await import('./dist/npm/ssr.js');
    console.log(JSON.stringify(await renderToString('kap-cta', {}, { lang: 'es' })));
  `);
  // A request may take 30 seconds.
  assert.ok(performance.now() - begin < 20_000);
});

describe('every element in every language', () => {
  for (const [tag, layouts] of Object.entries(LAYOUTS)) {
    for (const layout of layouts) {
      for (const lang of LANGUAGES) {
        it(`<${tag}> ${layout} in ${lang}`, async () => {
          const options = { lang, fallback: { text: 'About', href: '/about' } };
          const html = await renderToString(tag as 'kap-cta', { layout }, options);
          assert.match(html, new RegExp(`^<${tag} lang="${lang}" layout`));
          const anchor = '<span id="kap-safety" slot="after-safety"></span>';
          const light = `${tag === 'kap-explainer' ? anchor : ''}<a href="/about">About</a>`;
          assert.ok(html.endsWith(`</template>${light}</${tag}>`));
          assert.deepEqual(unclosed(html), []);
          const root = rootOf(html).replace(/<style>.*?<\/style>/s, '');
          assert.match(root, new RegExp(`<p role="status" lang="${lang}" dir="(ltr|rtl)">`));
          assert.match(root, /<slot hidden data-slotchange><\/slot>/);
          assert.doesNotMatch(root, /<!--|<\?|undefined|\[object/);
          assert.equal(lang === 'en', !root.includes(english['draft.notice']), 'drafts say so');
        });
      }
    }
  }
});

it('needs no DOM, and brings none', () => {
  const seen = plainNode(`
    delete globalThis.navigator;
    await import('lit');
    const before = Object.getOwnPropertyNames(globalThis);
    const { renderToString } = await import('./dist/npm/ssr.js');
    const html = [];
    for (const tag of ['kap-explainer', 'kap-quote', 'kap-cta']) {
      const attributes = { drafts: 'hide', href: '/x', 'cta-href': '/x', author: 'A', cite: '/c' };
      html.push(await renderToString(tag, attributes, { lang: 'es', slots: { text: 'T' } }));
    }
    const after = Object.getOwnPropertyNames(globalThis);
    console.log(JSON.stringify({
      added: after.filter((name) => !before.includes(name)),
      dom: ['document', 'window', 'location', 'HTMLElement', 'MutationObserver', 'navigator']
        .filter((name) => name in globalThis),
      defined: ['kap-explainer', 'kap-quote', 'kap-cta'].filter((tag) => customElements.get(tag)),
      drawn: html.every((text) => text.includes('shadowrootmode')),
    }));`);
  assert.deepEqual(seen, { added: [], dom: [], defined: [], drawn: true });
});

it('the modules for browsers can be imported there as well', () => {
  const names = plainNode(`
    await import('./dist/npm/index.js');
    await import('./dist/npm/elements/kap-cta.js');
    const alone = ['kap-explainer', 'kap-quote', 'kap-cta'].filter((tag) => customElements.get(tag));
    await import('./dist/npm/define.js');
    const { default: catalogue } = await import('./dist/npm/locales/es.js');
    const all = ['kap-explainer', 'kap-quote', 'kap-cta'].filter((tag) => customElements.get(tag));
    console.log(JSON.stringify([alone, all, catalogue.locale, typeof catalogue.messages.title]));`);
  assert.deepEqual(names, [['kap-cta'], ['kap-explainer', 'kap-quote', 'kap-cta'], 'es', 'string']);
});

describe('languages', () => {
  const languageOf = (html: string): string | undefined =>
    /role="status" lang="([^"]+)/.exec(html)?.[1];

  it('its own lang goes before the page’s, which tags its texts', async () => {
    const html = await renderToString(
      'kap-explainer',
      { lang: 'es_MX', 'reviewed-by': 'Dr. A' },
      { lang: 'ar' },
    );
    assert.equal(languageOf(html), 'es');
    assert.match(html, /^<kap-explainer lang="es_MX"/);
    assert.match(html, /<span lang="ar" dir="auto">Dr. A<\/span>/);
  });

  it('English, with a note, where there is no such language or drafts are hidden', async () => {
    for (const options of [{ lang: 'fi' }, { lang: 'es' }]) {
      const html = await renderToString('kap-quote', { drafts: 'hide' }, options);
      assert.equal(languageOf(html), 'en');
      assert.ok(html.includes(english['fallback.page']));
    }
  });

  it('the menu shows the language that is shown', async () => {
    const html = await renderToString('kap-explainer', { 'language-menu': true }, { lang: 'ar' });
    assert.deepEqual(html.match(/lang="[^"]+" selected/g), ['lang="ar" selected']);
  });
});

describe('the language of what is drawn', () => {
  const linkIn = async (attributes: object, options: object): Promise<string | undefined> =>
    /^(?:<link [^>]*>)?(?=<kap-quote)/.exec(
      await renderToString('kap-quote', { ...attributes }, options),
    )?.[0];
  const address = `/kap/locales/es.js?v=${version}`;

  it('is asked for ahead where the folder of the script is known', async () => {
    for (const base of ['/kap', '/kap/']) {
      const link = await linkIn({}, { lang: 'es-MX', base });
      assert.equal(link, `<link rel="modulepreload" href="${address}">`);
    }
    const link = await linkIn({ lang: 'es' }, { base: '/kap/', nonce: 'abc' });
    assert.equal(link, `<link rel="modulepreload" nonce="abc" href="${address}">`);
  });

  it('is not where it is English, a hidden draft or not at hand, or no folder is known', async () => {
    const base = '/kap/';
    assert.equal(await linkIn({}, { base }), '');
    assert.equal(await linkIn({ drafts: 'hide' }, { lang: 'es', base }), '');
    assert.equal(await linkIn({}, { lang: 'sv', base }), '');
    assert.equal(await linkIn({}, { lang: 'es' }), '');
  });
});

describe('styles', () => {
  it('stand in the shadow root, those of the element and no others', async () => {
    const OWN = { 'kap-explainer': '.safety{', 'kap-quote': 'blockquote{', 'kap-cta': '.banner{' };
    for (const [tag, own] of Object.entries(OWN)) {
      const root = rootOf(await renderToString(tag as keyof typeof OWN));
      const [, styles = ''] = /^<style>([^]*?)<\/style>/.exec(root) ?? [];
      assert.ok(styles.includes('.frame{') && styles.includes(own), tag);
      assert.equal(styles.includes('.safety{'), tag === 'kap-explainer', tag);
      assert.equal(styles.includes('.banner{'), tag === 'kap-cta', tag);
    }
  });

  it('have a nonce where one is given', async () => {
    const html = await renderToString('kap-cta', {}, { nonce: 'abc' });
    assert.ok(rootOf(html).startsWith('<style nonce="abc">'));
  });

  it('or are linked: the file has those of all elements', async () => {
    const html = await renderToString('kap-cta', {}, { stylesheet: '/kap-elements.css' });
    assert.ok(rootOf(html).startsWith('<link rel="stylesheet" href="/kap-elements.css"><div'));
    assert.doesNotMatch(html, /<style/);
    assert.equal(readFileSync('dist/npm/kap-elements.css', 'utf8'), css);
    for (const own of ['.frame{', '.safety{', 'blockquote{', '.banner{'])
      assert.ok(css.includes(own), own);
  });
});

it('own quotations come by a slot, with their author', async () => {
  const html = await renderToString('kap-quote', { author: 'Ann' }, { slots: { text: 'Words' } });
  assert.match(html, /<slot\s+name="text"\s+data-slotchange="draw"><\/slot>/);
  assert.doesNotMatch(html, /Nancy/);
  assert.ok(html.endsWith('<span slot="text">Words</span></kap-quote>'));
});

it('a browser’s translation leaves numbers to call, names and authors alone', async () => {
  const html = await renderToString('kap-explainer', { region: 'GB' }, { lang: 'es' });
  for (const text of ['116 123', 'Samaritans', english['quote.author']])
    assert.match(html, new RegExp(`translate="no"\\s*>${text}<`), text);
});

it('what is printed without a script bears no date or address of the build', async () => {
  const html = await renderToString('kap-explainer');
  assert.doesNotMatch(html, /class="print"/);
});

it('structured data is safe in a script, and claims no review', async () => {
  const text = await structuredData('es');
  assert.doesNotMatch(text, /</);
  const data = JSON.parse(text) as Record<string, unknown>;
  assert.deepEqual(
    [data['@type'], data.inLanguage, typeof data.dateModified, Array.isArray(data.citation)],
    ['MedicalWebPage', 'es', 'string', true],
  );
  assert.ok(!('lastReviewed' in data) && !('reviewedBy' in data));
  assert.equal((JSON.parse(await structuredData()) as { name: string }).name, english.title);
});
