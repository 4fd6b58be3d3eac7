import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { Repository } from './support/repository.js';

const repository = new Repository();
after(() => repository.remove());

for (const [title, env, expected] of [
  [
    'without a build to serve, it says how to get one',
    { PORT: '0' },
    'There is nothing to serve yet: say npm start without --no-build, which builds it.\n',
  ],
  ['a port that is none is named', { PORT: '8o' }, 'PORT=8o is not a port.\n'],
] as const) {
  test(title, () => {
    const { status, stderr } = spawnSync(
      'node',
      ['--import', 'tsx', 'serve/start.ts', '--no-build'],
      { cwd: repository.folder, encoding: 'utf8', env: { ...process.env, ...env } },
    );
    assert.equal(stderr, expected);
    assert.equal(status, 1);
  });
}

test('a build that fails leaves no half of one', () => {
  cpSync('package-lock.json', repository.path('package-lock.json'));
  repository.write('locales/tr.xlf', 'no XLIFF');
  const { status, stderr } = spawnSync('node', ['--import', 'tsx', 'build/index.ts'], {
    cwd: repository.folder,
    encoding: 'utf8',
  });
  assert.match(stderr, /^locales\/tr\.xlf/);
  assert.equal(status, 1);
  assert.equal(existsSync(repository.path('dist')), false);
});

test('no script needs one before or after it, which .npmrc has npm leave out', () => {
  assert.match(readFileSync('.npmrc', 'utf8'), /^ignore-scripts=true$/m);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const names = Object.keys(scripts);
  const silent = names.flatMap((name) => [`pre${name}`, `post${name}`]);
  assert.deepEqual(
    names.filter((name) => silent.includes(name)),
    [],
  );
});
