// Every language at hand, with its state, in every layout. `?lang=ar&layout=compact` shows a part.
import languages from './language-list.js';

const LAYOUTS = ['article', 'accordion', 'compact'];
const COUNTS = ['complete', 'revised', 'signed', 'reviewed', 'stale', 'missing', 'failing'];

/** An element with attributes and content. */
function make(name, attributes, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

const asked = new URLSearchParams(location.search);
const wanted = (all, name) => (all.includes(asked.get(name)) ? [asked.get(name)] : all);
const tags = wanted(
  languages.map(({ tag }) => tag),
  'lang',
);
const layouts = wanted(LAYOUTS, 'layout');

/** Opens our draft in the translators' page. */
const translate = (tag, english) =>
  make('a', { href: `translate.html#${tag}`, 'aria-label': `Translate ${english}` }, 'Translate');

const row = ({ tag, name, english, dir, status, meaning }) =>
  make(
    'tr',
    {},
    make(
      'th',
      { scope: 'row' },
      make('a', { href: `?lang=${tag}`, lang: tag, dir }, name),
      make('span', { class: 'other' }, english),
    ),
    make('td', {}, tag),
    make('td', {}, status?.review ?? (tag === 'en' ? 'the source' : 'added')),
    ...COUNTS.map((count) => make('td', {}, String(status?.[count] ?? ''))),
    make('td', {}, meaning ?? ''),
    make('td', {}, ...(status ? [translate(tag, english)] : [])),
  );

const explainer = (layout) =>
  make(
    'kap-explainer',
    { layout, region: 'US', 'heading-level': '3', 'cta-href': '#', 'language-menu': '' },
    make('a', { href: 'index.html' }, 'About ketamine-assisted psychotherapy'),
  );

const section = ({ tag, name, dir }) =>
  make(
    'section',
    { lang: tag, dir, id: tag },
    make(
      'div',
      { class: 'page' },
      make('h2', {}, name),
      make('div', { class: 'layouts' }, ...layouts.map(explainer)),
      make(
        'div',
        { class: 'layouts' },
        make('kap-quote', {}, make('a', { href: 'index.html' }, 'KAP')),
        make('kap-cta', { href: '#' }, make('a', { href: 'index.html' }, 'KAP')),
      ),
    ),
  );

const chosen = languages.filter(({ tag }) => tags.includes(tag));
document.querySelector('tbody').append(...chosen.map(row));
document.getElementById('gallery').append(...chosen.map(section));
