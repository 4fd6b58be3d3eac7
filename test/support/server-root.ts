/** What servers of another version draw: not our structure, and one text to know it by. */
export const SERVER_TEXT = 'Drawn by a server';

export const OLD_ROOT = `<style>p { color: red }</style><div class="frame"><p>${SERVER_TEXT}</p>
<details><summary>One</summary>1</details><details open=""><summary>Two</summary>2</details>
<a href="/1">One</a><a href="/2">Two</a></div>`;

/**
 * An element as it is before its upgrade, with what a server has drawn in its shadow root. Made in a
 * document without elements of ours, as not every engine can parse such a root by script.
 */
export function serverDrawn(tag: string, attributes: Record<string, string> = {}): HTMLElement {
  const host = document.implementation.createHTMLDocument().createElement(tag);
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  host.attachShadow({ mode: 'open' }).innerHTML = OLD_ROOT;
  return host;
}
