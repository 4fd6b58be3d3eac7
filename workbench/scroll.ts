/** Scrolls a box so that something in it is to be seen; the page around it stays where it is. */
export function scrollTo(box: Element, target: Element | Range): void {
  const frame = box.getBoundingClientRect();
  const { top, bottom } = target.getBoundingClientRect();
  if (top >= frame.top && bottom <= frame.bottom) return;
  box.scrollTop += top - frame.top - frame.height / 3;
}
