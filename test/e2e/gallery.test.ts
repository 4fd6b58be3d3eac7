// The demonstration's page of all languages.
import assert from 'node:assert/strict';
import { oneEngine, type TestContext } from './harness/run.js';
import { clippedParts, pageOverflow } from './support/layout.js';
import { sees, visibleTextOf } from './support/rendered.js';
import { ALL_TAGS, catalogue, text } from './support/texts.js';

const open = ({ page, servers }: TestContext, query = '') =>
  page.goto(`${servers.asset('demo/languages.html')}${query}`);

oneEngine('gallery of languages', (test) => {
  test('it lists every language at hand with its state', async (t) => {
    await open(t);
    const rows = await t.page.evaluate(() =>
      [...document.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].slice(1, 3).map((cell) => cell.textContent),
      ),
    );
    const state = (tag: string) => (catalogue(tag).draft ? 'draft' : 'reviewed');
    assert.deepEqual(
      rows,
      ALL_TAGS.map((tag) => [tag, tag === 'en' ? 'the source' : state(tag)]),
    );
    const sections = await t.page.evaluate(() =>
      [...document.querySelectorAll('section')].map((section) => [
        section.lang,
        section.querySelectorAll('kap-explainer').length,
      ]),
    );
    assert.deepEqual(
      sections,
      ALL_TAGS.map((tag) => [tag, 3]),
    );
  });

  test('one language and one layout can be shown alone', async (t) => {
    await open(t, '?lang=ar&layout=compact');
    await sees(t.page, 'kap-explainer', text('ar', 'compact.title'));
    const shown = () => document.querySelectorAll('section, kap-explainer').length;
    assert.equal(await t.page.evaluate(shown), 2);
    await open(t, '?lang=<b>&layout=none');
    await sees(t.page, '#es kap-cta', text('es', 'cta.heading'));
    assert.ok(!(await visibleTextOf(t.page, 'body')).includes('<b>'));
  });

  test('every language fits a narrow phone in every layout', async (t) => {
    await t.page.setViewport({ width: 320, height: 640 });
    await open(t);
    for (const tag of ALL_TAGS) await sees(t.page, `#${tag} kap-explainer`, text(tag, 'title'));
    assert.deepEqual(await t.page.evaluate(clippedParts), []);
    assert.ok((await t.page.evaluate(pageOverflow)) <= 0);
  });
});
