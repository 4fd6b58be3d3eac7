// Shortcodes and blocks whose attributes are an attack, or nonsense: by an Author, who may not write
// markup, and by an admin, whose text nobody filters.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visit } from './support/browser.js';
import { address, block, drawnElements, fetchPost } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

const MARKUP = [
  `"><script>alert(1)</script>`,
  `' onmouseover='alert(1)' x='`,
  `" onfocus="alert(1)" autofocus tabindex="0`,
  `</kap-explainer><img src=x onerror=alert(1)>`,
  `&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;`,
  `]]><!-- --><svg onload=alert(1)>`,
];
const ADDRESSES = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:alert(1)',
  'https://user:password@evil.example/',
];
const NAMES = {
  explainer: [
    'lang',
    'layout',
    'sections',
    'headingLevel',
    'region',
    'theme',
    'ctaLabel',
    'reviewedBy',
    'reviewedOn',
    'drafts',
  ],
  quote: ['lang', 'theme', 'text', 'author', 'authorTitle'],
  cta: ['lang', 'theme', 'label', 'target', 'layout', 'headingLevel'],
};
const LINKS = { explainer: 'ctaHref', quote: 'cite', cta: 'href' };
type Name = keyof typeof NAMES;
const ELEMENTS = Object.keys(NAMES) as Name[];

const asShortcode = (element: Name, attributes: Record<string, string>): string =>
  `[kap_${element} ${Object.entries(attributes)
    .map(([name, value]) => {
      const quote = value.includes('"') ? "'" : '"';
      const key = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      return `${key}=${quote}${value}${quote}`;
    })
    .join(' ')}]`;

// As the editor writes it: nothing in it ends the comment or the attribute.
const asBlock = (element: Name, attributes: object): string =>
  block(element, attributes).replace(/\{.*\}/s, (json) =>
    json.replace(/[<>&]|--/g, (sign) =>
      [...sign].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    ),
  );

const attacks = ELEMENTS.flatMap((element) => [
  ...MARKUP.map((value) => ({
    element,
    attributes: {
      ...Object.fromEntries(NAMES[element].map((name) => [name, value])),
      ...(element === 'quote' ? {} : { [LINKS[element]]: '/book' }),
    },
  })),
  ...ADDRESSES.map((value) => ({
    element,
    attributes: { [LINKS[element]]: value, ...(element === 'quote' && { text: 'a', author: 'b' }) },
  })),
]);

const inShortcode = (text: string): string =>
  `<!-- wp:shortcode -->\n${text}\n<!-- /wp:shortcode -->`;

const blocks = attacks.map(({ element, attributes }) => asBlock(element, attributes));
const shortcodes = attacks.map(({ element, attributes }) =>
  inShortcode(asShortcode(element, attributes)),
);

describe('hostile attributes', () => {
  const site = useSite();

  for (const [user, content] of [
    ['an author', [...blocks, ...shortcodes]],
    // Around a shortcode an admin may write any script, so that there is no attack to speak of.
    ['an admin', blocks],
  ] as const) {
    it(`of ${user} run nothing and become no markup`, async () => {
      const id = await site().post(content.join('\n\n'), { user: user.split(' ')[1]! });
      await visit(site(), {}, async ({ page, requests, errors }) => {
        page.on('dialog', (dialog) => errors.push(dialog.message()) && void dialog.dismiss());
        await page.goto(address(site(), id));
        // What broke out of an attribute of a shortcode is text, or ends the shortcode.
        const count = await page.locator('kap-explainer, kap-quote, kap-cta').count();
        assert.ok(count >= attacks.length, `only ${count} elements`);
        await drawnElements(page, count);
        const found = await page.evaluate(() => {
          const bad: string[] = [];
          const look = (root: Document | ShadowRoot | Element) => {
            for (const element of root.querySelectorAll('*')) {
              if (element.shadowRoot) look(element.shadowRoot);
              const inOurs = (root instanceof ShadowRoot ? root.host : element).closest(
                'kap-explainer, kap-quote, kap-cta',
              );
              if (!inOurs) continue;
              if (/^(script|img|svg|iframe)$/.test(element.localName) && root instanceof Document) {
                bad.push(element.outerHTML);
              }
              for (const { name, value } of element.attributes) {
                if (name.startsWith('on') || name === 'autofocus') bad.push(`${name}=${value}`);
                if (/^(href|cite|src|action)$/.test(name) && /script:|data:|@evil/i.test(value)) {
                  bad.push(`${name}=${value}`);
                }
              }
            }
          };
          look(document);
          return bad;
        });
        assert.deepEqual(found, []);
        assert.deepEqual(errors, []);
        assert.deepEqual(
          requests.filter((url) => !url.replace('blob:', '').startsWith(site().url)),
          [],
        );
      });
    });
  }

  it('of any type give the overview', async () => {
    const values = [null, true, 12, ['a'], { a: 'b' }, '\u0000', 'x'.repeat(100_000), '\ud800'];
    const content = values
      .map((value) =>
        block('explainer', Object.fromEntries(NAMES.explainer.map((name) => [name, value]))),
      )
      .join('\n\n');
    const html = await fetchPost(site(), await site().post(content));
    const sections = html.match(/<section data-kap-static lang="en"/g);
    assert.equal(sections?.length, values.length);
  });

  it('that name no language or region give English and neutral wording', async () => {
    const html = await fetchPost(
      site(),
      await site().post(
        `[kap_explainer lang="xx-YY" region="Atlantis"]\n\n[kap_explainer lang="klingon"]`,
      ),
    );
    assert.equal(html.match(/<section data-kap-static lang="en"/g)?.length, 2);
    const own = html.slice(html.indexOf('<kap-'), html.lastIndexOf('</kap-'));
    assert.doesNotMatch(own, /Atlantis|988/);
  });

  void nothingLogged(site);
});
