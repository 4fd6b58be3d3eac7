/** Who wants to know that languages may have changed. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Tells everybody who listens to look again. */
export function announceLangChange(): void {
  for (const listener of listeners) listener();
}

/** Starts to listen to every `lang` above an element, through shadow roots; one observer serves all. */
export function listenToLang(element: Element, listener: () => void): void {
  listeners.add(listener);
  observer ??= new MutationObserver(announceLangChange);
  const root = element.getRootNode();
  observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  if (root instanceof ShadowRoot) listenToLang(root.host, listener);
}

/** Stops; with the last listener the observer lets go of the page. */
export function stopListeningToLang(listener: () => void): void {
  listeners.delete(listener);
  if (!listeners.size) observer?.disconnect();
}
