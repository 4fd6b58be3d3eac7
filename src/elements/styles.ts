import type { CSSResult } from 'lit';
import { controlStyles } from './shared/controls.styles.js';
import { textStyles } from './shared/text.styles.js';

/** The look that all three elements share; each adds its own. */
export const sharedStyles: CSSResult[] = [textStyles, controlStyles];
