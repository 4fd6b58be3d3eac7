import { create, find, own, page } from '../dom/unclobbered.js';
import { KapElement } from '../elements/kap-element.js';
import { clean } from '../elements/shared/attributes.js';
import { report } from '../elements/shared/report.js';
import {
  type ElementName,
  elementNames,
  isElementName,
  type Option,
  optionsOf,
} from '../options.js';

/** What an element of ours bears: whether it stands beside a link (`a`) or in a `div`. */
const MARKER = 'data-kap-made';

const MARKED = `:is(kap-explainer,kap-quote,kap-cta)[${MARKER}]`;

const PLACEHOLDERS = 'div[data-kap],a[href*="#kap-"]';

/** Here links are navigation, or there is an element already. */
const EXCLUDED = 'nav,[role=navigation],header,menu,[data-kap],kap-explainer,kap-quote,kap-cta';

/** What a placeholder asks for: an element, and its attributes' values, null where it has none. */
type ElementRequest = [
  name: ElementName,
  valueOf: (attribute: string, option: Option) => string | null,
];

const isLink = (place: HTMLElement): place is HTMLAnchorElement => own(place, 'localName') === 'a';

type ValueOf = (attribute: string) => string | null;

/** Reads `lang=es&layout=compact`. */
function paramsOf(query: string): ValueOf {
  // Some sanitizers escape an ampersand twice.
  const values = new URLSearchParams(query.replaceAll('&amp;', '&'));
  return (attribute) => values.get(attribute);
}

/** Reads `lang-es_sections-trip-soul`, which is a selector too: pages look for what a fragment names. */
function partsOf(query: string): ValueOf {
  const parts = query.split('_');
  return (attribute) => {
    const part = parts.find((part) => part.startsWith(`${attribute}-`));
    const value = part?.slice(attribute.length + 1) ?? null;
    return attribute === 'sections' ? (value?.replaceAll('-', ' ') ?? null) : value;
  };
}

/** Reads a placeholder; undefined where it is none. */
function readPlaceholder(place: HTMLElement): ElementRequest | undefined {
  // What an editor shows, it would save. Of a form, names in it stand in front of what is asked.
  if (!/^(a|div)$/.test(own(place, 'localName')) || place.isContentEditable) return undefined;
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

/** Elements of ours that show something, so that the page's own text can give way. */
const drawn = new WeakSet<Element>();

/** What an element stands for. */
const placeholderOf = (made: Element): HTMLElement | null =>
  made.getAttribute(MARKER) === 'a'
    ? (made.previousElementSibling as HTMLElement | null)
    : made.parentElement;

/** Shows what we made of a placeholder, or else what the page wrote; no node of the page's moves. */
function swap(place: HTMLElement, ours: boolean): void {
  if (!isLink(place)) {
    const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
    const slot = root.querySelector('slot') ?? root.appendChild(create('slot') as HTMLSlotElement);
    slot.name = ours ? MARKER : '';
  } else if (place.hidden !== ours) {
    place.hidden = ours;
    place.style.setProperty('display', ours ? 'none' : '', 'important');
  }
}

function onReady({ target }: Event): void {
  if (!(target instanceof KapElement)) return;
  const place = target.matches(MARKED) && placeholderOf(target);
  drawn.add(target);
  if (place) swap(place, true);
}

/** Takes away what no placeholder asks for any more, and makes what one does. */
function update(): void {
  for (const made of find(MARKED)) {
    const place = placeholderOf(made);
    if (place && `kap-${readPlaceholder(place)?.[0]}` === made.localName) continue;
    made.remove();
    // Where the link is gone, something else stands before it.
    if (place && own(place, 'localName') === made.getAttribute(MARKER)) swap(place, false);
  }
  for (const place of find<HTMLElement>(PLACEHOLDERS)) {
    try {
      upgrade(place);
    } catch (error) {
      report(place, `it stays as it is: ${String(error)}`, 'error');
    }
  }
}

/**
 * Makes what a placeholder asks for.
 * @throws where the page has given it a shadow root that nobody else can use
 */
function upgrade(place: HTMLElement): void {
  const [name, valueOf] = readPlaceholder(place) ?? [];
  if (!name || !valueOf) return;
  const next = isLink(place) ? place.nextElementSibling : place.querySelector(`:scope>${MARKED}`);
  const made = next?.matches(MARKED) ? next : create(`kap-${name}`);
  for (const [attribute, option] of Object.entries(optionsOf(name))) {
    const value = valueOf(attribute, option);
    if (value === null) made.removeAttribute(attribute);
    else if (value !== made.getAttribute(attribute)) made.setAttribute(attribute, value);
  }
  swap(place, drawn.has(made));
  // What the document itself listens to is gone where a script opens it anew.
  made.addEventListener('kap-ready', onReady);
  if (made === next) return;
  made.setAttribute(MARKER, place.localName);
  // A link may itself stand in a slot.
  made.slot = isLink(place) ? place.slot : MARKER;
  place[isLink(place) ? 'after' : 'append'](made);
}

/**
 * Draws an element for each `<div data-kap="explainer" data-kap-lang="es">` and for each link to
 * `#kap-explainer_lang-es` in the page, now and whenever one appears, changes or goes. All that is
 * known of a placeholder is read from the page each time, so that copies and caches of a page work.
 */
export function upgradePlaceholders(): void {
  const attributes = elementNames.flatMap((name) => Object.keys(optionsOf(name)));
  new MutationObserver(update).observe(page(), {
    childList: true,
    subtree: true,
    attributeFilter: [
      'href',
      'contenteditable',
      'data-kap',
      ...attributes.map((name) => `data-kap-${name}`),
    ],
  });
  own(page(), 'addEventListener').call(page(), 'kap-ready', onReady);
  update();
}
