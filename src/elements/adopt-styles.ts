import { styles } from './styles.js';

const sheets = new WeakMap<Window, CSSStyleSheet>();

/** Gives a shadow root our look. A style sheet belongs to one window: that of a frame needs its own. */
export function adoptStyles(root: ShadowRoot): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  let sheet = sheets.get(view);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.join(''));
    sheets.set(view, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
