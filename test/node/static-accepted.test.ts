// What other people's software makes of the static edition: the HTML checker, WordPress and
// sanitize-html. DOMPurify needs a browser: test/e2e/static.test.ts.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { hasProgram } from '../harness/runner/programs.mjs';
import { canRunWordPress, wordpress } from '../harness/wordpress-functions.js';
import { needs } from './support/needs.js';
import { variety } from './support/static-files.js';
import { elements, linksOf, treeText } from '../harness/html-tree.js';

const VNU = 'node_modules/vnu-jar/build/dist/vnu.jar';

interface Report {
  messages: { type: string; url?: string; message: string; extract?: string }[];
}

/** Checks documents with the Nu HTML checker, all in one call, and gives what it complains of. */
function checkHtml(documents: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'vnu-'));
  try {
    const paths = Object.entries(documents).map(([name, html]) => {
      const path = join(folder, name.replaceAll('/', '~'));
      writeFileSync(path, html);
      return path;
    });
    const options = ['-jar', VNU, '--format', 'json', '--stdout', '--exit-zero-always'];
    const { stdout, stderr } = spawnSync('java', [...options, ...paths], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    assert.ok(stdout, stderr);
    return (JSON.parse(stdout) as Report).messages.map(
      ({ url = '', type, message, extract }) =>
        `${basename(url).replaceAll('~', '/')}: ${type}: ${message}\n${extract ?? ''}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const documentOf = (html: string, lang: string, dir: string): string =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><title>Clinic</title></head><body><h1>Clinic</h1>${html}</body></html>`;

test('it is valid HTML', (t) => {
  if (!needs(t, hasProgram('java'), 'Java')) return;
  const documents = Object.fromEntries(
    variety.map(({ name, html, texts: { t } }) => [name, documentOf(html, t.locale, t.dir)]),
  );
  // A quotation alone has no heading, and its root is what every edition has.
  // The checker's guess at languages knows Filipino by the name of Tagalog only, and Haitian not at all.
  const isExpected = (text: string): boolean =>
    /kap-quote.*info: Section lacks heading|^fil\/.*appears to be written in Tagalog|^ht\/.*info: This document appears to be written in/.test(
      text,
    );
  const wrong = documentOf('<section><h2>a</h2><p><ul></ul></p></section>', 'en', 'ltr');
  // One that is wrong shows that the checker finds faults.
  assert.deepEqual(
    checkHtml({ ...documents, 'wrong.html': wrong })
      .filter((text) => !isExpected(text))
      .map((text) => text.split('\n')[0]),
    ['wrong.html: error: No “p” element in scope but a “p” end tag seen.'],
  );
});

test('WordPress leaves every byte of what an Author saves', (t) => {
  if (!needs(t, canRunWordPress(), 'WordPress or PHP')) return;
  const html = variety.map((file) => file.html);
  wordpress('wp_kses_post', html).forEach((kept, i) =>
    assert.equal(kept, html[i], variety[i]?.name),
  );
});

test('the classic editor of WordPress leaves its text, links and elements', (t) => {
  if (!needs(t, canRunWordPress(), 'WordPress or PHP')) return;
  const shown = wordpress(
    'wpautop',
    variety.map(({ html }) => html),
  );
  const shape = (html: string): string[] => elements(html).map(({ tagName }) => tagName);
  variety.forEach(({ name, html }, i) => {
    assert.equal(treeText(shown[i]!), treeText(html), name);
    assert.deepEqual(linksOf(shown[i]!), linksOf(html), name);
    assert.deepEqual(shape(shown[i]!), shape(html), name);
  });
});

test('sanitize-html leaves its text, in order, and every link that it knows', () => {
  for (const { name, html } of variety) {
    const kept = sanitizeHtml(html);
    assert.equal(treeText(kept), treeText(html), name);
    // It knows no "sms:" unless told; the number is in the text.
    const wanted = linksOf(html).map((href) => (href.startsWith('sms:') ? '' : href));
    assert.deepEqual(linksOf(kept), wanted, name);
    const told = sanitizeHtml(html, {
      allowedSchemes: [...sanitizeHtml.defaults.allowedSchemes, 'sms'],
    });
    assert.deepEqual(linksOf(told), linksOf(html), name);
  }
});
