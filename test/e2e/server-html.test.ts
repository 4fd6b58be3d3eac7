// What a server drew, and the script that takes over.
import assert from 'node:assert/strict';
import { eachEngine, type TestContext } from './harness/run.js';
import { hostPage, scriptTag } from './support/host-page.js';
import { setLang, speaks, visibleTextOf } from './support/rendered.js';
import { serverThree } from './support/server-page.js';
import { text } from './support/texts.js';

const UPGRADED = `__probe.ready.length === 3`;

/** All that stands in the elements. */
const NODES = `[...document.querySelectorAll('kap-explainer, kap-quote, kap-cta')].flatMap(
  ({ shadowRoot }) => [...shadowRoot.querySelectorAll('*')])`;

/** Whether nothing that a server drew has been touched. */
const TAKEN_OVER = `drawn.length === ${NODES}.length && ${NODES}.every((node, i) => node === drawn[i])`;

const quiet = async ({ page }: TestContext): Promise<void> => {
  const { console, errors } = await page.evaluate(() => window.__probe);
  assert.deepEqual({ console, errors }, { console: [], errors: [] });
};

/** Opens a page that a server has drawn, with the script, and all else of ours, held back. */
async function open(t: TestContext, body: string, lang = 'en'): Promise<() => void> {
  let release = () => {};
  const delay = new Promise<void>((resolve) => (release = resolve));
  t.servers.fault('kap.js', { delay });
  const url = t.servers.page('/', hostPage(t.servers, { body, lang }));
  await t.page.goto(url, { until: 'commit' });
  await t.page.waitFor(`document.querySelectorAll('p').length > 2`);
  await t.page.evaluate(`void (window.drawn = ${NODES})`);
  return release;
}

eachEngine('server HTML', (test) => {
  for (const width of [360, 1280]) {
    for (const lang of ['en', 'es'] as const) {
      test(`${lang}, ${width} px: the same text before and after, and nothing moves`, async (t) => {
        await t.page.setViewport({ width, height: 800 });
        t.servers.fault('locales/es.js', { delay: 300 });
        const release = await open(t, await serverThree({ lang }));
        await speaks(t.page, lang);
        const before = await visibleTextOf(t.page, 'body');
        const heights = `[...document.querySelectorAll('p')].map((p) => p.getBoundingClientRect().top)`;
        const places = await t.page.evaluate(heights);
        const early = (await t.page.evaluate(() => window.__probe)).shifts ?? [];
        assert.deepEqual(early, [], 'before the script');
        release();
        await t.page.waitFor(UPGRADED);
        // WebKit's names of languages have capitals.
        const after = await visibleTextOf(t.page, 'body');
        assert.equal(after.toLowerCase(), before.toLowerCase());
        assert.ok(await t.page.evaluate(TAKEN_OVER));
        assert.deepEqual(await t.page.evaluate(heights), places);
        // Time for a shift to be reported.
        await t.page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
        const { shifts = [] } = await t.page.evaluate(() => window.__probe);
        assert.deepEqual(shifts, []);
        await quiet(t);
      });
    }
  }

  test('without the script the link to the help lines leads to them', async (t) => {
    t.servers.fault('kap.js', { status: 404, body: '' });
    const body = `<h1>Clinic</h1>${await serverThree({ lang: 'es' })}`;
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body, lang: 'es' })));
    const helpInView = `(() => {
      const links = document.querySelector('kap-explainer').shadowRoot.querySelectorAll('.crisis a');
      return [...links].some((link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    })()`;
    assert.equal(await t.page.evaluate(helpInView), false);
    await t.page.click(() =>
      document.querySelector('kap-explainer')?.shadowRoot?.querySelector('[href="#kap-safety"]'),
    );
    await t.page.waitFor(helpInView);
  });

  test('without the script everything shows, with our look', async (t) => {
    await open(t, await serverThree({ lang: 'es' }));
    await speaks(t.page, 'es');
    const shown = await visibleTextOf(t.page, 'body');
    assert.ok(shown.includes(text('es', 'crisis.heading')));
    assert.ok(!shown.includes('About KAP'), 'no fallback beside it');
    const border = `getComputedStyle(document.querySelector('kap-explainer').shadowRoot
      .querySelector('.safety')).borderTopStyle`;
    assert.equal(await t.page.evaluate(border), 'solid');
  });

  for (const [title, change] of [
    [
      'of another version',
      (html: string) => html.replace(/data-digest="[^"]*"/g, 'data-digest="1"'),
    ],
    [
      'without a digest',
      (html: string) => html.replace(/<template data-digest[^>]*><\/template>/g, ''),
    ],
    ['whose text a tool has changed', (html: string) => html.replaceAll('ketamine', 'k*')],
    ['with an option that a tool has changed', (html: string) => html.replace('"US"', '"DE"')],
    [
      'in a page with another language',
      (html: string) => html.replaceAll(' lang="en"', ' lang="fr"'),
    ],
    ['without its styles', (html: string) => html.replace(/<style>[^]*?<\/style>/g, '')],
    ['without numbers to call', (html: string) => html.replace(/href="tel:[^"]*"/g, '')],
    ['with a hidden safety part', (html: string) => html.replace('class="safety"', '$& hidden')],
    ['without its slots', (html: string) => html.replace(/<slot hidden[^>]*><\/slot>/g, '')],
    [
      'with more than ours',
      (html: string) => html.replaceAll('<template data-digest', '<p>More</p>$&'),
    ],
  ] as const)
    test.once(`HTML ${title} is drawn anew`, async (t) => {
      const release = await open(t, change(await serverThree({ lang: 'en' })));
      release();
      await t.page.waitFor(UPGRADED);
      assert.ok(!(await t.page.evaluate(TAKEN_OVER)));
      await quiet(t);
      const digest = `document.querySelector('kap-explainer').shadowRoot.querySelector('[data-digest]')`;
      assert.equal(await t.page.evaluate(digest), null);
    });

  test.everywhere(
    'what is taken over does what a press, a choice and a fold ask for',
    async (t) => {
      (await open(t, await serverThree({ lang: 'es' }), 'es'))();
      await t.page.waitFor(UPGRADED);
      assert.ok(await t.page.evaluate(TAKEN_OVER));
      await t.page.evaluate(() => {
        const told: unknown[] = [];
        Object.assign(window, { told });
        for (const type of ['kap-section-toggle', 'kap-cta-click', 'kap-locale-change'] as const)
          addEventListener(type, (event) => {
            event.preventDefault();
            told.push([type, event.detail]);
          });
      });
      const inside = (selector: string) =>
        `document.querySelector('kap-explainer').shadowRoot.querySelector('${selector}')`;
      await t.page.evaluate(`${inside('summary')}.click()`);
      await t.page.waitFor('told.length === 1');
      await t.page.evaluate(`${inside('.button')}.click()`);
      await t.page.evaluate(`${inside('[href="#kap-safety"]')}.click()`);
      assert.ok(await t.page.evaluate(`${inside(':focus')}.matches('.crisis')`));
      assert.ok(await t.page.evaluate(`location.hash === ''`));
      await t.page.evaluate(`${inside('.notice button')}.click()`);
      await t.page.waitFor('told.length === 3');
      assert.deepEqual(await t.page.evaluate('told'), [
        ['kap-section-toggle', { section: 'state', open: true }],
        ['kap-cta-click', { href: '/contact', locale: 'es' }],
        ['kap-locale-change', { locale: 'en', requested: 'en', draft: false }],
      ]);
      assert.ok(await t.page.evaluate(`${inside('details')}.open`), 'what was opened stays open');
      await t.page.evaluate(() => {
        const { shadowRoot } = document.querySelector('kap-explainer')!;
        const menu = shadowRoot!.querySelector('select')!;
        menu.value = 'ar';
        menu.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await t.page.waitFor(`told.at(-1)[1].locale === 'ar'`);
      await quiet(t);
    },
  );

  test('what a page changes as soon as it is told that an element is ready is not lost', async (t) => {
    const release = await open(t, await serverThree({ lang: 'en' }));
    await t.page.evaluate(() => {
      addEventListener('kap-ready', ({ target }) => {
        if ((target as Element).localName === 'kap-explainer')
          (target as Element).setAttribute('region', 'GB');
      });
    });
    release();
    await t.page.waitFor(
      `!!document.querySelector('kap-explainer').shadowRoot.querySelector('[href="tel:999"]')`,
    );
  });

  test('a language that was chosen before the script came is shown', async (t) => {
    const release = await open(t, await serverThree({ lang: 'en' }));
    await t.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('kap-explainer')!;
      shadowRoot!.querySelector('select')!.value = 'es';
    });
    release();
    await t.page.waitFor(
      `document.querySelector('kap-explainer').shadowRoot.querySelector('[role=status]').lang === 'es'`,
    );
  });

  test('the first change of language is told in a place that was there before', async (t) => {
    (await open(t, await serverThree({ lang: 'en' })))();
    await t.page.waitFor(UPGRADED);
    await t.page.evaluate(() => {
      const element = document.querySelector('kap-explainer')!;
      const root = element.shadowRoot!;
      const empty = new Set<Element>();
      new MutationObserver(() => {
        const place = root.querySelector('[role=status]')!;
        if (!place.textContent) empty.add(place);
        else Object.assign(window, { isTold: empty.has(place) });
      }).observe(root, { childList: true, subtree: true, characterData: true });
      element.lang = 'es';
    });
    await t.page.waitFor(`window.isTold !== undefined`);
    assert.equal(await t.page.evaluate('isTold'), true);
  });

  test('“Read in English” leads to English where the catalogue has failed', async (t) => {
    t.servers.fault('locales/es.js', { status: 404, body: '' });
    (await open(t, await serverThree({ lang: 'es' }), 'es'))();
    await t.page.waitFor(`!!customElements.get('kap-cta')`);
    await t.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('kap-explainer')!;
      shadowRoot!.querySelector<HTMLElement>('.notice button')!.click();
    });
    await t.page.waitFor(
      `document.querySelector('kap-explainer').shadowRoot.querySelector('[role=status]').lang === 'en'`,
    );
  });

  test('printing opens what is taken over, and closes it again', async (t) => {
    (await open(t, await serverThree({ lang: 'en' })))();
    await t.page.waitFor(UPGRADED);
    const state = `(() => {
      const { shadowRoot } = document.querySelector('kap-explainer');
      const folds = [...shadowRoot.querySelectorAll('.fold')];
      return [folds.filter(({ open }) => open).length / folds.length, !!shadowRoot.querySelector('.print')];
    })()`;
    const during = (type: string) =>
      t.page.evaluate(`(dispatchEvent(new Event('${type}')), ${state})`);
    assert.deepEqual(await during('beforeprint'), [1, true]);
    assert.deepEqual(await during('afterprint'), [0, false]);
  });

  test('HTML of another version and language is replaced as a whole', async (t) => {
    const old = (await serverThree({ lang: 'es' })).replaceAll(' lang="es" ', ' ');
    const other = old.replace(/<h2[^]*?<\/h2>/g, '<h2>Of another version</h2>');
    const release = await open(t, other.replaceAll('<kap-quote lang="es"', '<kap-quote'));
    release();
    await t.page.waitFor(UPGRADED);
    await speaks(t.page, 'en');
    const shown = await visibleTextOf(t.page, 'body');
    assert.ok(!shown.includes('Of another version'));
    assert.ok(!shown.includes(text('es', 'safety.heading')));
    await quiet(t);
  });

  test('what a reader opened stays open, and the focus where it was', async (t) => {
    const release = await open(t, await serverThree());
    await t.page.click(
      () => document.querySelector('kap-explainer')?.shadowRoot?.querySelectorAll('summary')[2],
    );
    const state = `(() => {
      const root = document.querySelector('kap-explainer').shadowRoot;
      const open = [...root.querySelectorAll('details')].map((details) => details.open);
      return [open, [...root.querySelectorAll('summary')].indexOf(root.activeElement)];
    })()`;
    const before = (await t.page.evaluate(state)) as [boolean[], number];
    assert.deepEqual(before[0].slice(0, 4), [false, false, true, false]);
    release();
    await t.page.waitFor(UPGRADED);
    assert.deepEqual(await t.page.evaluate(state), before);
  });

  test('it follows the page after that, as any other element', async (t) => {
    (await open(t, await serverThree()))();
    await t.page.waitFor(UPGRADED);
    await setLang(t.page, 'ar');
    await speaks(t.page, 'ar');
  });

  for (const [title, cut] of [
    ['before its styles', '<template shadowrootmode="open">'],
    ['within its text', '<h2'],
  ] as const) {
    test(`a page that goes on streaming ${title} once the script runs: never twice`, async (t) => {
      const html = hostPage(t.servers, {
        head: scriptTag(t.servers, 'async'),
        body: await serverThree({ lang: 'en' }),
      });
      const at = html.indexOf(cut) + (cut.startsWith('<t') ? cut.length : 0);
      let resume = () => {};
      const pause = new Promise<void>((resolve) => (resume = resolve));
      const body = [html.slice(0, at), html.slice(at)];
      const url = t.servers.page('/', { body, pause });
      await t.page.goto(url, { until: 'commit' });
      // WebKit runs no such script while a page stands still.
      if (t.engine.id !== 'webkit') {
        await t.page.waitFor(`Boolean(customElements.get('kap-explainer'))`);
      }
      resume();
      await t.page.waitFor(`document.readyState === 'complete'`);
      await speaks(t.page, 'en');
      const shown = await visibleTextOf(t.page, 'kap-explainer');
      assert.equal(shown.split(text('en', 'title')).length, 2, 'the title once');
      assert.equal(shown.split(text('en', 'safety.heading')).length, 2, 'the safety part once');
      await quiet(t);
    });
  }
});
