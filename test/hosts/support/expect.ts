// What readers must get on every page.
import assert from 'node:assert/strict';
import { can, type EngineId, type Page } from '../../harness/browsers/index.js';
import type { TestContext } from '../../e2e/harness/run.js';
import { ELEMENTS as TITLES, text } from '../../e2e/support/texts.js';
import type { Shown } from '../page/look.js';
import { bundle } from './bundle.js';
import type { Host } from './host.js';
import { FALLBACK, type Site } from './site.js';

const LANG = 'es';
const NARROWEST = 200;
const REQUESTS = [/^\/kap\.js$/, /^\/locales\/es\.js\?v=/];
/** Two frames: what is drawn has been painted. */
const PAINTED =
  'new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(() => r(true))))';

const WORDS = Object.fromEntries(
  Object.entries(TITLES).map(([name, id]) => [name, text(LANG, id)]),
);
const NAMES = Object.keys(WORDS);
const FALLBACK_WORDS = FALLBACK.replace(/<[^>]*>/g, '');

const looking = async (root: string) =>
  `(() => { ${await bundle('test/hosts/page/look.ts', 'page')} return page.look(${root}); })()`;

/** Whether every element has drawn its text in the page's language, also those of placeholders. */
const drawn = (root: string) =>
  `Object.entries(${JSON.stringify(WORDS)}).every(([name, words]) => {
    const roots = [...${root}.querySelectorAll('[data-kap]')].map(({ shadowRoot }) => shadowRoot);
    const all = [${root}, ...roots].flatMap((root) => [...(root?.querySelectorAll(name) ?? [])]);
    return all.length && all.every((it) => it.shadowRoot?.textContent.includes(words));
  })`;

interface Reference {
  shown: Shown[];
  tree: string[];
}

const references = new Map<EngineId, Promise<Reference>>();

/** What an engine itself tells assistive technology, where it says so, without boxes and lines. */
const treeOf = async (page: Page, id: EngineId) =>
  can(id, 'accessibilityTree')
    ? (await page.accessibilityTree()).filter(
        (node) => !/^(generic|InlineTextBox|none|RootWebArea)/.test(node),
      )
    : [];

/** What an ordinary page shows: asked once of each engine. */
async function referenceOf({ page, engine, servers }: TestContext, site: Site): Promise<Reference> {
  const visit = async () => {
    await page.goto(servers.page('/reference', site.bare({ body: site.embed })));
    await page.waitFor(drawn('document'));
    const shown = (await page.evaluate(await looking('document'))) as Shown[];
    return { shown, tree: await treeOf(page, engine.id) };
  };
  const reference = references.get(engine.id) ?? visit();
  references.set(engine.id, reference);
  const { shown } = await reference;
  const text = shown.flatMap(({ lines }) => lines).join();
  assert.ok(text.length > 5000 && !text.includes(FALLBACK_WORDS), 'the reference has its text');
  servers.log.length = 0;
  return reference;
}

/** A page has more than our elements, so that only what is missing counts. */
function expectTree(tree: string[], reference: string[]) {
  const rest = [...tree];
  const missing = reference.filter((node) => {
    const index = rest.indexOf(node);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  assert.deepEqual(missing, [], 'missing in the accessibility tree');
}

function expectBoxes({ element, width, text, covers, sticksOut }: Shown) {
  assert.ok(width >= NARROWEST, `<${element}> is ${width} px wide`);
  assert.ok(text >= NARROWEST * 0.6, `the text of <${element}> is ${text} px wide`);
  assert.equal(covers, false, `<${element}> covers the page's text after it`);
  assert.ok(sticksOut <= 1, `<${element}> sticks out of the page by ${sticksOut} px`);
}

function expectText(shown: Shown[], reference: Shown[], count: Record<string, number> = {}) {
  for (const expected of reference) {
    const { element } = expected;
    const same = shown.filter((one) => one.element === element);
    assert.equal(same.length, count[element] ?? 1, `elements: ${element}`);
    for (const { lines, style } of same) {
      assert.deepEqual(lines, expected.lines, `the text of <${element}>`);
      assert.deepEqual(style, expected.style, `the style of <${element}>`);
    }
  }
}

function expectFallback(shown: Shown[]) {
  for (const { element, lines } of shown) {
    assert.deepEqual(
      lines,
      [`link "${FALLBACK_WORDS}"`, FALLBACK_WORDS],
      `the fallback of <${element}>`,
    );
  }
  assert.deepEqual(shown.map(({ element }) => element).sort(), [...NAMES].sort());
}

/** Lets a test look at a page as its readers do. */
export async function expectations(context: TestContext, host: Host, site: Site) {
  const { page, engine, servers } = context;
  const { root = 'document', within = (expression: string) => expression } = host;
  const reference = await referenceOf(context, site);
  const look = within(await looking(root));

  return async function expectHost() {
    if (host.shows !== 'fallback') await page.waitFor(within(drawn(root)));
    await page.evaluate(PAINTED);
    const settled = await page.evaluate(() => window.__probe.shifts?.length);
    const shown = (await page.evaluate(look)) as Shown[];
    if (host.shows === 'fallback') expectFallback(shown);
    else {
      expectText(shown, reference.shown, host.count);
      shown.forEach(expectBoxes);
      const isInFrame = host.within ?? root.startsWith('frames');
      if (!isInFrame) expectTree(await treeOf(page, engine.id), reference.tree);
    }
    await page.evaluate(PAINTED);
    assert.equal(await page.evaluate(() => window.__probe.shifts?.length), settled, 'it shifts');

    const { console, errors, violations } = (await page.evaluate(
      within('window.__probe'),
    )) as Window['__probe'];
    assert.deepEqual(errors, []);
    const said = console.map(({ text }) => text);
    assert.equal(said.length, host.says?.length ?? 0, said.join('\n'));
    host.says?.forEach((pattern, index) => assert.match(said[index] ?? '', pattern));
    assert.deepEqual(
      violations.filter(({ blocked }) => !/favicon/.test(blocked)).map((one) => one.directive),
      host.violates ?? [],
      JSON.stringify(violations),
    );
    const asked = servers.assetRequests();
    // Browsers look ahead for scripts, also where they will not run.
    if (host.shows !== 'fallback' || host.requests)
      expectRequests(asked, host.requests ?? REQUESTS);
    else
      assert.deepEqual(
        asked.filter((url) => url !== '/kap.js'),
        [],
      );
    const foreign = (await page.evaluate(
      within(`performance.getEntriesByType('resource').map(({ name }) => name)`),
    )) as string[];
    const own = [servers.pageOrigin, servers.assetOrigin, 'data:', 'blob:'];
    assert.deepEqual(
      foreign.filter((url) => !own.some((start) => url.startsWith(start))),
      [],
    );
  };
}

function expectRequests(asked: string[], allowed: RegExp[]) {
  const rest = [...asked].sort();
  assert.equal(rest.length, allowed.length, rest.join(', '));
  for (const pattern of allowed) {
    const index = rest.findIndex((url) => pattern.test(url));
    assert.notEqual(index, -1, `${String(pattern)} is not asked for`);
    rest.splice(index, 1);
  }
}
