// Which warnings a page has earned.
import { elementNames, optionsOf } from '../../../src/options.js';
import { valuesOf } from '../values.js';
import { units } from './perform.js';
import { isReady, type Kap, oursIn } from './places.js';

/** What each element that is drawn must have said of its own attributes. */
function earnedBy(element: Kap): string[] {
  const name = elementNames.find((known) => element.localName === `kap-${known}`)!;
  return Object.entries(optionsOf(name)).flatMap(([attribute, { type }]) => {
    const value = element.getAttribute(attribute);
    // A link is judged where it is drawn, a level where there is a heading.
    const isRead = type !== 'address' && (attribute !== 'heading-level' || name === 'explainer');
    const isWrong = value !== null && valuesOf(type).wrong?.includes(value);
    return isRead && isWrong ? [`<${element.localName}>: ${attribute}="${value}" is unknown.`] : [];
  });
}

/** The warnings that the console should have had by now, and has not had once. */
export const unsaid = (): string[] =>
  units()
    .flatMap(oursIn)
    .filter(isReady)
    .flatMap(earnedBy)
    .filter(
      (start) => window.__probe.console.filter(({ text }) => text.startsWith(start)).length !== 1,
    );
