// Translators in browsers, and extensions, rewrite text under us: after a change of language all is
// ours again, and until then theirs is left in peace.
import assert from 'node:assert/strict';
import { eachEngine, type TestContext } from './harness/run.js';
import { hostPage, THREE } from './support/host-page.js';
import { setLang, speaks, visibleTextOf } from './support/rendered.js';
import { text } from './support/texts.js';

const THEIRS = 'theirs';

/** Runs in the page: what tools do to each text of an element. */
const REWRITERS = {
  'wraps each text': (node: Text) => {
    const font = document.createElement('span');
    node.replaceWith(font);
    font.textContent = 'theirs';
  },
  'replaces each paragraph': (node: Text) => {
    const paragraph = node.parentElement?.closest('p');
    if (!paragraph) return;
    const copy = document.createElement('p');
    copy.textContent = 'theirs';
    paragraph.replaceWith(copy);
  },
  'empties each element': (node: Text) => {
    if (node.parentElement) node.parentElement.textContent = 'theirs';
  },
  'writes into each text': (node: Text) => {
    node.data = 'theirs';
  },
};

async function rewrite({ page }: TestContext, rewriter: (node: Text) => void) {
  await page.evaluate(`(() => {
    const rewrite = ${String(rewriter)};
    for (const host of document.querySelectorAll('kap-explainer, kap-quote, kap-cta')) {
      const walker = document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_TEXT);
      const all = [];
      while (walker.nextNode()) if (walker.currentNode.data.trim()) all.push(walker.currentNode);
      for (const node of all) if (node.isConnected) rewrite(node);
    }
  })()`);
}

eachEngine('rewritten text', (test) => {
  for (const [what, rewriter] of Object.entries(REWRITERS)) {
    test(`${what}: another language is whole`, async (t) => {
      await t.page.goto(t.servers.page('/', hostPage(t.servers, { lang: 'ar' })));
      await speaks(t.page, 'ar');
      await setLang(t.page, 'es');
      await speaks(t.page, 'es');
      const expected = await visibleTextOf(t.page, 'body');
      await setLang(t.page, 'en');
      await speaks(t.page, 'en');
      await rewrite(t, rewriter);
      assert.ok((await visibleTextOf(t.page, 'body')).includes(THEIRS));
      await setLang(t.page, 'es');
      await speaks(t.page, 'es');
      assert.equal(await visibleTextOf(t.page, 'body'), expected);
      const { console, errors } = await t.page.evaluate(() => window.__probe);
      assert.deepEqual({ console, errors }, { console: [], errors: [] });
    });
  }

  test('in the same language theirs stays, and what changes is still drawn', async (t) => {
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body: THREE })));
    await speaks(t.page, 'en');
    await rewrite(t, REWRITERS['writes into each text']);
    await t.page.evaluate(`document.querySelector('kap-explainer').region = 'US'`);
    await t.page.waitFor(
      `document.querySelector('kap-explainer').shadowRoot.textContent.includes('988')`,
    );
    const shown = await visibleTextOf(t.page, 'kap-explainer');
    assert.ok(shown.includes(THEIRS) && !shown.includes(text('en', 'state.p1')));
  });
});
