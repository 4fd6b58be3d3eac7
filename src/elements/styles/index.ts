import type { CSSResult } from 'lit';
import { controlStyles } from './controls.js';
import { ctaStyles } from './cta.js';
import { mediaStyles } from './media.js';
import { overviewStyles } from './overview.js';
import { quoteStyles } from './quote.js';
import { safetyStyles } from './safety.js';
import { textStyles } from './text.js';

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
