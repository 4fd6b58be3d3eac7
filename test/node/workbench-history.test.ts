// What the workbench remembers of each text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { History } from '../../workbench/history.js';

test('what a file had in a changed text is a version of it once another file lies below', () => {
  const history = new History([], new Map());
  history.note('a', { target: 'new' }, 'new');
  history.settle([
    ['a', 'as opened'],
    ['b', ''],
  ]);
  assert.deepEqual(
    history.of('a', 'new').map(({ target }) => target),
    ['as opened'],
  );
  assert.deepEqual(history.of('b', ''), []);
  assert.equal(history.canTakeBack, false);
});
