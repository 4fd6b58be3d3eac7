import type { CSSResult } from 'lit';
import { create, own } from '../dom/unclobbered.js';
import { sheetText } from './styles.js';

const sheets = new WeakMap<Window, Map<readonly CSSResult[], CSSStyleSheet>>();

/**
 * Gives a shadow root its look. A style sheet belongs to one window: that of a frame needs its own.
 * @param styles the list of an element's class: all elements of that class share one sheet
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const view = own(root.ownerDocument, 'defaultView');
  if (!view) return;
  const known = sheets.get(view) ?? new Map<readonly CSSResult[], CSSStyleSheet>();
  sheets.set(view, known);
  try {
    let sheet = known.get(styles);
    if (!sheet) {
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(sheetText(styles));
      known.set(styles, sheet);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Older browsers, and what pages put in the place of theirs.
    const style = create('style');
    style.textContent = sheetText(styles);
    root.prepend(style);
  }
}
