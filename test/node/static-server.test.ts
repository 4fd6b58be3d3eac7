// What the demonstration, the pictures and the benches are served by.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listen, serveFolder } from '../../serve/static-server.js';

const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
const root = join(folder, 'root');
mkdirSync(join(root, 'pages'), { recursive: true });
writeFileSync(join(root, 'pages/index.html'), '<p>page</p>');
writeFileSync(join(root, 'a.txt'), 'a');
writeFileSync(join(root, 'a.js'), 'a');
writeFileSync(join(root, 'a.json'), '{}');
writeFileSync(join(folder, 'secret.txt'), 'secret');
symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
symlinkSync(folder, join(root, 'up'));
mkdirSync(join(root, 'linked'));
symlinkSync(join(folder, 'secret.txt'), join(root, 'linked/index.html'));

let server: Server;
let address: string;
before(async () => {
  ({ server, address } = await listen(serveFolder(root), [0]));
});
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** An answer to a path as it is written: fetch() would take its dots away. */
async function ask(
  path: string,
  method = 'GET',
  headers = {},
): Promise<IncomingMessage & { text: string }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(address, { path, method, headers }, resolve).on('error', reject).end();
  });
  const parts = (await response.setEncoding('utf8').toArray()) as string[];
  return Object.assign(response, { text: parts.join('') });
}

test('a file has its type, and text its encoding', async () => {
  for (const [path, type] of [
    ['/a.txt', 'text/plain; charset=utf-8'],
    ['/a.js', 'text/javascript; charset=utf-8'],
    ['/a.json', 'application/json; charset=utf-8'],
    ['/pages/', 'text/html; charset=utf-8'],
  ] as const) {
    const { statusCode, headers } = await ask(`${path}?query`);
    assert.deepEqual([statusCode, headers['content-type']], [200, type], path);
  }
});

test('a file that was written anew is served anew', async () => {
  writeFileSync(join(root, 'b.txt'), 'old');
  const { headers } = await ask('/b.txt');
  assert.equal(headers['cache-control'], 'public, max-age=0');
  writeFileSync(join(root, 'b.txt'), 'newer');
  assert.equal((await ask('/b.txt')).text, 'newer');
});

test('a folder is answered with its page, below an address with a slash', async () => {
  const { statusCode, headers } = await ask('/pages?lang=es');
  assert.deepEqual([statusCode, headers.location], [301, '/pages/?lang=es']);
  assert.equal((await ask('/pages/')).text, '<p>page</p>');
});

test('HEAD has no body', async () => {
  const { statusCode, headers, text } = await ask('/a.txt', 'HEAD');
  assert.deepEqual([statusCode, headers['content-length'], text], [200, '1', '']);
});

for (const [path, what] of [
  ['/none.txt', 'no file'],
  ['/', 'a folder without a page'],
  ['/../secret.txt', 'dots'],
  ['/%2e%2e/secret.txt', 'dots in disguise'],
  ['/..%2fsecret.txt', 'a slash in disguise'],
  ['/link.txt', 'a link out of the folder'],
  ['/up/secret.txt', 'a link to a folder above'],
  ['/linked/', 'a page that is a link'],
  ['/%zz', 'an address that cannot be read'],
  ['/a.txt%00', 'a name that no file can have'],
] as const) {
  test(`nothing is served for ${what}`, async () => {
    const { statusCode, text } = await ask(path);
    assert.equal(statusCode, 404);
    assert.doesNotMatch(text, /^secret/);
  });
}

for (const host of ['localhost', 'LOCALHOST:80', '127.0.0.1:8080', '[::1]:8080']) {
  test(`it answers to ${host}`, async () => {
    assert.equal((await ask('/a.txt', 'GET', { host })).text, 'a');
  });
}

// A site may let its own name lead to this computer once its page is in the browser.
for (const host of [
  'clinic.example',
  'clinic.example:8080',
  'localhost.clinic.example',
  'clinic.example#localhost',
  'localhost:8080@clinic.example',
  '127.0.0.1.clinic.example',
  '0.0.0.0',
]) {
  test(`it does not answer to ${host}`, async () => {
    for (const path of ['/a.txt', '/none.txt']) {
      const { statusCode, text } = await ask(path, 'GET', { host });
      assert.deepEqual(
        [statusCode, text],
        [403, 'This server answers only to the name localhost.\n'],
      );
    }
  });
}

test('only reading is answered', async () => {
  assert.equal((await ask('/a.txt', 'POST')).statusCode, 404);
});

test('a folder that is not there is an error at once', () => {
  assert.throws(() => serveFolder(join(root, 'none')), { code: 'ENOENT' });
});
