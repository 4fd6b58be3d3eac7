import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Session } from '../session.js';

class AtRest extends Directive {
  #id = '';

  render({ isTyping, current }: Session, draw: () => unknown): unknown {
    if (isTyping && current === this.#id) return noChange;
    this.#id = current;
    return draw();
  }
}

/**
 * Draws something that stays as it is while somebody types: what changes at each letter is no help,
 * and in Chromium a node that is removed ends what one undo takes back.
 */
export const atRest = directive(AtRest);
