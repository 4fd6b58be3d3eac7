import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';

/**
 * Ends a test early where the system lacks what it needs: skipped, and said; under CI it fails.
 * @returns whether the test can go on
 */
export function needs(t: TestContext, isThere: boolean, what: string): boolean {
  if (isThere) return true;
  const text = `${what} is not on this system`;
  assert.ok(!process.env.CI, text);
  t.diagnostic(`${t.name}: skipped, ${text}`);
  t.skip(text);
  return false;
}
