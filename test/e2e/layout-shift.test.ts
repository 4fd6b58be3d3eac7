// Nothing that readers see moves when the script comes, with what the README gives to paste.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from '../harness/browsers/index.js';
import { eachEngine, type TestContext } from './harness/run.js';
import { hostPage } from './support/host-page.js';
import { example } from './support/readme.js';
import { serverThree } from './support/server-page.js';

const WORDS = 'Our clinic is small, and our doctors take time to listen. '.repeat(4);
const LISTENER =
  '<script>addEventListener("kap-ready", ({ detail }) => (window.shown = detail.locale))</script>';
const QUOTE_ROOM = '<style>kap-quote { display: flow-root; min-height: 16em }</style>';

/** Until what stands there has been painted. */
const painted = (page: Page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

/** Promises that a test keeps when it wants a file to arrive. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

interface Embedding {
  lang?: string;
  /** Put in place of the attribute `defer` of the script. */
  attribute?: string;
  /** Stands in the head after what the README says of it. */
  head?: string;
  body?: string;
}

/** The sum of layout shifts of a page whose script comes when all else has been painted, then its language. */
async function shiftOf({ page, servers }: TestContext, embedding: Embedding): Promise<number> {
  const [style, script, element] = example(servers, '<style>').split(/(<script.*\n)/);
  const { lang = 'en', attribute = 'defer', head = '', body = element! } = embedding;
  const [kap, catalogue] = [gate(), gate()];
  servers.fault('kap.js', { delay: kap.opened });
  servers.fault('locales/es.js', { delay: catalogue.opened });
  const html = hostPage(servers, {
    lang,
    head: LISTENER + style! + script!.replace('defer', attribute) + head,
    body: `<h1>Clinic</h1><p>${WORDS}</p>${body}<p id="after">${WORDS}</p>`,
  });
  await page.goto(servers.page('/', html), { until: 'commit' });
  await page.waitFor(`document.querySelector('#after')`);
  await painted(page);
  kap.open();
  await page.waitFor(`!!customElements.get('kap-explainer')`);
  await painted(page);
  catalogue.open();
  await page.waitFor(`window.shown === '${lang}'`);
  await painted(page);
  const shifts = (await page.evaluate(`new Promise((done) => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    done(observer.takeRecords().map(({ value }) => value));
  })`)) as number[];
  return shifts.reduce((sum, value) => sum + value, 0);
}

eachEngine('layout shift', (test, has) => {
  const cannot = has('layoutShift') ? undefined : 'it does not tell layout shifts';
  const none = (
    title: string,
    embeddingFor: (t: TestContext) => Embedding | Promise<Embedding>,
  ) => {
    for (const width of [360, 1280])
      test(
        `${title}, ${width} px: none`,
        async (t) => {
          await t.page.setViewport({ width, height: 800 });
          assert.equal(await shiftOf(t, await embeddingFor(t)), 0);
        },
        cannot,
      );
  };

  for (const lang of ['en', 'es'])
    for (const attribute of ['defer', 'async', 'type="module"'])
      none(`a link, ${lang}, ${attribute}`, () => ({ lang, attribute }));
  for (const form of ['<div', '<p>'])
    none(`a placeholder that is a ${form}`, ({ servers }) => {
      const lines = example(servers, 'data-kap="explainer" data-kap-lang').split('\n');
      return { lang: 'es', body: lines.find((line) => line.startsWith(form))! };
    });
  none('the static edition', () => {
    const edition = readFileSync('dist/static/en/kap-explainer.compact.US.html', 'utf8');
    return { body: `<kap-explainer layout="compact" region="US">${edition}</kap-explainer>` };
  });
  none('HTML of a server', async () => ({ body: await serverThree() }));
  none('a quotation, with room', () => ({
    head: QUOTE_ROOM,
    body: '<kap-quote><a href="/about">About KAP</a></kap-quote>',
  }));

  test('without the script the room closes, and what is hidden has none', async (t) => {
    const html = example(t.servers, '<style>');
    t.servers.fault('kap.js', { status: 404 });
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { head: '', body: html })));
    const [kept, closed, hidden, height] = await t.page.evaluate(() => {
      const element = document.querySelector<HTMLElement>('kap-explainer')!;
      const heights = [element.offsetHeight];
      for (const animation of element.getAnimations()) animation.finish();
      heights.push(element.offsetHeight);
      element.hidden = true;
      return [...heights, element.offsetHeight, innerHeight] as const;
    });
    assert.equal(kept, height);
    assert.ok(closed > 0 && closed < 100, `${closed} px for a link`);
    assert.equal(hidden, 0);
  });
});
