/**
 * Matches a letter or a mark of the scripts of our languages: all but their digits and marks of
 * punctuation. A pattern with `[\p{L}\p{M}]` in it takes thirty times as long to make, and the
 * checks make more than a thousand.
 */
const LETTER = String.raw`[^\0-@\x5b-\x60\x7b-©«-´¶-¹»-¿×÷\u05be\u05c0\u05c3\u05c6\u05f3-\u060f\u061b-\u061f\u0660-\u066d\u06d4\u06dd\u06de\u06e9\u06f0-\u06f9\u06fd\u06fe\u0964-\u0970\u2000-\u206f\u20a0-\u20cf\u2116-\u2118\u211e-\u2123\u2190-\u2bff\u3000-\u3004\u3007-\u3020\u3030\u303d\u30a0\u30fb\uff00-\uff20\uff3b-\uff40\uff5b-\uff65]`;

/**
 * Makes a pattern that matches whole words: alternatives between bars, `*` for any letters.
 * Case is ignored.
 */
export const words = ({ raw }: TemplateStringsArray): RegExp =>
  new RegExp(`(?<!${LETTER})(?:${raw[0]!.replaceAll('*', `${LETTER}*`)})(?!${LETTER})`, 'iu');

/** The alternatives of a pattern, those inside parentheses left in their place. */
export function alternativesOf({ source }: Pick<RegExp, 'source'>): string[] {
  const [, inner = source] = /^\(\?<![^)]*\)\S*?\(\?:(.*)\)\(\?![^)]*\)$/su.exec(source) ?? [];
  let depth = 0;
  const parts: string[] = [];
  let part = '';
  for (const character of inner) {
    depth += Number(character === '(') - Number(character === ')');
    if (character === '|' && !depth) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].map((one) => one.replaceAll(`${LETTER}*`, '…'));
}

/** A word that a pattern finds, "…" for the letters that may follow; a whole one where it has one. */
export function exampleOf(pattern: RegExp): string | undefined {
  const readable = alternativesOf(pattern).filter((part) => /^[\p{L}\p{M} ’…-]+$/u.test(part));
  return readable.find((part) => !part.includes('…')) ?? readable[0];
}

/** The words for 2 to 10, between spaces; alternatives between bars, `*` for any letters. */
export const numerals = (list: string): RegExp[] =>
  list.split(' ').map((alternatives) => words({ raw: [alternatives] } as never));
