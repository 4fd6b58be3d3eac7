// Lines, lists and quotation marks are as readers of each language know them.
import assert from 'node:assert/strict';
import { eachEngine, type TestContext } from './harness/run.js';
import { hostPage } from './support/host-page.js';
import { speaks } from './support/rendered.js';

async function open({ page, servers }: TestContext, lang: string) {
  await page.setViewport({ width: 360, height: 800 });
  const body = '<kap-explainer language-menu region="US"></kap-explainer>';
  await page.goto(servers.page('/', hostPage(servers, { lang, body })));
  await speaks(page, lang);
}

/** Runs in the page: where lines of headings and paragraphs end within a word. */
const brokenWords = () => {
  const root = document.querySelector('kap-explainer')!.shadowRoot!;
  const broken: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!node.parentElement?.matches('h2, h3, h4, p, li') || !/\p{Script=Hang}/u.test(text))
      continue;
    const top = (i: number) => {
      const range = document.createRange();
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      return range.getBoundingClientRect().top;
    };
    for (let i = 1; i < text.length; i++) {
      const word = /^[\p{L}\p{N}]{2}$/u.test(text.slice(i - 1, i + 1));
      if (word && top(i) > top(i - 1) + 4) broken.push(text.slice(Math.max(0, i - 8), i + 8));
    }
  }
  return broken;
};

/** Runs in the page: how many lines the term is on, in each place. */
const linesOfTerm = () => {
  const root = document.querySelector('kap-explainer')!.shadowRoot!;
  const found: number[] = [];
  for (const paragraph of root.querySelectorAll('p')) {
    const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const start = (node.nodeValue ?? '').toLowerCase().indexOf('off-label');
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + 'off-label'.length);
      found.push(new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size);
    }
  }
  return found;
};

/** Runs in the page: a style of the first such element. */
const style = (property: string, selector: string) =>
  `getComputedStyle(document.querySelector('kap-explainer').shadowRoot.querySelector('${selector}')).${property}`;

/** Runs in the page: how far the menu stands from its label. */
const gap = () => {
  const label = document.querySelector('kap-explainer')!.shadowRoot!.querySelector('label')!;
  const range = document.createRange();
  range.selectNodeContents(label);
  range.setEndBefore(label.querySelector('select')!);
  const text = range.getBoundingClientRect();
  const menu = label.querySelector('select')!.getBoundingClientRect();
  return Math.max(menu.left - text.right, text.left - menu.right);
};

/** Runs in the page: opens the English wording of the quotation, and says how it stands there. */
const original = () => {
  const root = document.querySelector('kap-explainer')!.shadowRoot!;
  const quotation = root.querySelector<HTMLElement>('details q')!;
  const details = quotation.closest('details')!;
  details.open = true;
  const left = (element: Element) => element.getBoundingClientRect().left;
  return {
    // With `quotes: auto`, the marks are those of the language around the quotation.
    hasEnglishMarks: quotation.matches(':lang(en) > q'),
    fromLeft: left(quotation) - left(details),
  };
};

eachEngine('typography', (test) => {
  test('Korean lines end between words', async (t) => {
    await open(t, 'ko');
    assert.deepEqual(await t.page.evaluate(brokenWords), []);
  });

  test('the English term for a use that is not approved is on one line at any width', async (t) => {
    await open(t, 'tr');
    for (let width = 300; width < 440; width += 4) {
      await t.page.setViewport({ width, height: 800 });
      assert.deepEqual(await t.page.evaluate(linesOfTerm), [1, 1], `${width} px`);
    }
  });

  test('the quotation has the marks of the texts', async (t) => {
    for (const [tag, marks] of [
      ['ar', '"«" "»"'],
      ['ht', '"«" "»"'],
      ['fr', '"«\u00a0" "\u00a0»"'],
    ] as const) {
      await open(t, tag);
      assert.equal(await t.page.evaluate(style('quotes', 'blockquote q')), marks);
    }
  });

  test('the English wording of the quotation has English marks, and begins at the left', async (t) => {
    for (const tag of ['ar', 'ja']) {
      await open(t, tag);
      const { hasEnglishMarks, fromLeft } = await t.page.evaluate(original);
      assert.ok(hasEnglishMarks, tag);
      assert.ok(fromLeft < 4, `${tag}: ${fromLeft} px from the left`);
    }
  });

  test('Persian steps have Persian numbers', async (t) => {
    await open(t, 'fa');
    assert.equal(await t.page.evaluate(style('listStyleType', 'ol')), 'persian');
  });

  test('the language menu stands apart from its label', async (t) => {
    for (const tag of ['en', 'ar']) {
      await open(t, tag);
      const distance = await t.page.evaluate(gap);
      assert.ok(distance > 4 && distance < 16, `${tag}: ${distance} px`);
    }
  });
});
