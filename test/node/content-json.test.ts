// dist/content/<tag>.json is enough to write the static edition, with nothing to decide.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Block,
  formatDate,
  englishTranslator,
  regions,
  sources,
  translator,
  type Translator,
} from '../../src/content/index.js';
import { jsonLd } from '../../src/static-html/json-ld.js';
import { sectionHtml } from '../../src/static-html/html.js';
import { type ContentFile, contentOf } from '../../build/outputs/content.js';
import { files, languages } from './support/static-files.js';
import { localeDataOf } from '../../translation/locale-data.js';

const contents = new Map(
  languages.map((texts) => [
    texts.t.locale,
    JSON.parse(JSON.stringify(contentOf(texts, '1.2.3'))) as ContentFile,
  ]),
);

const textsOf = ({ locale, messages, english }: ContentFile): Translator =>
  locale === 'en'
    ? englishTranslator
    : translator(
        locale,
        { ...messages, ...Object.fromEntries(english.map((id) => [id, null])) },
        localeDataOf(locale),
      );

/** The blocks of a page with those of a region in their places, as another renderer takes them. */
function inRegion(content: ContentFile, region: string, blocks: readonly Block[]): Block[] {
  const parts = content.regions[region]?.parts ?? {};
  return blocks.map((block) => {
    if (!('blocks' in block)) return block;
    if (block.kind === 'regional') return { ...block, blocks: parts[block.part] ?? block.blocks };
    const owner = block.kind === 'english' ? contents.get('en')! : content;
    return { ...block, blocks: inRegion(owner, region, block.blocks) } as Block;
  });
}

test('its pages are the static edition, byte for byte', () => {
  for (const content of contents.values()) {
    const t = textsOf(content);
    const htmlOf = (name: string): string =>
      files.find((file) => file.name === `${content.locale}/${name}`)!.html;
    for (const layout of ['article', 'compact'] as const) {
      for (const region of ['neutral', ...Object.keys(regions)]) {
        const parts = ['kap-explainer', layout === 'compact' && layout, region, 'html'];
        const name = parts.filter((part) => part && part !== 'neutral').join('.');
        const page = inRegion(content, region, content.pages[layout]);
        assert.equal(sectionHtml(t, page), htmlOf(name), name);
      }
    }
    assert.equal(sectionHtml(t, content.pages.quote), htmlOf('kap-quote.html'));
    assert.equal(sectionHtml(t, content.pages.cta), htmlOf('kap-cta.html'));
  }
});

test('a region names only what it changes', () => {
  const { es } = Object.fromEntries(contents);
  assert.deepEqual(Object.keys(es!.regions.US!.parts), ['approval', 'help', 'approval.brief']);
  assert.deepEqual(Object.keys(es!.regions.DE!.parts), ['approval', 'help']);
  assert.deepEqual(Object.keys(es!.regions.JP!.parts), ['help']);
});

test('dates can be written without any data but its own', () => {
  for (const { t } of languages) {
    const { pattern, months, digits } = contents.get(t.locale)!.date;
    for (let month = 1; month <= 12; month++) {
      const iso = `2026-${String(month).padStart(2, '0')}-${month + 9}`;
      const inDigits = (number: number): string =>
        String(number).replace(/\d/g, (digit) => [...digits][Number(digit)]!);
      const values = { year: inDigits(2026), month: months[month - 1]!, day: inDigits(month + 9) };
      const written = pattern.replace(
        /\{(year|month|day)\}/g,
        (_, field: keyof typeof values) => values[field],
      );
      assert.equal(written, formatDate(t, iso), t.locale);
    }
  }
});

test('it names what a draft leaves in English, and its language and regions', () => {
  const [texts] = languages.filter(({ draft }) => draft);
  const { t } = texts!;
  const stale = { ...t, has: (id: string) => id !== 'title' };
  assert.deepEqual(contentOf({ t: stale, draft: true }, '1').english, ['title']);
  const { es } = Object.fromEntries(contents);
  assert.deepEqual(
    [es!.version, es!.name, es!.dir, es!.draft, es!.regions.US!.name],
    ['1.2.3', 'Español', 'ltr', true, 'Estados Unidos'],
  );
});

test('the JSON-LD says what the page is, in its language, and names no reviewer', () => {
  for (const { t } of languages) {
    const text = jsonLd(t);
    const data = JSON.parse(text) as Record<string, unknown>;
    assert.deepEqual(
      [data['@context'], data['@type'], data.name, data.inLanguage],
      ['https://schema.org', 'MedicalWebPage', t.text('title'), t.locale],
    );
    assert.match(String(data.dateModified), /^\d{4}-\d\d-\d\d$/);
    const cited = data.citation as { name: string; url?: string; datePublished?: string }[];
    assert.deepEqual(
      cited.map(({ name, url }) => [name, url]),
      sources.map(([title, , href]) => [title, href]),
    );
    assert.equal(cited[0]?.datePublished, '2026-03-13');
    assert.doesNotMatch(text, /reviewedBy|lastReviewed/);
  }
  const hostile = translator('es', { title: '</script><script>alert(1)</script>' });
  assert.doesNotMatch(jsonLd(hostile), /</);
});
