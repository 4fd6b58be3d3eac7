/** Where a reader's focus may be. */
const STOPS = 'a,button,select,summary';

/**
 * Draws anew what stands in a root, within one task, so that nobody sees it doubled, empty or moved.
 * What readers had opened stays open, and focus where it was, both by position: all else may be of
 * another version or language.
 */
export function keepPlace(root: ShadowRoot, draw: () => void): void {
  const all = <T extends HTMLElement>(selector: string): T[] => [
    ...root.querySelectorAll<T>(selector),
  ];
  const folds = all<HTMLDetailsElement>('details');
  const focused = all(STOPS).indexOf(root.activeElement as HTMLElement);
  draw();
  all<HTMLDetailsElement>('details').forEach((fold, i) => {
    fold.open ||= !!folds[i]?.open;
  });
  all(STOPS)[focused]?.focus({ preventScroll: true });
}
