import { clean } from '../../elements/shared/attributes.js';
import { safeLink } from '../../elements/shared/safe-link.js';
import { elementNames, optionsOf } from '../../options.js';

export interface FrameOptions {
  /** The element's name. */
  name: string;
  attributes: [name: string, value: string][];
}

/** The origin of an address; undefined where it is none. */
function originOf(address: string): string | undefined {
  try {
    return new URL(address).origin;
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
  const element = query.get('element') ?? 'explainer';
  const name = elementNames.find((known) => known === element) ?? 'explainer';
  if (name !== element) warn(`element=${element} is unknown. Allowed: ${elementNames.join(', ')}.`);
  const attributes = Object.entries(optionsOf(name)).flatMap(
    ([attribute, { openTo }]): [string, string][] => {
      const value = openTo ? query.get(attribute) : null;
      return value === null ? [] : [[attribute, value]];
    },
  );
  const asked = clean(query.get('cta-href'));
  // Judged as what is followed, not as what is written: spaces and quotation marks can hide that.
  const link = safeLink(asked, url.href);
  const href = link && new URL(link, url).href;
  if (href && [url.origin, originOf(around)].includes(originOf(href))) {
    attributes.push([name === 'cta' ? 'href' : 'cta-href', href]);
  } else if (asked) {
    warn(`cta-href=${asked} leads neither to this site nor to that of the page around the frame.`);
  }
  return { name: `kap-${name}`, attributes };
}

const warn = (problem: string): void => console.warn(`frame.html: ${problem}`);
