import { own } from '../../dom/unclobbered.js';
import { clean } from '../../elements/shared/attributes.js';
import { report } from '../../elements/shared/report.js';
import { type ElementName, elementNames, isElementName, type Option } from '../../options.js';

/** Here links are navigation, or there is an element already, or a click means something else. */
const EXCLUDED =
  'nav,[role=navigation],header,menu,label,summary,button,[data-kap],kap-explainer,kap-quote,kap-cta';

/** What an editor shows, it would save, also what its author cannot write in. */
const EDITED = '[contenteditable]:not([contenteditable=false i])';

/** What a placeholder asks for: an element, and its attributes' values, null where it has none. */
type ElementRequest = [
  name: ElementName,
  valueOf: (attribute: string, option: Option) => string | null,
];

/** Whether a placeholder is a link, not a `div`. */
export const isLink = (place: HTMLElement): place is HTMLAnchorElement =>
  own(place, 'localName') === 'a';

type ValueOf = (attribute: string) => string | null;

/** Reads `lang=es&layout=compact`. */
function paramsOf(query: string): ValueOf {
  // Some sanitizers escape an ampersand twice.
  const values = new URLSearchParams(query.replace(/\?|&amp;/g, '&'));
  return (attribute) => values.get(attribute);
}

/** Reads `lang-es_sections-trip-soul`, which is a selector too: pages look for what a fragment names. */
function partsOf(query: string): ValueOf {
  // Tools that count visitors write at the end of an address, whatever stands there.
  const parts = query.split(/[?&]/)[0]!.split('_');
  return (attribute) => {
    const part = parts.find((part) => part.startsWith(`${attribute}-`));
    const value = part?.slice(attribute.length + 1) ?? null;
    return attribute === 'sections' ? (value?.replaceAll('-', ' ') ?? null) : value;
  };
}

/** Reads a placeholder; undefined where it is none. */
export function readPlaceholder(place: HTMLElement): ElementRequest | undefined {
  // Of a form, names in it stand in front of what is asked.
  if (!/^(a|div)$/.test(own(place, 'localName'))) return undefined;
  if (place.isContentEditable || place.closest(EDITED)) return undefined;
  if (isLink(place)) {
    const [, name, sign, query = ''] = /^#kap-([a-z]+)([?_])(.*)/.exec(place.hash) ?? [];
    const valueOf = sign === '_' ? partsOf(query) : paramsOf(query);
    return isElementName(name) && !place.closest(EXCLUDED)
      ? [name, (attribute, { openTo }) => (openTo === 'links' ? valueOf(attribute) : null)]
      : undefined;
  }
  const { kap } = place.dataset;
  if (place.querySelector('main,footer,[data-kap]')) {
    report(place, 'close the tag by </div>, not />.', 'error');
    return undefined;
  }
  const name = clean(kap).toLowerCase();
  if (isElementName(name)) {
    return [name, (attribute) => place.getAttribute(`data-kap-${attribute}`)];
  }
  if (kap != null)
    report(place, `data-kap="${kap}" is unknown. Allowed: ${elementNames.join(', ')}.`);
  return undefined;
}
