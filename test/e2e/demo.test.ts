// The made-up clinic's page, as it is shipped.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PROBE_PATH } from './harness/probe.js';
import { eachEngine, type TestContext } from './harness/run.js';
import { sees, visibleTextOf } from './support/rendered.js';
import { ALL_TAGS, TAGS, text } from './support/texts.js';

/** The page with the probe in front of its own scripts. */
async function open({ page, servers }: TestContext, query = '') {
  const body = readFileSync('dist/demo/index.html', 'utf8').replace(
    '<head>',
    `<head><script src="${PROBE_PATH}"></script>`,
  );
  servers.fault('demo/index.html', { body });
  await page.goto(`${servers.asset('demo/index.html')}${query}`);
}

const choose = ({ page }: TestContext, name: string, value: string) =>
  page.click(`label:has([name="${name}"][value="${value}"])`);

/** Chooses a language as a reader does, from the list. */
const chooseLanguage = ({ page }: TestContext, tag: string) =>
  page.evaluate((value) => {
    const picker = document.querySelector<HTMLSelectElement>('select[name=lang]')!;
    picker.value = value;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }, tag);

/** Waits until the elements that follow the page speak a language; the pair of columns does not. */
async function follows({ page }: TestContext, tag: string) {
  await sees(page, '#overview', text(tag, 'title'));
  await sees(page, 'kap-quote', text(tag, 'quote.text'));
  await sees(page, 'aside kap-cta', text(tag, 'cta.button'));
  await sees(page, 'main > .page > kap-cta', text(tag, 'cta.heading'));
  await sees(page, '[lang=en] > kap-explainer', text('en', 'compact.title'));
  await sees(page, '[lang=ar] > kap-explainer', text('ar', 'compact.title'));
}

async function quiet({ page, servers }: TestContext) {
  const { console, errors, uses } = await page.evaluate(() => window.__probe);
  assert.deepEqual({ console, errors, uses }, { console: [], errors: [], uses: [] });
  const others = await page.evaluate(
    (ours) =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(ours) && !name.startsWith('data:')),
    servers.assetOrigin,
  );
  assert.deepEqual(others, []);
}

eachEngine('demo: the clinic', (test) => {
  test('its language control changes the page and all elements', async (t) => {
    await open(t);
    await follows(t, 'en');
    for (const tag of [...TAGS.slice(1), TAGS[0]]) {
      await chooseLanguage(t, tag);
      await follows(t, tag);
      const [lang, dir] = await t.page.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return [lang, dir];
      });
      assert.deepEqual([lang, dir], [tag, tag === 'ar' ? 'rtl' : 'ltr']);
    }
    await quiet(t);
  });

  test('its layout control changes the overview', async (t) => {
    await open(t);
    await follows(t, 'en');
    await choose(t, 'layout', 'accordion');
    await t.page.waitFor(`document.querySelector('#overview').shadowRoot.querySelector('.fold')`);
    assert.ok(!(await visibleTextOf(t.page, '#overview')).includes(text('en', 'state.p1')));
    await t.page.click(() =>
      document.querySelector('#overview')?.shadowRoot?.querySelector('.fold summary'),
    );
    await sees(t.page, '#overview', text('en', 'state.p1'));
    await choose(t, 'layout', 'compact');
    await sees(t.page, '#overview', text('en', 'compact.title'));
    await choose(t, 'layout', 'article');
    await sees(t.page, '#overview', text('en', 'title'));
    await sees(t.page, '#overview', text('en', 'state.p1'));
    await quiet(t);
  });

  test('a link to it may say language and layout', async (t) => {
    await open(t, '?lang=es&layout=compact');
    await sees(t.page, '#overview', text('es', 'compact.title'));
    await quiet(t);
  });

  test.once(
    'it offers every language at hand, and marks its own words where they stay English',
    async (t) => {
      await open(t, '?lang=ja');
      await follows(t, 'ja');
      const offered = await t.page.evaluate(() =>
        [...document.querySelectorAll<HTMLOptionElement>('[name=lang] option')].map(
          ({ value }) => value,
        ),
      );
      assert.deepEqual(offered, ALL_TAGS);
      const languageOfTitle = () => document.querySelector('h1')?.lang;
      assert.equal(await t.page.evaluate(languageOfTitle), 'en');
      await chooseLanguage(t, 'es');
      await follows(t, 'es');
      assert.equal(await t.page.evaluate(languageOfTitle), '');
      await quiet(t);
    },
  );

  test.once('it fits a phone in every language', async (t) => {
    await t.page.setViewport({ width: 360, height: 640 });
    await open(t);
    for (const tag of ALL_TAGS) {
      await chooseLanguage(t, tag);
      await follows(t, tag);
      const overflow = await t.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      assert.ok(overflow <= 0, `${tag}: ${overflow} px too wide`);
    }
    await quiet(t);
  });
});
