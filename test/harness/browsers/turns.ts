// Which engine runs which test: three times as many pages take three times as long, and find little
// more. `npm test -- --everywhere`, and a runner that is called by hand, leave nothing out.
import { ENGINE_IDS, findEngine, type EngineId } from './find.mjs';

const here = ENGINE_IDS.filter((id) => findEngine(id).missing.length === 0);

/** Whether an engine is the one that runs every test. */
export const isFirst = (id: EngineId): boolean => id === here[0];

/**
 * Whether a test is an engine's: the first engine runs all, each of the others its share. A test
 * stays with its engine as long as it keeps its name.
 * @param name of the test, or the path of a file of tests
 */
export function isTurnOf(id: EngineId, name: string): boolean {
  if (isFirst(id) || process.env.TURNS !== 'taken') return true;
  const others = here.slice(1);
  const sum = [...name].reduce((total, letter) => total + letter.codePointAt(0)!, 0);
  return others[sum % others.length] === id;
}
