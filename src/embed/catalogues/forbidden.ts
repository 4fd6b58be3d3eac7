/** Control characters but for tab and line feed, and those that turn the text after them (UAX 9). */
export const FORBIDDEN = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
