// Dialogs whose scripts keep the focus inside: keys lead through our elements, by what the README says
// of them, and never get lost.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from '../harness/browsers/index.js';
import { eachEngine, type TestContext } from './harness/run.js';
import { hostPage, scriptTag } from './support/host-page.js';

const LIBRARIES = {
  'tabbable.js': 'tabbable/dist/index.umd.js',
  'focus-trap.js': 'focus-trap/dist/focus-trap.umd.js',
  'micromodal.js': 'micromodal/dist/micromodal.js',
};

const ELEMENT = `<kap-explainer layout="compact" region="US" cta-href="/contact"><a href="/about">About KAP</a></kap-explainer>`;
const CLOSE = '<button data-micromodal-close>Close</button>';
const LAST = '<button data-micromodal-close>Close at the end</button>';

const trap = (options: string) =>
  `focusTrap.createFocusTrap('#box', { fallbackFocus: '#box', ${options} }).activate()`;
const MICROMODAL = `MicroModal.show('box')`;
const SHOW_MODAL = `document.querySelector('#box').showModal()`;

/** What the reader's keys are at: where a link leads, or what a control says. */
const AT = `(() => {
  let node = document.activeElement;
  while (node.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node.getAttribute('href') ?? node.innerText.trim();
})()`;

const IS_INSIDE = `document.querySelector('#box').contains(document.activeElement)`;

async function open({ page, servers }: TestContext, start: string, content: string) {
  const scripts = Object.entries(LIBRARIES).map(([name, path]) => {
    servers.page(`/${name}`, readFileSync(`node_modules/${path}`, 'utf8'));
    return `<script src="/${name}"></script>`;
  });
  const style =
    '<style>#box { background: #fff; position: absolute; inset: 0; overflow: auto }</style>';
  const name = start === SHOW_MODAL ? 'dialog' : 'div';
  const body = `<a href="/before">Before</a><${name} id="box" tabindex="-1">${content}</${name}><a href="/after">After</a>`;
  const head = scripts.join('') + style + scriptTag(servers);
  await page.goto(servers.page('/', hostPage(servers, { head, body })));
  await page.waitFor(
    `!!document.querySelector('kap-explainer').shadowRoot?.querySelector('.crisis')`,
  );
  await page.evaluate(`void ${start}`);
  // Micromodal gives focus to the first link, be it hidden, and looks again when a key is pressed.
  if (start === MICROMODAL) await page.press('Tab');
  await page.waitFor(IS_INSIDE);
}

/** All that a key comes to from some place on, until it is at one of them again. */
async function round(page: Page, key: string, from: string): Promise<string[]> {
  await page.evaluate(`${from}.focus()`);
  const stops: string[] = [];
  for (;;) {
    await page.press(key);
    const stop = (await page.evaluate(AT)) as string;
    if (stops.includes(stop)) return stops;
    stops.push(stop);
  }
}

const BUTTON = `document.querySelector('#box button')`;
const CALL = `document.querySelector('kap-explainer').shadowRoot.querySelector('a[href^=tel]')`;

/** Some of what stands in the element, from its beginning to its end. */
const INSIDE = ['#kap-safety', 'tel:988', '/contact'];

const READY: Record<string, [start: string, content: string]> = {
  'a <dialog>': [SHOW_MODAL, CLOSE + ELEMENT],
  'focus-trap, which is told of shadow roots': [
    trap('tabbableOptions: { getShadowRoot: true }'),
    CLOSE + ELEMENT,
  ],
  'focus-trap, with a button at the end': [trap(''), CLOSE + ELEMENT + LAST],
  'Micromodal, with a button at the end': [MICROMODAL, CLOSE + ELEMENT + LAST],
};

const AS_IT_IS: Record<string, string> = { 'focus-trap': trap(''), Micromodal: MICROMODAL };

eachEngine('dialogs', (test) => {
  for (const [title, [start, content]] of Object.entries(READY)) {
    test.everywhere(`${title}: keys lead through the element, there and back`, async (t) => {
      await open(t, start, content);
      for (const key of ['Tab', 'Shift+Tab']) {
        const stops = await round(t.page, key, BUTTON);
        for (const stop of INSIDE)
          assert.ok(stops.includes(stop), `${key}, ${stop}: ${stops.join(' | ')}`);
      }
    });
  }

  for (const [title, start] of Object.entries(AS_IT_IS)) {
    test(`${title} as it is: whoever is in the element can leave it`, async (t) => {
      await open(t, start, CLOSE + ELEMENT);
      const forward = await round(t.page, 'Tab', CALL);
      assert.ok(forward.includes('/contact'), forward.join(' | '));
      const back = await round(t.page, 'Shift+Tab', CALL);
      assert.ok(back.includes('#kap-safety') && back.includes('Close'), back.join(' | '));
    });
  }
});
