// The workbench for everybody: axe, target sizes, narrow screens, dark ones.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readXliff } from '../../translation/files/locale-files.js';
import { sourceMessages } from '../../translation/files/source-messages.js';
import { eachEngine, type TestContext } from './harness/run.js';
import {
  button,
  choose,
  chooseFile,
  openFile,
  openWorkbench,
  startLanguage,
  tabTo,
} from './support/workbench.js';

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

async function axe({ page, servers }: TestContext): Promise<string[]> {
  servers.fault('demo/axe.js', { body: readFileSync('node_modules/axe-core/axe.min.js') });
  await page.evaluate(
    () =>
      'axe' in window ||
      new Promise((done, failed) => {
        const script = document.createElement('script');
        Object.assign(script, { src: 'axe.js', onload: done, onerror: failed });
        document.head.append(script);
      }),
  );
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
  });
}

/** What a finger cannot hit well, links in running text left out. */
const smallTargets = ({ page }: TestContext) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, input, textarea, summary, [role=option]')]
      .map((element) =>
        element.matches('[type=radio], [type=checkbox]') ? element.closest('label')! : element,
      )
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `${element.textContent.trim()} ${Math.round(width)}x${Math.round(height)}`;
      })
      .filter((text) => /(?:^| )(?:\d|[123]\d|4[0-3])x|x(?:\d|[123]\d|4[0-3])$/.test(text)),
  );

const overflow = ({ page }: TestContext) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

async function fits(t: TestContext, where: string) {
  assert.deepEqual(await smallTargets(t), [], where);
  const wide = await overflow(t);
  assert.ok(wide <= 0, `${where}: ${wide} px too wide`);
}

async function isSound(t: TestContext, where: string) {
  assert.deepEqual(await axe(t), [], where);
  await fits(t, where);
}

eachEngine('workbench: access', (test, has) => {
  for (const width of [360, 1280]) {
    // What is narrow depends on an engine's fonts and controls.
    const declare = width === 360 ? test : test.once;
    declare(`at ${width} px, from the start to the sign-off`, async (t) => {
      // What axe reads is the same at each width: it is asked again only where most is shown.
      const isWell = width === 360 ? isSound : fits;
      await t.page.setViewport({ width, height: 800 });
      await openWorkbench(t);
      await isWell(t, 'start');
      await openFile(t.page, 'ar.xlf', readXliff('ar'), 'Arabic');
      await choose(t.page, 'crisis.line');
      await t.page.type('<b>');
      await t.page.waitFor(() => !!document.querySelector('.findings.bad'));
      await button(t.page, 'Sign off');
      await button(t.page, 'Comments');
      await button(t.page, 'More help with the words');
      await isWell(t, 'desk');
      await button(t.page, 'Save');
      await isSound(t, 'save');
    });
  }

  for (const width of [390, 1280]) {
    const declare = width === 390 ? test : test.once;
    declare(`at ${width} px, a review from the name to the last signature`, async (t) => {
      await t.page.setViewport({ width, height: 800 });
      await openWorkbench(t);
      const bundle = {
        ...{ kind: 'kap-review', language: 'ar', translation: readXliff('ar') },
        notes: { title: { saidBack: { source: 'x', said: 'y', difference: 'z' } } },
      };
      await chooseFile(t.page, 'ar.review.json', JSON.stringify(bundle));
      await button(t.page, 'Only in files that I download');
      await t.page.waitFor(() => !!document.querySelector('#name'));
      await isSound(t, 'who reviews');
      await t.page.evaluate(() => {
        document.querySelector<HTMLInputElement>('#name')!.value = 'Test Person';
        document.querySelector<HTMLInputElement>('#qualification')!.value = 'none';
      });
      await button(t.page, 'Begin');
      await t.page.waitFor(() => document.activeElement?.id === 'text');
      await isSound(t, 'reading');
      await tabTo(t.page, '.reading .solid');
      await t.page.press('Enter');
      await t.page.waitFor(
        () =>
          document.activeElement?.id === 'text' &&
          document.querySelector('#text')!.textContent.startsWith('Text 2 '),
      );
    });
  }

  test('the questions on words, at 390 px', async (t) => {
    await t.page.setViewport({ width: 390, height: 800 });
    await openWorkbench(t);
    await startLanguage(t.page, 'Swahili');
    await t.page.waitFor(() => document.activeElement?.id === 'questions');
    await button(t.page, 'More words');
    await isSound(t, 'questions');
  });

  test.once(
    'in the dark',
    async (t) => {
      await t.page.emulateMedia({ colorScheme: 'dark' });
      await openWorkbench(t);
      await isSound(t, 'start');
      await openFile(t.page, 'ja.xlf', readXliff('ja'), 'Japanese');
      await isSound(t, 'desk');
    },
    has('forcedColors') ? undefined : 'it cannot emulate media features',
  );

  test('what is asked for has the focus, and the focus is never lost', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', readXliff('es'), 'Spanish');
    const focused = () => t.page.evaluate(() => document.activeElement?.id);
    assert.equal(await focused(), 'translation');
    await choose(t.page, 'lead');
    await t.page.press('Alt+PageDown');
    await t.page.waitFor(
      () => document.querySelector('.title code')!.textContent === 'lead.honest',
    );
    assert.equal(await focused(), 'translation');
    await t.page.press('Alt+PageUp');
    await t.page.waitFor(() => document.querySelector('.title code')!.textContent === 'lead');
    assert.equal(await focused(), 'translation');
    await button(t.page, 'Back to the start');
    await t.page.waitFor(() => document.activeElement?.id === 'top');
  });

  test(
    'assistive technology is told what each field is',
    async (t) => {
      await openWorkbench(t);
      await openFile(t.page, 'ar.xlf', readXliff('ar'), 'Arabic');
      const count = sourceMessages().length;
      const tree = await t.page.accessibilityTree();
      for (const node of [
        'textbox "Arabic"',
        'searchbox "Find"',
        `listbox "Texts, ${count} of ${count}"`,
        `heading "Text 1 of ${count}"`,
        'radio "With problems 0"',
        'button "Done, next text"',
        'group "Preview"',
      ]) {
        assert.ok(tree.includes(node), `${node}\n${tree.join('\n')}`);
      }
    },
    has('accessibilityTree') ? undefined : 'it does not tell its accessibility tree',
  );
});
