// What scripts of sites do with nodes that are not theirs.
import type { TestContext } from '../e2e/harness/run.js';
import { sees, setLang } from '../e2e/support/rendered.js';
import { text } from '../e2e/support/texts.js';
import type { Host, Hosts } from './support/host.js';
import { pages } from './support/run.js';

const MANY = 1000;
const BOX = `document.querySelector('.box')`;

/** Does something to the box of the elements once they are drawn; the expression tells that it did. */
const done = (expression: string, box = '<div class="box">'): Host => ({
  page: (site) => site.inside(box, '</div>'),
  proof: [`document.querySelectorAll('.box kap-cta').length`, 1],
  act: async (context: TestContext) => {
    await sees(context.page, 'kap-cta', text('es', 'cta.heading'));
    const ran = await context.page.evaluate(expression);
    if (ran !== true) throw new Error(`did not run: ${String(ran)}`);
  },
});

/** Puts nodes of this document into that of a frame. */
const inFrame = (nodes: string): Host => ({
  ...done(`((nodes) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 600px; height: 400px';
    document.body.append(frame);
    const inside = frame.contentDocument;
    inside.documentElement.lang = 'es';
    inside.body.append(nodes);
    return nodes.ownerDocument !== document;
  })(${nodes})`),
  root: 'frames[0].document',
});

const twice = { 'kap-explainer': 2, 'kap-quote': 2, 'kap-cta': 2 };

const HOSTS: Hosts = {
  'cloned deep': {
    ...done(
      `(${BOX}.after(${BOX}.cloneNode(true)), document.querySelectorAll('.box').length === 2)`,
    ),
    count: twice,
  },
  'imported from a copy': {
    ...done(
      `(${BOX}.after(document.importNode(${BOX}, true)), document.querySelectorAll('.box').length === 2)`,
    ),
    count: twice,
  },
  'written again as HTML': done(
    `((old) => { ${BOX}.innerHTML = ${BOX}.innerHTML; return old !== ${BOX}.firstElementChild; })(${BOX}.firstElementChild)`,
  ),
  'moved about': done(`((box) => {
    for (let times = 0; times < 5; times++) for (const node of [...box.childNodes]) box.prepend(node);
    box.before(...box.childNodes);
    return box.childNodes.length === 0;
  })(${BOX})`),
  "adopted into a frame's document and back": done(`(async (box) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentDocument;
    inside.body.append(inside.adoptNode(box));
    const moved = box.ownerDocument === inside;
    await new Promise((r) => setTimeout(r));
    document.querySelector('[data-after]').before(document.adoptNode(box));
    frame.remove();
    return moved;
  })(${BOX})`),
  "adopted into a frame's document": inFrame(BOX),
  "copied into a frame's document": inFrame(`${BOX}.cloneNode(true)`),
  'in a language that the page changes': {
    page: (site) => site.page({ lang: 'en' }),
    proof: ['document.documentElement.lang', 'en'],
    async act({ page }) {
      await sees(page, 'kap-quote', 'Nancy Smith');
      await setLang(page, 'es');
    },
  },
  [`${MANY} elements`]: {
    once: true,
    page: (site) =>
      site.page({ body: site.embed + '<kap-cta href="/contact"></kap-cta>'.repeat(MANY - 1) }),
    proof: [`document.querySelectorAll('kap-cta').length`, MANY],
    count: { 'kap-cta': MANY },
  },
};

pages('nodes', HOSTS);
