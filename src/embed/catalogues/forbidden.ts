/**
 * Control characters but for tab and line feed, those that turn the text after them (UAX 9), and tag
 * characters, which nobody sees.
 */
export const FORBIDDEN = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

/** Ten times as many characters as our longest text has. */
export const LONGEST_TEXT = 10_000;
