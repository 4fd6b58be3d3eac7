// Every property that text inherits, as the engine itself has it: the page's taste, or ours.
import assert from 'node:assert/strict';
import { eachEngine } from './harness/run.js';
import { hostPage } from './support/host-page.js';
import { speaks } from './support/rendered.js';

/** What a page may decide for the whole of an element, and why. */
const TASTE: Record<string, string> = {
  color: "the page's own; the safety part reckons its own from it",
  'caret-color': 'follows the colour',
  'color-scheme': 'a dark page is dark',
  cursor: 'no harm',
  'font-family': "the page's own",
  'font-size': "the page's own, down to 12 px",
  'pointer-events': 'what is covered by a dialogue is not clicked',
  visibility: 'what a page hides, such as another tab, stays hidden',
  '-webkit-font-smoothing': "the page's own",
};

/** Values of which each property takes one that is not its own. */
const VALUES = [
  ...['none', 'auto', 'hidden', 'all', 'right', 'rtl', 'both', 'always', 'collapse', 'bottom'],
  ...['uppercase', 'italic', 'nowrap', 'break-all', 'vertical-rl', 'circle', 'inside', 'separate'],
  ...['rgb(1, 2, 3)', 'transparent', '37px', '37px 38px', '37', '0', '900', '300%', '"x" "y"'],
  ...[
    '3px 4px red',
    'wait',
    'dark',
    'strict',
    'small-caps',
    'ruby',
    'under',
    'filled',
    'crisp-edges',
  ],
  ...[
    'geometricprecision',
    'optimizespeed',
    'exact',
    'manual',
    'loose',
    'mixed',
    'upright',
    'over',
  ],
  ...[
    '"smcp"',
    '"wght" 900',
    'sub',
    'condensed',
    'disc',
    'monospace',
    'each-line',
    'stable',
    'balance',
  ],
  ...[
    'pan-x',
    'text',
    'read-only',
    'antialiased',
    'alphabetic',
    'middle',
    'bevel',
    'round',
    'evenodd',
  ],
  ...['linearrgb', 'nonzero', 'from-image', 'pixelated', 'square', 'after', 'justify', 'xx-large'],
  ...['oblique', 'weight', 'emoji', 'historical-forms', 'slashed-zero', 'jis78', 'no-contextual'],
];

/**
 * Runs in the page: sets each property that a child takes over from its parent on the wrapper, and
 * gives those that reach a text of ours, each with the value that did it.
 */
const reaching = (selector: string, values: string[]) => {
  const wrapper = document.querySelector<HTMLElement>('#wrapper')!;
  const text = document.querySelector('kap-explainer')!.shadowRoot!.querySelector(selector)!;
  const [parent, child] = [0, 1].map(() => document.createElement('div'));
  document.body.append(parent!);
  parent!.append(child!);
  // Without boxes, sizes are what the style says.
  parent!.hidden = true;
  const read = (element: Element, name: string) => getComputedStyle(element).getPropertyValue(name);
  const found: [string, string][] = [];
  let inherited = 0;
  for (const name of getComputedStyle(document.body)) {
    const initial = read(parent!, name);
    for (const value of values) {
      parent!.style.setProperty(name, value);
      const set = read(parent!, name);
      const reaches = set !== initial && read(child!, name) === set;
      parent!.removeAttribute('style');
      if (!reaches) continue;
      inherited++;
      const before = read(text, name);
      wrapper.style.setProperty(name, value);
      if (read(text, name) !== before) found.push([name, value]);
      wrapper.removeAttribute('style');
      break;
    }
  }
  parent!.remove();
  return { inherited, found };
};

eachEngine('inherited properties', (test) => {
  test('no line goes through the text, and it is never too small to see', async ({
    page,
    servers,
  }) => {
    // Scrollbars come and go by themselves.
    const body =
      '<style>html { overflow: hidden }</style><div id="wrapper"><kap-explainer></kap-explainer></div>';
    await page.goto(servers.page('/', hostPage(servers, { body })));
    await speaks(page, 'en');
    const before = await page.screenshot();
    const style = (css: string) =>
      page.evaluate((css: string) => {
        document.querySelector('#wrapper')!.setAttribute('style', css);
      }, css);
    await style('text-decoration: line-through 3px red');
    assert.ok((await page.screenshot()).equals(before));
    await style('font-size: 0');
    const size = `parseFloat(getComputedStyle(document.querySelector('kap-explainer').shadowRoot.querySelector('[part=body] p')).fontSize)`;
    assert.equal(await page.evaluate(size), 12);
  });

  for (const [part, selector] of [
    ['the education', '[part=body] p'],
    ['the safety part', '.safety p'],
  ] as const) {
    test(`${part} takes none but those of the page's taste`, async ({ page, servers }) => {
      const body = '<div id="wrapper"><kap-explainer></kap-explainer></div>';
      await page.goto(servers.page('/', hostPage(servers, { body })));
      await speaks(page, 'en');
      const { inherited, found } = await page.evaluate(reaching, selector, VALUES);
      assert.ok(inherited > 40, `${inherited} inherited properties`);
      assert.deepEqual(
        found.filter(([name]) => !(name in TASTE)),
        [],
      );
    });
  }
});
