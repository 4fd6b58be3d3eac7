import { onOneLine } from '../translation/xliff/inline.js';
import type { Entry } from './entry.js';

/** What does something of its own when it is clicked. */
const ACTIVE = 'a, button, summary, select';

/** The longest piece of a text between its placeholders, as the page shows it. */
export function shownPiece({ target, message }: Entry): string {
  const [longest = ''] = (target.trim() || message.text)
    .split(/\{\w+\}/)
    .map((piece) => piece.trim())
    .sort((a, b) => b.length - a.length);
  return longest;
}

/** The text under a point; its lines have rectangles of their own. */
function textAt(element: Element, { clientX: x, clientY: y }: MouseEvent): string {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = new Range();
  while (nodes.nextNode()) {
    range.selectNodeContents(nodes.currentNode);
    const isThere = [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
    if (isThere) return onOneLine(nodes.currentNode.nodeValue!).trim();
  }
  return '';
}

/**
 * The id of the message that is clicked in the preview; undefined where none is, or where what is
 * clicked does something of its own.
 */
export function messageAt(event: MouseEvent, entries: readonly Entry[]): string | undefined {
  const [element] = event.composedPath() as [Element];
  if (element.closest(ACTIVE)) return undefined;
  const text = textAt(element, event);
  const [best] = entries
    .map((entry) => ({ id: entry.message.id, piece: shownPiece(entry) }))
    .filter(({ piece }) => piece && text.includes(piece))
    .sort((a, b) => b.piece.length - a.piece.length);
  return best?.id;
}
