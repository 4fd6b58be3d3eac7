// What opens and closes: how it is named to assistive technology, and what of it is printed.
import assert from 'node:assert/strict';
import { eachEngine } from './harness/run.js';
import { hostPage } from './support/host-page.js';
import { sees, speaks, visibleTextOf } from './support/rendered.js';
import { text } from './support/texts.js';

const ACCORDION = '<kap-explainer layout="accordion"></kap-explainer>';

eachEngine('what folds', (test, has) => {
  for (const [body, selector, closed, open] of [
    [ACCORDION, '[part=container] button', 'accordion.openAll', 'accordion.closeAll'],
    ['<kap-quote></kap-quote>', 'summary', 'quote.showOriginal', 'quote.hideOriginal'],
  ] as const) {
    test(
      `is named by what a press will do: ${open}`,
      async ({ page, servers }) => {
        await page.goto(servers.page('/', hostPage(servers, { lang: 'es', body })));
        await speaks(page, 'es');
        for (const [said, unsaid] of [
          [closed, open],
          [open, closed],
        ] as const) {
          await sees(page, body.slice(1, body.search(/[ >]/)), text('es', said));
          const tree = (await page.accessibilityTree()).filter(
            (node) => !/TextBox|Text /.test(node),
          );
          assert.ok(
            tree.some((node) => node.endsWith(` "${text('es', said)}"`)),
            tree.join('\n'),
          );
          assert.ok(!tree.some((node) => node.includes(text('es', unsaid))), tree.join('\n'));
          await page.evaluate((selector: string) => {
            const host = document.querySelector('kap-explainer, kap-quote')!;
            host.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
          }, selector);
        }
      },
      has('accessibilityTree') ? undefined : 'it does not tell its accessibility tree',
    );
  }

  test(
    'is printed without the button',
    async ({ page, servers }) => {
      await page.goto(servers.page('/', hostPage(servers, { body: ACCORDION })));
      await speaks(page, 'en');
      const isSaid = async (): Promise<boolean> =>
        (await visibleTextOf(page, 'kap-explainer')).includes(text('en', 'accordion.openAll'));
      assert.ok(await isSaid());
      await page.emulateMedia({ media: 'print' });
      assert.ok(!(await isSaid()));
    },
    has('print') ? undefined : 'it cannot emulate print',
  );
});
