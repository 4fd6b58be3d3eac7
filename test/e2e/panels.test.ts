// Accordions and sliders that measure a panel once and fix its height: what the README says of them
// leaves no line of the crisis help cut off.
import assert from 'node:assert/strict';
import type { Page } from '../harness/browsers/index.js';
import { eachEngine, type TestContext } from './harness/run.js';
import { hostPage, scriptTag } from './support/host-page.js';
import { setLang, speaks } from './support/rendered.js';

/** What such a site has: it measures when a panel is opened, and keeps the height for its animation. */
const SITE = `<style>.panel { max-height: 0; overflow: hidden }</style>
  <div class="panel"><kap-explainer layout="accordion" region="US"><a href="/about">About KAP</a></kap-explainer></div>
  <script>
    const panel = document.querySelector('.panel');
    const fit = () => { panel.style.maxHeight = panel.scrollHeight + 'px'; };
    fit();
  </script>`;

/** The lines that the README gives. */
const RECIPE = `<script>
  new ResizeObserver(() => fit()).observe(document.querySelector('kap-explainer'));
</script>`;

const SHADOW = `document.querySelector('kap-explainer').shadowRoot`;

/** By how much the panel is lower than what it holds. */
const CUT = 'Math.max(0, panel.scrollHeight - panel.clientHeight)';

async function open({ page, servers }: TestContext, body: string) {
  const head = scriptTag(servers);
  await page.goto(`${servers.page('/', hostPage(servers, { head, body }))}?kap-debug`);
  await speaks(page, 'en');
}

/** What makes the element taller after it has been drawn. */
const GROWTHS: Record<string, (page: Page) => Promise<unknown>> = {
  'it is drawn': () => Promise.resolve(),
  'its sections are opened': (page) =>
    page.evaluate(`void ${SHADOW}.querySelector('.fold summary').click()`),
  'its sources are opened': (page) =>
    page.evaluate(`void ${SHADOW}.querySelector('.about summary').click()`),
  'its language changes': async (page) => {
    await setLang(page, 'es');
    await speaks(page, 'es');
  },
  'its text is enlarged': (page) => page.evaluate(`void (document.body.style.fontSize = '2em')`),
  'the window gets narrow': (page) => page.setViewport({ width: 320, height: 600 }),
};

eachEngine('panels of measured height', (test) => {
  for (const [title, grow] of Object.entries(GROWTHS)) {
    test(`a panel that is told of sizes shows all of it after ${title}`, async (t) => {
      await open(t, SITE + RECIPE);
      await grow(t.page);
      await t.page.waitFor(`${CUT} === 0 && panel.clientHeight > 1000`);
    });
  }

  test('the diagnostics name a panel that cuts it off', async (t) => {
    await open(t, SITE);
    assert.notEqual(await t.page.evaluate(CUT), 0);
    const said = `__probe.console.some(({ text }) => text.includes('<div class="panel"> cuts it off'))`;
    await t.page.waitFor(said);
  });
});
