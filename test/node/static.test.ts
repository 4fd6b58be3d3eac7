// The static edition is complete, and made of nothing but what every page and sanitizer knows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  english,
  englishTranslator,
  type MessageId,
  regions,
  sources,
  translator,
  type Translator,
} from '../../src/content/index.js';
import { explainerHtml } from '../../src/static-html/index.js';
import { contentOf, files, languages, variety } from './support/static-files.js';
import { attribute, elements, linksOf } from '../harness/html-tree.js';

const TAGS =
  'section h2 h3 p ul ol li blockquote figure figcaption cite details summary a span'.split(' ');
const ATTRIBUTES = ['data-kap-static', 'lang', 'dir', 'href', 'id', 'open', 'class'];

/** What the static edition has no use for: controls, a button without address, a clinic's options. */
const NOT_STATIC =
  /^(accordion|link|menu|print|fallback)\.|^quote\.hideOriginal|^draft\.read|^cta\.(button|notCrisis)|^about\.(reviewed|reviewDue|changedSince)/;

type Wording = 'full' | 'compact';
const points = JSON.parse(readFileSync('test/fixtures/coverage.json', 'utf8')) as Record<
  string,
  Record<Wording, MessageId[]>
>;

/** A message as a page's text has it: any white space is one space. */
const said = (t: Translator, id: MessageId): string => t.text(id).replace(/\s+/g, ' ');

/** The words of a message around its placeholders. */
const words = (text: string): string[] => text.split(/\{\w+\}/).map((piece) => piece.trim());

test('there is one of each layout, region and language, with every element', () => {
  const perLanguage = 2 * (1 + Object.keys(regions).length) + 2;
  assert.equal(files.length, perLanguage * languages.length);
  assert.ok(languages.length >= 4);
});

test('it is one section of the allowed tags and attributes', () => {
  for (const { name, html, texts } of files) {
    const [root, ...rest] = elements(html);
    assert.ok(root && html.startsWith('<section data-kap-static '), name);
    assert.equal(attribute(root, 'lang'), texts.t.locale, name);
    assert.equal(attribute(root, 'dir'), texts.t.dir, name);
    for (const { tagName, attrs } of [root, ...rest]) {
      assert.ok(TAGS.includes(tagName), `${name}: <${tagName}>`);
      for (const { name: found } of attrs) {
        assert.ok(ATTRIBUTES.includes(found), `${name}: <${tagName} ${found}>`);
      }
    }
    assert.ok(
      rest.every(({ tagName }) => tagName !== 'section'),
      name,
    );
  }
});

test('it has one title, and links into it lead to the help lines', () => {
  for (const { name, html } of variety.filter((file) => file.name.includes('explainer'))) {
    assert.equal(elements(html).filter(({ tagName }) => tagName === 'h2').length, 1, name);
    const ids = elements(html).flatMap((element) => attribute(element, 'id') ?? []);
    assert.deepEqual(ids, ['kap-safety'], name);
    assert.equal(linksOf(html)[0], '#kap-safety', name);
  }
});

test('it says all that each layout must say, in every language', () => {
  for (const file of variety.filter(({ name }) => name.includes('explainer'))) {
    const { name, texts } = file;
    const { text, links } = contentOf(file);
    for (const [point, ids] of Object.entries(points)) {
      for (const id of ids[name.includes('.compact') ? 'compact' : 'full']) {
        const isSaid = NOT_STATIC.test(id) || text.includes(said(texts.t, id));
        assert.ok(isSaid, `${name}: ${point}, ${id}`);
      }
    }
    for (const [title, published, href] of sources) {
      assert.ok(text.includes(`${title}. ${published}`), `${name}: ${title}`);
      if (href) assert.ok(links.includes(href), `${name}: ${href}`);
    }
  }
});

test('every message is in some file, but for what needs a script or a clinic', () => {
  for (const { t, draft } of languages) {
    const text = files
      .filter(({ texts }) => texts.t === t)
      .map((file) => contentOf(file).text)
      .join(' ');
    for (const id of Object.keys(english) as MessageId[]) {
      if (NOT_STATIC.test(id)) continue;
      if (!draft && /^(draft|quote\.(translated|showOriginal))/.test(id)) continue;
      for (const piece of words(said(t, id))) assert.ok(text.includes(piece), `${t.locale}: ${id}`);
    }
  }
});

test('the number of every help line stands there, and is dialled by its link', () => {
  for (const [code, { emergency, lines }] of Object.entries(regions)) {
    for (const file of files.filter(({ name }) => name.endsWith(`.${code}.html`))) {
      const { text: shown, links } = contentOf(file);
      const { name } = file;
      const called = [...emergency, ...lines.flatMap(({ call }) => call || [])];
      const written = lines.flatMap(({ text }) => text || []);
      for (const number of [...called, ...written]) assert.ok(shown.includes(number), name);
      for (const number of called)
        assert.ok(links.includes(`tel:${number.replace(/[ -]/g, '')}`), name);
      for (const number of written)
        assert.ok(links.includes(`sms:${number.replace(/[ -]/g, '')}`), name);
    }
  }
});

test('a draft says so in both languages and has its safety part in English as well', () => {
  for (const file of files) {
    const { name, texts } = file;
    const { text } = contentOf(file);
    assert.equal(text.includes(english['draft.notice']), texts.draft, name);
    if (!texts.draft || !name.includes('explainer')) continue;
    assert.ok(text.includes(said(texts.t, 'draft.notice')), name);
    for (const id of ['safety.effects.2', 'safety.who.pregnancy', 'crisis.heading'] as const) {
      assert.ok(text.includes(english[id]), `${name}: ${id}`);
    }
  }
  for (const { name, html, texts } of variety) {
    if (!texts.draft || !name.includes('explainer')) continue;
    const open = elements(html).find((element) => attribute(element, 'open') !== undefined);
    assert.equal(open && attribute(open, 'lang'), 'en', name);
  }
});

test('a browser’s translation leaves the author, names and numbers alone, and nothing else', () => {
  const { html, texts } = files.find(({ name }) => name === 'es/kap-explainer.GB.html')!;
  const kept = Array.from(html.matchAll(/ class="([^"]*)"[^>]*>([^<]*)/g), (match) =>
    match.slice(1),
  );
  const called = ['999', 'NHS', '111', '2', 'England, Scotland, Wales'].concat(
    ...[
      ['Samaritans', '116 123'],
      ['Shout', '85258'],
    ],
  );
  // The safety part stands there in English as well.
  assert.deepEqual(
    kept,
    [said(texts.t, 'quote.author'), ...called, ...called].map((text) => ['notranslate', text]),
  );
});

test('messages are text: no translation can bring markup in', () => {
  const hostile = Object.fromEntries(
    Object.keys(english).map((id) => [id, `<img src=x onerror="a">&amp;'{number}`]),
  );
  const html = explainerHtml(translator('es', hostile), 'article', 'US', true);
  assert.ok(html.includes('&lt;img src=x onerror=&quot;a&quot;&gt;&amp;amp;'));
  assert.deepEqual(
    elements(html).filter(({ tagName }) => tagName === 'img'),
    [],
  );
});

test('a text whose translation is out of date is in English, and that is said', () => {
  const t = translator('es', { ...english, title: null, 'fallback.part': 'NOTA' });
  const html = explainerHtml(t, 'article', undefined, true);
  const marked = `<span lang="en" dir="ltr">${englishTranslator.text('title')}</span> NOTA`;
  assert.ok(html.includes(`<h2>${marked}</h2>`));
});
