// What a page of the soak test can be told to do.
import type { Operation } from '../operation.js';
import { english } from '../../../src/content/messages/index.js';
import { compare, seen } from './compare.js';
import { shelf, perform, units } from './perform.js';
import { isReady, oursIn, placeOf } from './places.js';
import { nextFrame, PATIENCE } from './time.js';
import { endPauses, watched } from './watch.js';

export { compare };
export { use } from './reader.js';
export { unsaid } from './warnings.js';

const nextTask = () => new Promise((done) => setTimeout(done));

/** Does what operations say, in one task or in one each. */
export async function change(operations: readonly Operation[], together: boolean): Promise<void> {
  for (const operation of operations) {
    perform(operation);
    if (!together) await nextTask();
  }
}

const lackingLanguage = (): string[] =>
  units()
    .flatMap(oursIn)
    .filter(
      (element) =>
        !isReady(element) || element.shadowRoot!.textContent.includes(english['fallback.failed']),
    )
    .map((element) => `<${element.localName}> lacks its language`);

/** Lets what failed be asked for again, and names the elements that go without all the same. */
export async function recover(): Promise<string[]> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    // What was asked for before may fail only now.
    dispatchEvent(new Event('online'));
    endPauses();
    await nextFrame();
    const lacking = lackingLanguage();
    if (lacking.length === 0 || performance.now() > end) return lacking;
  }
}

/** Takes everything away, and gives what is still listened to. */
export async function end(): Promise<Record<string, number>> {
  for (const unit of units()) unit.remove();
  shelf.length = 0;
  placeOf('frame');
  document.querySelector('iframe')!.remove();
  getSelection()?.removeAllRanges();
  document.body.append(Object.assign(document.createElement('button'), { textContent: 'End' }));
  document.querySelector('button')!.focus();
  dispatchEvent(new Event('online'));
  endPauses();
  await nextTask();
  return watched();
}

/** The elements that something still keeps. Ask after garbage collection. */
export const kept = (): string[] =>
  [...seen].flatMap((one) => (one.deref()?.cloneNode() as Element | undefined)?.outerHTML ?? []);
