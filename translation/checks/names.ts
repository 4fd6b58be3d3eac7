import { NAMES } from './english.js';
import { withoutPlaceholders } from './text.js';

/** A text without placeholders, abbreviations in capitals and names, which stay as they are. */
export const unnamed = (text: string): string =>
  NAMES.reduce((rest, name) => rest.replaceAll(name, ' '), withoutPlaceholders(text)).replace(
    /\b[A-Z]{2,}\b/g,
    ' ',
  );
