// Translating in the workbench: by keyboard, with the checks and the real elements beside it.
import assert from 'node:assert/strict';
import { readXliff } from '../../translation/files/locale-files.js';
import { sourceMessages } from '../../translation/files/source-messages.js';
import type { SourceMessage } from '../../translation/message.js';
import { checkLanguage } from '../../translation/checks/language.js';
import { parseXliff } from '../../translation/xliff/parse.js';
import { eachEngine, type TestContext } from './harness/run.js';
import { sees } from './support/rendered.js';
import { text } from './support/texts.js';
import {
  choose,
  downloaded,
  isAt,
  isKept,
  keptLanguages,
  onDesk,
  openFile,
  openWorkbench,
  paste,
  reload,
  tabTo,
} from './support/workbench.js';

const messages = sourceMessages();
const crisis = messages.filter(({ id }) => id.startsWith('crisis.'));

/** What is typed: the texts of our own drafts. */
const drafts = (tag: string) =>
  new Map(parseXliff(readXliff(tag)).units.map(({ id, target }) => [id, target]));

/** A short text with a placeholder: what one key does, it does in all others too. */
const TYPED = 'crisis.emergency';

/** Writes a translation; the first placeholder of the English comes by its key, all others by hand. */
async function writeTranslation(
  { page }: TestContext,
  { id, text }: SourceMessage,
  target: string,
) {
  const write = (part: string) => (id === TYPED ? page.type(part) : paste(page, part));
  const [first] = /\{\w+\}/.exec(text) ?? [];
  const [before = '', after] = first ? target.split(first) : [target];
  await write(before);
  if (after === undefined) return;
  await page.press('Control+Shift+Enter');
  await write(after);
}

async function quiet({ page, servers }: TestContext) {
  const { console, errors, violations } = await page.evaluate(() => window.__probe);
  assert.deepEqual({ console, errors, violations }, { console: [], errors: [], violations: [] });
  const foreign = await page.evaluate(
    (ours) =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(ours)),
    `${servers.assetOrigin}/demo/`,
  );
  assert.deepEqual(
    foreign.filter((name) => !/^(data|blob):|__probe\.js$|favicon\.ico$/.test(name)),
    [],
  );
  assert.ok(servers.log.every(({ method }) => method === 'GET'));
}

eachEngine('workbench', (test) => {
  for (const [tag, name] of [
    ['ar', 'Arabic'],
    ['ja', 'Japanese'],
  ] as const) {
    // Arabic is typed in every engine, from right to left; what another script is to us is our code's.
    const declare = tag === 'ar' ? test : test.once;
    declare(
      `${name}: the crisis texts by keyboard alone, kept, downloaded and accepted`,
      async (t) => {
        const { page } = t;
        const texts = drafts(tag);
        await openWorkbench(t);
        await tabTo(page, '#tag');
        await page.type(tag);
        // We have a draft of it, which the Enter key would open.
        await tabTo(page, '[value=blank]');
        await page.press('Enter');
        await onDesk(page, name);
        await page.waitFor(() => document.activeElement?.id === 'ask');
        assert.deepEqual(await keptLanguages(page), []);
        await page.press('Tab');
        await page.press('Enter');
        await isAt(page, 'title');
        await tabTo(page, '#find', 'Shift+Tab');
        await page.type('crisis.');
        await page.waitFor(
          (count: number) => document.querySelectorAll('[role=option]').length === count,
          crisis.length,
        );
        await tabTo(page, '[role=option]');
        await page.press('Enter');
        for (const message of crisis) {
          const { id } = message;
          await isAt(page, id);
          await writeTranslation(t, message, texts.get(id)!);
          await page.waitFor(
            (text: string) =>
              document.querySelector<HTMLTextAreaElement>('#translation')!.value === text,
            texts.get(id)!,
          );
          await page.press('Control+Enter');
        }
        await page.waitFor(() =>
          document.querySelector('.saying')!.textContent.includes('the last text in the list'),
        );
        const { dir, lang } = await page.evaluate(() => {
          const { dir, lang } = document.querySelector<HTMLElement>('#translation')!;
          return { dir, lang };
        });
        assert.deepEqual({ dir, lang }, { dir: tag === 'ar' ? 'rtl' : 'ltr', lang: tag });
        await sees(page, 'kap-explainer', texts.get('crisis.heading')!.replace(/\s+/g, ' '));

        await isKept(page);
        await reload(page);
        await isAt(page, crisis.at(-1)!.id);
        await tabTo(page, '.save > summary', 'Shift+Tab');
        await page.press('Enter');
        await tabTo(page, '.save button');
        await page.press('Enter');
        const xml = (await downloaded(page, `${tag}.xlf`)).toString();
        const { file, problems } = checkLanguage(tag, xml, messages);
        assert.deepEqual(
          problems.filter(({ rule }) => rule !== 'untranslated'),
          [],
        );
        assert.equal(problems.length, messages.length - crisis.length);
        for (const { id, target, state } of file!.units) {
          const wanted = id.startsWith('crisis.')
            ? [texts.get(id), 'needs-review-translation']
            : ['', 'new'];
          assert.deepEqual([target, state], wanted, id);
        }
        await quiet(t);
      },
    );
  }

  test.once(
    'a wrong tag is refused in a sentence; a name or a tag in any case is known',
    async (t) => {
      await openWorkbench(t);
      const say = async (typed: string, wanted: string) => {
        await t.page.evaluate(() => {
          const field = document.querySelector<HTMLInputElement>('#tag')!;
          field.focus();
          field.select();
        });
        await t.page.type(typed);
        await t.page.press('Enter');
        await t.page.waitFor(
          (wanted: string) => document.querySelector('#tag-name')!.textContent.trim() === wanted,
          wanted,
        );
      };
      await say(
        'swahilian',
        '“swahilian” is no language that is known here by name, and no tag. Tags look like sw, pt-BR or zh-Hant.',
      );
      await say('en', 'English is what all others are translated from.');
      await t.page.evaluate(() => document.querySelector<HTMLInputElement>('#tag')!.select());
      await t.page.type('kiswahili');
      await t.page.waitFor(
        () => document.querySelector('#tag-name')!.textContent.trim() === 'Swahili (sw): Kiswahili',
      );
      await t.page.press('Enter');
      await onDesk(t.page, 'Swahili');
    },
  );

  test.once('what is wrong is said while it is typed, counted, and listed', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', readXliff('es'), 'Spanish');
    await choose(t.page, 'crisis.line');
    const said = (wanted: string) =>
      t.page.waitFor(
        (wanted: string) => document.querySelector('.findings')!.textContent.includes(wanted),
        wanted,
      );
    await said('The checks find nothing. They cannot judge the meaning: people can.');
    await t.page.press('End');
    await t.page.type(' <b>');
    await said('the translation holds markup; write plain text without "<b>"');
    await t.page.click('.messages label:has([value=failing])');
    await t.page.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
    assert.equal(
      await t.page.evaluate(() => document.querySelector('[value=failing] + span b')!.textContent),
      '1',
    );
  });

  test('the elements show what is typed, in each layout, from right to left', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'ar.xlf', readXliff('ar'), 'Arabic');
    const type = async (id: string, view: string, element: string) => {
      await choose(t.page, id);
      await t.page.evaluate(`document.querySelector('.preview [value=${view}]').click()`);
      await t.page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#translation')!;
        field.focus();
        field.select();
      });
      await t.page.type(`نص ${view}`);
      await sees(t.page, `.pane ${element}`, `نص ${view}`);
      assert.equal(
        await t.page.evaluate((element: string) => {
          const { shadowRoot } = document.querySelector(`.pane ${element}`)!;
          return getComputedStyle(shadowRoot!.querySelector('[role=status]')!).direction;
        }, element),
        'rtl',
      );
    };
    await type('title', 'article', 'kap-explainer[layout=article]');
    await type('state.heading', 'accordion', 'kap-explainer[layout=accordion]');
    await type('compact.lead', 'compact', 'kap-explainer[layout=compact]');
    await type('quote.text', 'quote', 'kap-quote');
    await type('cta.button', 'cta', 'kap-cta');
    await quiet(t);
  });

  test.once('each of the two names of a fold is brought into view', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', readXliff('es'), 'Spanish');
    // Not by its place in the page, which moves until all is drawn.
    await t.page.evaluate(`document.querySelector('.preview [value=quote]').click()`);
    await t.page.waitFor(`!!document.querySelector('.pane kap-quote')`);
    for (const id of ['quote.hideOriginal', 'quote.showOriginal', 'quote.hideOriginal'] as const) {
      await choose(t.page, id);
      await sees(t.page, '.pane kap-quote', text('es', id));
    }
  });
});
