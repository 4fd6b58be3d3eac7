// What a page's layout may hide from readers. The functions run in the page.

/** Our parts that are cut off, or stick out of their element, each named; every fold is opened. */
export const clippedParts = () => {
  const hosts = [...document.querySelectorAll('kap-explainer, kap-quote, kap-cta')];
  for (const host of hosts)
    for (const fold of host.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
  return hosts.flatMap((host) => {
    const { left, right } = host.getBoundingClientRect();
    return [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.frame > div *') ?? [])]
      .filter((part) => !part.closest('[role=status], option, .print, svg'))
      .filter((part) => {
        const box = part.getBoundingClientRect();
        const hides = getComputedStyle(part).overflow !== 'visible';
        return (
          (box.width && (box.left < left - 1 || box.right > right + 1)) ||
          (part.scrollWidth > part.clientWidth + 1 &&
            getComputedStyle(part).display !== 'inline') ||
          (hides && part.scrollHeight > part.clientHeight + 1)
        );
      })
      .map((part) => `${host.localName} ${part.localName}: ${part.textContent.slice(0, 40)}`);
  });
};

/** How much wider than its window the page is, in pixels. */
export const pageOverflow = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
};
