// What PHP writes between an element's tags is what the build writes for the same options.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { regions, sectionIds } from '../../src/content/index.js';
import { expected, languages, type Options } from './support/expected.js';
import { IS_MAIN, nothingLogged, useSite } from './support/site.js';

type Element = 'explainer' | 'quote' | 'cta';

const words = (...list: string[]) => fc.constantFrom(...list);
const maybe = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: undefined });

// Words that HTML, PHP and JSON each could misread, of the kind that clinics write.
const names = words(
  'Dr. Ana Ruiz',
  'O’Neill & Söhne <GmbH>',
  `"Anna" 'Lee'`,
  'د. ليلى',
  '100 % {name} $1 \\1',
);
const links = words('/contact', 'https://clinic.example/a?b=1&c=2', 'tel:+15550100', '#book');
const days = words('2020-02-29', '2026-01-05', '2026-11-23');
const langs = words(...languages.map(({ t }) => t.locale), 'qaa');

const options: fc.Arbitrary<Options> = fc
  .record({
    lang: langs,
    layout: maybe(words('article', 'accordion', 'compact', 'banner', 'inline', 'button')),
    sections: maybe(fc.shuffledSubarray(sectionIds).map((ids) => ids.join(' '))),
    headingLevel: maybe(words('2', '3', '4')),
    region: maybe(words(...Object.keys(regions), 'uk', 'us', 'XX', '')),
    ctaHref: maybe(links),
    ctaLabel: maybe(names),
    reviewedBy: maybe(names),
    reviewedOn: maybe(days),
    drafts: maybe(words('show', 'hide')),
    href: maybe(links),
    label: maybe(names),
    target: maybe(words('_blank')),
  })
  .map((all) => {
    const set = Object.entries(all).filter(([, value]) => value !== undefined);
    return Object.fromEntries(set);
  });

const generated = fc.sample(
  fc.tuple(fc.constantFrom<Element[]>('explainer', 'explainer', 'quote', 'cta'), options),
  {
    numRuns: 50,
    seed: 20_261_123,
  },
);

const STATIC = /<section data-kap-static[\s\S]*<\/section>\n/;

describe('what PHP writes', () => {
  const site = useSite();

  /** What stands between the tags for each of some options. */
  const render = async (calls: readonly (readonly [Element, Options])[]): Promise<string[]> => {
    const code = `return array_map( function ( $call ) {
      kap_elements_new_document();
      return kap_elements_render( $call[0], $call[1] );
    }, $args );`;
    return ((await site().php(code, [...calls])) as string[]).map(
      // WordPress has its own way to write an ampersand in an address.
      (html) => (STATIC.exec(html)?.[0] ?? html).replaceAll('&#038;', '&amp;'),
    );
  };

  it('is what the build writes, for 50 sets of options', async () => {
    const written = await render(generated);
    for (const [index, [element, set]] of generated.entries()) {
      assert.equal(written[index], expected(element, set), `${element} ${JSON.stringify(set)}`);
    }
  });

  if (IS_MAIN) {
    it('is every file of the static edition, byte for byte', async () => {
      const files = readdirSync('dist/static', { recursive: true, encoding: 'utf8' }).flatMap(
        (path) => {
          const [, lang = '', element, layout, region] =
            /^([\w-]+)\/kap-(\w+)(\.compact)?(?:\.([A-Z]{2}))?\.html$/.exec(path) ?? [];
          if (!element) return [];
          const set = { lang, ...(layout && { layout: 'compact' }), ...(region && { region }) };
          return [{ path, call: [element as Element, set] as const }];
        },
      );
      assert.ok(files.length > 100, `only ${files.length} files`);
      const written = await render(files.map(({ call }) => call));
      for (const [index, { path }] of files.entries()) {
        assert.equal(written[index], readFileSync(`dist/static/${path}`, 'utf8'), path);
      }
    });
  }

  void nothingLogged(site);
});
