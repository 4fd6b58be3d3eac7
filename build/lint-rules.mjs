// The project's own limits, as settings of ESLint's rules: what code in a clinic's page never does.
// Which folder may import from which is in .dependency-cruiser.mjs.

const HTML_AS_TEXT = 'Text is never parsed as HTML: draw it with Lit.';
const NOTHING_LEAVES = 'Nothing is stored, and nothing is requested but catalogues.';

const PROPERTIES = {
  [HTML_AS_TEXT]: [
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTMLUnsafe',
    'createContextualFragment',
  ],
  [NOTHING_LEAVES]: [
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
    'cookie',
    'cookieStore',
    'sendBeacon',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
  ],
};

const GLOBALS = PROPERTIES[NOTHING_LEAVES].filter(
  (name) => !['cookie', 'sendBeacon'].includes(name),
);
const NODE = ['process', 'Buffer', 'global', 'require', '__dirname', '__filename'];

const propertiesOf = (object, names, message) =>
  names.map((property) => ({ object, property, message }));

/** Rules for code that runs in pages. */
export const forbiddenInPages = {
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-restricted-properties': [
    'error',
    ...Object.entries(PROPERTIES).flatMap(([message, names]) =>
      names.map((property) => ({ property, message })),
    ),
    ...propertiesOf('document', ['write', 'writeln'], HTML_AS_TEXT),
    ...propertiesOf('console', ['log', 'info', 'debug', 'trace'], 'Only what a page should mend.'),
  ],
  'no-restricted-globals': [
    'error',
    ...GLOBALS.map((name) => ({ name, message: NOTHING_LEAVES })),
    ...NODE.map((name) => ({ name, message: 'Pages have no Node.' })),
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'TemplateElement[value.raw=/[.?@](inner|outer)HTML\\s*=/]', message: HTML_AS_TEXT },
  ],
};
