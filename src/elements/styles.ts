import type { CSSResult } from 'lit';
import { colourStyles } from './shared/colour.styles.js';
import { controlStyles } from './shared/controls.styles.js';
import { textStyles } from './shared/text.styles.js';

/** The look that all three elements share; each adds its own. */
export const sharedStyles: CSSResult[] = [textStyles, controlStyles];

/**
 * The text of a style sheet. Dark Reader rewrites some colours and leaves others, so that text comes
 * to have the colour of its ground. What is for print it does not touch.
 */
export const sheetText = (styles: readonly CSSResult[]): string =>
  `@media print,not print{${styles.join('')}}${String(colourStyles)}`;
