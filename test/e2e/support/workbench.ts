// The translator's workbench as it is shipped, driven as its users do.
import { readFileSync } from 'node:fs';
import type { Page } from '../../harness/browsers/index.js';
import { PROBE_PATH } from '../harness/probe.js';
import type { TestContext } from '../harness/run.js';

declare global {
  interface Window {
    __downloads: { name: string; blob: Blob }[];
  }
}

// Runs in the page, as text. What would be saved is noted instead, so that no dialog opens.
const noteDownloads = () => {
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const url = make(blob);
    blobs.set(url, blob);
    return url;
  };
  window.__downloads = [];
  addEventListener(
    'click',
    (event) => {
      const link = event.target as HTMLAnchorElement;
      if (!link.download) return;
      event.preventDefault();
      window.__downloads.push({ name: link.download, blob: blobs.get(link.href)! });
    },
    true,
  );
};

/**
 * Opens the workbench, with the probe and an eye on downloads in front of its own script.
 * @param others scripts that run before it, too
 */
export async function openWorkbench(
  { page, servers }: TestContext,
  hash = '',
  others: string[] = [],
): Promise<void> {
  const scripts = [PROBE_PATH, 'downloads.js', ...others].map(
    (src) => `<script src="${src}"></script>`,
  );
  const body = readFileSync('dist/demo/translate.html', 'utf8')
    .replace('<head>', `<head>${scripts.join('')}`)
    // Without it nothing is kept for times without a network, which would cost each test seconds.
    .replace(/<link rel="manifest"[^>]*>/, '');
  servers.fault('demo/translate.html', { body });
  servers.fault('demo/downloads.js', { body: `(${String(noteDownloads)})()` });
  await page.goto(servers.asset('demo/translate.html') + hash);
  await page.waitFor(() => !!document.querySelector('#workbench h1'));
}

/** Chooses a file in a file field, once it is there, as the browser's own dialog does. */
export async function chooseFile(
  page: Page,
  name: string,
  content: string | Buffer,
  field = '#file',
): Promise<void> {
  await page.waitFor((selector: string) => !!document.querySelector(selector), field);
  await page.evaluate(
    (selector, name, base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], name));
      const input = document.querySelector<HTMLInputElement>(selector)!;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    name,
    Buffer.from(content).toString('base64'),
  );
}

/** Waits until a language is on the desk. */
export const onDesk = (page: Page, name: string): Promise<unknown> =>
  page.waitFor(
    (name: string) =>
      !!document.querySelector('#translation') &&
      document.querySelector('h1')!.textContent.trim().startsWith(name),
    name,
  );

/** Opens a file and answers that only files shall keep the work. */
export async function openFile(
  page: Page,
  file: string,
  content: string | Buffer,
  language: string,
): Promise<void> {
  await chooseFile(page, file, content);
  await onDesk(page, language);
  await button(page, 'Only in files that I download');
  await page.waitFor(() => !document.querySelector('#ask'));
}

/** Starts a language by its English name, and answers that only files shall keep the work. */
export async function startLanguage(page: Page, name: string): Promise<void> {
  await page.click('#tag');
  await page.type(name);
  await page.press('Enter');
  await onDesk(page, name);
  await button(page, 'Only in files that I download');
  await page.waitFor(() => !document.querySelector('#ask'));
}

/** Clicks the button that is called so, once it is there. */
export async function button(page: Page, name: string): Promise<void> {
  const press = (name: string, isMeant: boolean) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, summary')];
    const found = all.find(({ textContent }) => textContent.trim().replace(/\s+/g, ' ') === name);
    if (isMeant) found?.click();
    return !!found;
  };
  // Asked for by itself: what a click sets off may take longer than a question may.
  await page.waitFor(press, name, false);
  await page.evaluate(press, name, true);
}

/** Puts a text where the caret is all at once, as a paste does. */
export const paste = (page: Page, text: string): Promise<unknown> =>
  page.evaluate(`void document.execCommand('insertText', false, ${JSON.stringify(text)})`);

/** The languages that the browser keeps, asked of its database. */
export const keptLanguages = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('kap-translate');
        // There is none: asking must not make one.
        opening.onupgradeneeded = () => opening.transaction!.abort();
        opening.onerror = () => resolve([]);
        opening.onsuccess = () => {
          const db = opening.result;
          const asking = db.transaction('pieces').objectStore('pieces').getAllKeys();
          asking.onerror = () => reject(new Error(asking.error?.message));
          asking.onsuccess = () => {
            db.close();
            resolve([...new Set((asking.result as string[][]).map(([tag]) => tag!))]);
          };
        };
      }),
  );

/** Waits until the page says that all is kept. */
export const isKept = (page: Page): Promise<unknown> =>
  page.waitFor(() => {
    const said = document.querySelector('.progress')!.textContent;
    return /Kept in this browser at \d+:\d\d:\d\d [AP]M\./.test(said.replace(/\s/g, ' '));
  });

/** Loads the page anew, as a person would. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate('void (document.oldPage = true)');
  await page.evaluate(() => location.reload());
  await page.waitFor(() => !('oldPage' in document) && !!document.querySelector('#workbench h1'));
}

/** Puts a message on the desk. */
export async function choose(page: Page, id: string): Promise<void> {
  await page.evaluate((id) => {
    document.querySelector<HTMLElement>(`[data-id="${id}"]`)!.click();
  }, id);
  await isAt(page, id);
}

/** Waits until a message is on the desk and its translation has the focus. */
export const isAt = (page: Page, id: string): Promise<unknown> =>
  page.waitFor(
    (id: string) =>
      document.querySelector('.title code')?.textContent === id &&
      document.activeElement?.id === 'translation',
    id,
  );

/** The bytes of the latest download, which must have that name. */
export async function downloaded(page: Page, name: string): Promise<Buffer> {
  await page.waitFor((name: string) => window.__downloads.at(-1)?.name === name, name);
  const base64 = await page.evaluate(async () => {
    const bytes = new Uint8Array(await window.__downloads.at(-1)!.blob.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return Buffer.from(base64, 'base64');
}

/** What the page says now of a fault. */
export const fault = (page: Page): Promise<string> =>
  page.waitFor(() => document.querySelector('[role=alert]')?.textContent.trim()) as Promise<string>;

/** Presses Tab, or another key, until what a selector finds has the focus. */
export async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let turn = 0; turn < 60; turn++) {
    await page.press(key);
    if (await page.evaluate((s) => !!document.activeElement?.matches(s), selector)) return;
  }
  throw new Error(`${key} does not reach ${selector}`);
}
