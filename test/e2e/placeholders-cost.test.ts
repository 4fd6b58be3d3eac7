// What placeholders make the script look at, counted and not timed: a change costs the same however
// large the page is and however many stand in it.
import assert from 'node:assert/strict';
import { oneEngine, type TestContext } from './harness/run.js';
import { hostPage, scriptTag } from './support/host-page.js';

const LINK = '<a href="/about#kap-explainer_layout-compact">About KAP</a>';

const FORMS: Record<string, string> = {
  div: '<div data-kap="explainer" data-kap-layout="compact"><a href="/about">About KAP</a></div>',
  'link in a paragraph of its own': `<p>${LINK}</p>`,
  'link in a sentence': `<p>Read ${LINK} first.</p>`,
  'link in a list': `<ul><li>${LINK}</li></ul>`,
};
const MIXED = Object.values(FORMS).join('');

interface Cost {
  /** Searches of the whole page. */
  pages: number;
  /** Elements in all that was searched. */
  searched: number;
  /** Calls that search, match or reckon styles. */
  calls: number;
  styles: number;
  observers: number;
}

/** Counts from before our script runs; what elements do in their own roots is theirs. */
const COUNTERS = `<script>{
  const none = { pages: 0, searched: 0, calls: 0, styles: 0, observers: 0 };
  let cost = { ...none };
  for (const [{ prototype }, name] of [
    [Document, 'querySelector'], [Document, 'querySelectorAll'],
    [Element, 'querySelector'], [Element, 'querySelectorAll'],
    [Element, 'matches'], [Element, 'closest'],
  ]) {
    const search = prototype[name];
    prototype[name] = function (selector) {
      cost.calls++;
      if (this === document) cost.pages++;
      if (name.startsWith('query')) cost.searched += this.getElementsByTagName('*').length;
      return search.call(this, selector);
    };
  }
  const style = getComputedStyle;
  window.getComputedStyle = (...given) => { cost.styles++; return style(...given); };
  // There each element looks at its own colour, once it is drawn.
  const frame = requestAnimationFrame;
  window.requestAnimationFrame = (draw) => frame((now) => {
    const { styles } = cost;
    draw(now);
    cost.styles = styles;
  });
  const Observer = MutationObserver;
  window.MutationObserver = class extends Observer {
    constructor(callback) { super(callback); cost.observers++; }
  };
  window.costOf = async (change) => {
    cost = { ...none };
    change();
    // Observers are told of it before the next task.
    await new Promise((done) => setTimeout(done));
    return cost;
  };
}</script>`;

/** Opens a page and waits until all its placeholders are drawn, and nothing is left to be done. */
async function visit({ page, servers }: TestContext, body: string, placeholders: number) {
  const ready = `<script>window.ready = 0; addEventListener('kap-ready', () => ready++);</script>`;
  const head = COUNTERS + ready + scriptTag(servers);
  await page.goto(servers.page('/', hostPage(servers, { head, body })));
  await page.waitFor(`!!customElements.get('kap-cta') && ready === ${placeholders}`);
  await page.waitFor('costOf(() => {}).then(({ calls }) => calls === 0)');
}

/** What a change costs; it finds the box of links as `box`, and the place of placeholders as `main`. */
const costOf = ({ page }: TestContext, change: string) =>
  page.evaluate(`(() => {
    const [box, main] = ['box', 'main'].map((id) => document.getElementById(id));
    return costOf(() => { ${change} });
  })()`) as Promise<Cost>;

const links = (count: number) => '<li><a href="/page#part">Page</a></li>'.repeat(count);
const CHANGES: Record<string, string> = {
  'a link is added': `const [one] = box.children; box.append(one.cloneNode(true));`,
  'a text is put in its place': `box.children[1].textContent = 'Page';`,
  'a text changes': `box.children[2].firstChild.firstChild.data = 'Other';`,
  'a link leads elsewhere': `box.children[3].firstChild.href = '/other#kap';`,
  'a class changes': `box.children[4].firstChild.className = 'other';`,
  'a link goes': `box.children[5].remove();`,
  'something is added beside placeholders': `main.append('more');`,
};

oneEngine('the cost of placeholders', (test) => {
  test('a change that concerns none, on a page of many links and of few', async (t) => {
    const costs: Record<string, Cost>[] = [];
    for (const count of [20, 2000]) {
      await visit(
        t,
        `<ul id="box">${links(count)}</ul><div id="main">${MIXED.repeat(5)}</div>`,
        20,
      );
      const found: Record<string, Cost> = {};
      for (const [name, change] of Object.entries(CHANGES)) {
        const cost = await costOf(t, change);
        assert.equal(cost.pages, 0, `${name}: the page is not searched`);
        assert.ok(cost.searched <= 5 && cost.calls <= 8, `${name}: ${JSON.stringify(cost)}`);
        assert.equal(cost.styles + cost.observers, 0, name);
        found[name] = cost;
      }
      costs.push(found);
    }
    assert.deepEqual(costs[1], costs[0]);
  });

  test('many changes in one task: the page is looked through once for all', async (t) => {
    await visit(t, `<ul id="box">${links(2000)}</ul><div id="main">${MIXED}</div>`, 4);
    const cost = await costOf(
      t,
      `for (const { firstChild } of box.children) firstChild.href = '/';`,
    );
    assert.equal(cost.pages, 2, 'for placeholders, and for what stands beside them');
    assert.ok(cost.calls < 40, String(cost.calls));
  });

  for (const [name, html] of Object.entries(FORMS)) {
    test(`${name}: four times as many at once cost four times as much`, async (t) => {
      const costs: Cost[] = [];
      for (const count of [10, 40]) {
        await visit(t, '<div id="main"></div>', 0);
        const all = JSON.stringify(html.repeat(count));
        costs.push(await costOf(t, `main.insertAdjacentHTML('beforeend', ${all});`));
      }
      const [few, many] = costs as [Cost, Cost];
      assert.equal(many.observers, few.observers);
      for (const key of ['pages', 'searched', 'calls', 'styles'] as const) {
        assert.ok(many[key] <= 4 * few[key], `${key}: ${few[key]}, then ${many[key]}`);
      }
    });
  }
});
