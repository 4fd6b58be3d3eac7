// Runs the test files given as arguments in this one process, so that they share an engine.
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    void test(`${file} can be loaded`, () => {
      throw error;
    });
  }
}
