import { classes } from './classes.js';
import { defineElement } from './define-element.js';

/** Registers the three elements, each unless its name is taken. */
export function defineAll(registry?: CustomElementRegistry): void {
  for (const [name, constructor] of Object.entries(classes))
    defineElement(name, constructor, registry);
}
