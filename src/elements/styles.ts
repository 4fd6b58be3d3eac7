import type { CSSResult } from 'lit';
import { controlStyles } from './shared/controls.styles.js';
import { ctaStyles } from './cta/cta.styles.js';
import { mediaStyles } from './shared/media.styles.js';
import { overviewStyles } from './explainer/overview.styles.js';
import { quoteStyles } from './quote/quote.styles.js';
import { safetyStyles } from './explainer/safety.styles.js';
import { textStyles } from './shared/text.styles.js';

/** The look of all three elements, which share most of it. */
export const styles: CSSResult[] = [
  textStyles,
  controlStyles,
  quoteStyles,
  overviewStyles,
  safetyStyles,
  ctaStyles,
  mediaStyles,
];
