import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { text } from './expected.js';
import { elementsOf } from './posts.js';

/** Holds that a page shows the whole overview in Spanish, with the help lines of the United States. */
export async function isWholeInSpanish(page: Page): Promise<void> {
  const [explainer] = await elementsOf(page);
  assert.equal(explainer?.lang, 'es');
  for (const words of [text('es', 'lead'), text('es', 'safety.disclaimer'), '988'])
    assert.ok(explainer.text.includes(words), words);
  assert.equal(
    await page.getByText(text('es', 'lead')).filter({ visible: true }).count(),
    1,
    'the overview is seen once',
  );
}
