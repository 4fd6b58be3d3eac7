/** Three parts of a colour, of 0 to 255; text that is lighter than their middle stands on something dark. */
const MIDDLE = (3 * 255) / 2;

/**
 * Gives what is drawn the dark shades of our colours where the text around it is light: dark pages
 * often do not say that they are dark. Waits until the browser reckons with colours anyway. Whenever
 * the colour changes, or what is drawn begins to be shown, a transition runs.
 */
export function followTextColour(host: Element, root: ShadowRoot): void {
  requestAnimationFrame(() => {
    const parts = getComputedStyle(host).color.match(/\d+/g) ?? [];
    const sum = parts.slice(0, 3).reduce((total, part) => total + Number(part), 0);
    root.querySelector('.frame')?.classList.toggle('on-dark', sum > MIDDLE);
  });
}
