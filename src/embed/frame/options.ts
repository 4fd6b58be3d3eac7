import { elementNames, optionsOf } from '../../options.js';

export interface FrameOptions {
  /** The element's name. */
  name: string;
  attributes: [name: string, value: string][];
}

/** The origin of an address, or of the address that it is relative to; undefined where it is none. */
function originOf(address: string, base?: URL): string | undefined {
  try {
    return new URL(address, base).origin;
  } catch {
    return undefined;
  }
}

/**
 * Reads what the frame's address asks for: `element`, attributes of its look, and `cta-href`. Whoever
 * writes a link to the frame writes its query, so that the call to action may lead only to the site
 * of the frame or of the page around it.
 * @param url the frame's own address
 * @param around the address of the page around it; empty where it is not told
 */
export function frameOptions(url: URL, around: string): FrameOptions {
  const query = url.searchParams;
  const asked = query.get('element') ?? 'explainer';
  const name = elementNames.find((known) => known === asked) ?? 'explainer';
  if (name !== asked) warn(`element=${asked} is unknown. Allowed: ${elementNames.join(', ')}.`);
  const attributes = Object.entries(optionsOf(name)).flatMap(
    ([attribute, { openTo }]): [string, string][] => {
      const value = openTo ? query.get(attribute) : null;
      return value === null ? [] : [[attribute, value]];
    },
  );
  const href = query.get('cta-href');
  if (href && [url.origin, originOf(around)].includes(originOf(href, url))) {
    attributes.push([name === 'cta' ? 'href' : 'cta-href', href]);
  } else if (href) {
    warn(`cta-href=${href} leads neither to this site nor to that of the page around the frame.`);
  }
  return { name: `kap-${name}`, attributes };
}

const warn = (problem: string): void => console.warn(`frame.html: ${problem}`);
