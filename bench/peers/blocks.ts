// The overview as data, the same for each peer. Vite puts it in the place of these names.
declare const OVERVIEW: readonly Block[];
declare const STYLES: string;

/** A piece of text, in a link or not; `cite` where it is the name of a publication. */
export interface Span {
  text: string;
  href?: string;
  cite?: boolean;
}

export type Line = readonly Span[];

export type Block =
  | { kind: 'heading'; level: 2 | 3; id?: string; text: string }
  | { kind: 'paragraph'; line: Line; verbatim?: boolean }
  /** Each item has one line, or several below one another. */
  | { kind: 'list'; ordered: boolean; english?: boolean; items: readonly (readonly Line[])[] }
  | { kind: 'quotation'; text: string; caption: readonly Block[] }
  | { kind: 'details'; summary: string; blocks: readonly Block[] };

export const overview = OVERVIEW;

/** A style sheet that all elements of one page share. */
export function sharedSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  return sheet;
}
