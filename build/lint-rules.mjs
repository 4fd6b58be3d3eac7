// The project's own limits, as settings of ESLint's rules: what code in a clinic's page never does,
// and which folder of src/ may use which.

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

const FOLDERS = ['content', 'localize', 'elements', 'static-html', 'server', 'embed', 'entries'];
const OUTSIDE = [
  ...['translation', 'workbench', 'build', 'serve', 'test', 'bench'],
  ...['demo', 'dist', 'wordpress'],
];

/**
 * ESLint settings for the imports of one folder of src/.
 * @param {string} folder
 * @param {string[]} allowed the other folders it may import from
 * @param {{ lit?: boolean }} [options] whether it may import Lit
 */
export function importsOnlyFrom(folder, allowed, { lit = true } = {}) {
  const others = FOLDERS.filter((name) => name !== folder && !allowed.includes(name));
  const forbidden = [
    {
      regex: `^\\.{1,2}/(.*/)?(${[...others, ...OUTSIDE].join('|')})/`,
      message: `This folder imports only from: ${[folder, ...allowed].join(', ')}.`,
    },
    { regex: '^kap-elements(/|$)', message: 'Import the file, not the package.' },
    { regex: '^(node:|fs|path)', message: 'Pages have no Node.' },
  ];
  if (!allowed.includes('options')) {
    const message = 'This folder knows nothing of options.';
    forbidden.push({ regex: '^(\\.\\./)+options\\.js$', message });
  }
  if (!lit) {
    const message = 'This folder knows nothing of Lit; only @lit/localize is allowed.';
    forbidden.push({ regex: '^(lit|lit-html|lit-element|@lit/(?!localize$).*)(/|$)', message });
  }
  return importRules(`src/${folder}/**/*.ts`, forbidden);
}

/** ESLint settings for a file of src/ that imports nothing at all. */
export const importsNothing = (file) =>
  importRules(file, [{ regex: '.', message: 'This file imports nothing.' }]);

// no-restricted-imports does not see import(), which has a syntax of its own.
function importRules(files, forbidden) {
  const dynamic = forbidden.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`,
    message,
  }));
  return {
    files: [files],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: forbidden }],
      'no-restricted-syntax': [...forbiddenInPages['no-restricted-syntax'], ...dynamic],
    },
  };
}
