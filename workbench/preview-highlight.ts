import { sourceDigest } from '../src/content/source-digest.js';
import { addCatalogue } from '../src/localize/index.js';
import { localeDataOf } from '../translation/locale-data.js';
import { shownPiece } from './preview-click.js';
import { isReviewed } from './review/review.js';
import { scrollTo } from './scroll.js';
import type { Session } from './session.js';

type Drawn = Element & { updateComplete: Promise<unknown> };

/** Where a text at hand is marked in the preview, by its shadow root's own styles. */
const MARK = 'kap-at-hand';
const sheet = new CSSStyleSheet();
sheet.replaceSync(`::highlight(${MARK}) { background-color: #ffe08a; color: #1c2a33 }`);

/** Notes about the translation as a whole, and the way to English and back. */
const OF_THE_WHOLE = /^(draft|menu)\./;

/**
 * Gives the elements in the page the translation as it is now, with its faults: they are to be seen.
 * What is not translated yet stands there in English, and nothing makes a noise about that.
 */
export function updateCatalogue({ work, language, current }: Session): void {
  const texts = Object.fromEntries(
    work.entries.map(({ message, target }) => [message.id, target.trim() || null]),
  );
  // Readers never meet what would be said here of each missing text: that it is out of date.
  const quiet = { ...texts, 'fallback.part': '' };
  addCatalogue({
    ...{ source: sourceDigest, locale: language.tag },
    draft:
      !work.entries.every(isReviewed) && (!!texts['draft.notice'] || OF_THE_WHOLE.test(current)),
    localeData: localeDataOf(language.tag),
    messages: quiet,
  });
}

/**
 * Marks the message at hand in the preview.
 * @param bring whether to scroll the pane to it
 * @returns whether it is there to be seen
 */
export async function highlightMessage(
  pane: Element,
  session: Session,
  bring: boolean,
): Promise<boolean> {
  const element = pane.firstElementChild as Drawn;
  await element.updateComplete;
  const range = rangeOf(element.shadowRoot!, session);
  if ('highlights' in CSS) {
    CSS.highlights.delete(MARK);
    if (range) CSS.highlights.set(MARK, new Highlight(range));
  }
  if (!range) return false;
  adopt(element.shadowRoot!);
  if (bring) reveal(pane, range);
  return true;
}

function adopt(root: ShadowRoot): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Where a shadow root shows a message: the text, or its longest piece between placeholders. */
function rangeOf(root: ShadowRoot, { entry }: Session): Range | undefined {
  const piece = shownPiece(entry);
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (piece && nodes.nextNode()) {
    const start = nodes.currentNode.nodeValue!.indexOf(piece);
    if (start < 0) continue;
    const range = new Range();
    range.setStart(nodes.currentNode, start);
    range.setEnd(nodes.currentNode, start + piece.length);
    return range;
  }
  return undefined;
}

/**
 * Opens what is folded around a range, from the outside in, and scrolls to it, inside the pane only.
 * What is to be seen only while its fold is closed has it closed.
 */
function reveal(pane: Element, range: Range): void {
  const parent = range.startContainer.parentElement!;
  const folds: HTMLDetailsElement[] = [];
  let details = parent.closest('details');
  for (; details; details = details.parentElement!.closest('details')) folds.unshift(details);
  for (const fold of folds) if (!parent.checkVisibility()) fold.open = !fold.open;
  scrollTo(pane, range);
}
