// `npm start`: what is saved in locales/ is shown by pages that are open. On a copy of the repository.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before } from 'node:test';
import { until } from '../harness/browsers/until.js';
import type { Page } from '../harness/browsers/index.js';
import type { ListedLanguage } from '../../build/outputs/language-list.js';
import { oneEngine } from './harness/run.js';
import { sees, visibleTextOf } from './support/rendered.js';
import { text } from './support/texts.js';

/** A copy of the repository with its own server. */
class Copy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'live-'));
  readonly #server: ChildProcess;
  /** What the terminal shows. */
  printed = '';

  constructor() {
    for (const name of [
      'package.json',
      'tsconfig.json',
      'demo',
      'dist',
      'locales',
      'src',
      'build',
      'serve',
      'translation',
    ])
      cpSync(name, join(this.#folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.#folder, 'node_modules'), 'dir');
    this.#server = spawn(process.execPath, ['--import', 'tsx', 'serve/start.ts', '--no-build'], {
      cwd: this.#folder,
      env: { ...process.env, PORT: '0' },
    });
    for (const stream of [this.#server.stdout, this.#server.stderr]) {
      stream!.setEncoding('utf8').on('data', (piece: string) => {
        this.printed += piece;
      });
    }
  }

  #address = '';

  /** The address of its demonstration. */
  async address(): Promise<string> {
    if (!this.#address) await this.prints('The demo is at ');
    return (this.#address ||= `${/http:\S+\d/.exec(this.printed)![0]}/demo/`);
  }

  prints(sentence: string): Promise<unknown> {
    return until(
      `the terminal says "${sentence}"`,
      () => Promise.resolve(this.printed.includes(sentence)),
      50,
    );
  }

  read = (path: string): string => readFileSync(join(this.#folder, path), 'utf8');

  /** What the server answers to a page of the demonstration. */
  async fetch(path: string): Promise<string> {
    return (await fetch((await this.address()) + path)).text();
  }

  /** What the gallery is told of a language. */
  async listed(tag: string): Promise<ListedLanguage> {
    const list = (await this.fetch('language-list.js')).replace(/^export default |;\s*$/g, '');
    return (JSON.parse(list) as ListedLanguage[]).find((one) => one.tag === tag)!;
  }

  save(tag: string, xml: string): void {
    this.printed = '';
    writeFileSync(join(this.#folder, 'locales', `${tag}.xlf`), xml);
  }

  /** A hash of all that would ship. */
  shipped(): string {
    const hash = createHash('sha256');
    for (const name of (
      readdirSync(join(this.#folder, 'dist'), { recursive: true }) as string[]
    ).sort()) {
      const path = join(this.#folder, 'dist', name);
      if (statSync(path).isFile()) hash.update(name).update(readFileSync(path));
    }
    return hash.digest('hex');
  }

  close(): void {
    this.#server.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A change to which no check objects. */
const NEW = text('es', 'title').replace(' es ', ' es hoy ');

const notice = (page: Page) =>
  page.evaluate(() => document.querySelector('#kap-live')?.textContent);

oneEngine('live preview', (test) => {
  let copy: Copy;
  let spanish: string;
  before(() => {
    copy = new Copy();
    spanish = copy.read('locales/es.xlf');
  });
  after(() => {
    copy.close();
  });

  test('a saved translation is shown where the reader is, with no reload', async ({ page }) => {
    const before = copy.shipped();
    await page.goto(`${await copy.address()}?lang=es&layout=accordion`);
    await sees(page, '#overview', text('es', 'title'));
    await page.evaluate(() => {
      const root = document.querySelector('#overview')?.shadowRoot;
      root!.querySelectorAll('details')[2]!.open = true;
      scrollTo(0, 700);
      Object.assign(window, { here: true });
    });
    await page.waitFor('scrollY === 700');
    copy.save('es', spanish.replaceAll(text('es', 'title'), NEW));
    await sees(page, '#overview', NEW);
    const state = await page.evaluate(() => [
      document.querySelector('#overview')?.shadowRoot?.querySelectorAll('details')[2]?.open,
      scrollY,
      'here' in window,
    ]);
    assert.deepEqual(state, [true, 700, true]);
    await copy.prints('locales/es.xlf: no problems; pages that are open show it.');
    assert.equal(await notice(page), '');
    assert.equal(await copy.fetch('locales/es.xlf'), copy.read('locales/es.xlf'));
    assert.notEqual(copy.read('dist/demo/locales/es.xlf'), copy.read('locales/es.xlf'));
    assert.equal(copy.shipped(), before);
  });

  test('a mistake is told in words, in the terminal and on the page, until it is mended', async ({
    page,
  }) => {
    await page.goto(`${await copy.address()}?lang=es`);
    const lost = /(id="about\.version"[^]*?<target[^>]*>[^<]*)<x [^>]*\/>/;
    assert.match(spanish, lost);
    copy.save('es', spanish.replace(lost, '$1'));
    const sentence = /locales\/es\.xlf:\d+: about\.version: .*\{date\}/;
    await page.waitFor(`document.querySelector('#kap-live').textContent.includes('{date}')`);
    assert.match((await notice(page))!, sentence);
    await copy.prints('pages that are open show it.');
    assert.match(copy.printed, sentence);
    await sees(page, '#overview', 'Text last changed');
    assert.equal((await copy.listed('es')).status!.failing, 1);

    copy.save('es', spanish.replace('</xliff>', ''));
    await copy.prints('it cannot be shown.');
    assert.equal((await copy.listed('es')).status, undefined);
    await page.waitFor(`/es\\.xlf:\\d+: /.test(document.querySelector('#kap-live').textContent)`);
    await sees(page, '#overview', text('es', 'title'));

    copy.save('es', spanish);
    await page.waitFor(`document.querySelector('#kap-live').textContent === ''`);
    assert.ok(!(await visibleTextOf(page, '#overview')).includes('Text last changed'));
    assert.equal((await copy.listed('es')).status!.failing, 0);
  });

  test('a new file makes a new language, in the list and after a reload', async ({ page }) => {
    const address = await copy.address();
    await page.goto(address);
    await sees(page, '#overview', text('en', 'title'));
    const target = /target-language="es"/;
    copy.save(
      'qaa',
      spanish.replace(target, 'target-language="qaa"').replaceAll(text('es', 'title'), NEW),
    );
    await page.waitFor(`document.querySelector('select[name=lang] [value=qaa]')`);
    await page.evaluate(() => {
      const picker = document.querySelector<HTMLSelectElement>('select[name=lang]')!;
      picker.value = 'qaa';
      picker.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await sees(page, '#overview', NEW);
    await page.goto(`${address}?lang=qaa&layout=compact`);
    await sees(page, '#overview', text('es', 'compact.title'));
    await page.goto(`${address}languages.html?lang=qaa&layout=article`);
    await sees(page, 'kap-explainer', NEW);
  });

  test('no browser keeps the translators’ page from it', async ({ page }) => {
    const manifest = /<link rel="manifest"/;
    assert.match(copy.read('dist/demo/translate.html'), manifest);
    assert.doesNotMatch(await copy.fetch('translate.html'), manifest);
    await page.goto(`${await copy.address()}translate.html`);
    await page.waitFor(`!!document.querySelector('.steps')`);
    // As where the finished files were served at this address before.
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('translate-worker.js', { scope: 'translate' });
    });
    await page.waitFor(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  });

  test('nothing of it is shipped', () => {
    for (const name of ['index.html', 'clinic.js', 'languages.html', 'languages.js'])
      assert.doesNotMatch(copy.read(`dist/demo/${name}`), /live|EventSource/);
    return Promise.resolve();
  });
});
