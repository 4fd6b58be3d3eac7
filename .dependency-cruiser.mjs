// Which folder may import from which. `npm run imports` holds it.

/** What each folder of src/ may import from, beside itself. */
const ALLOWED = {
  content: [],
  dom: [],
  localize: ['dom'],
  elements: ['content', 'localize', 'dom', 'options.ts'],
  'static-html': ['content'],
  embed: ['elements', 'content', 'localize', 'dom', 'options.ts'],
  server: ['static-html', 'elements', 'content', 'localize', 'options.ts'],
  entries: [
    'embed',
    'server',
    'static-html',
    'elements',
    'content',
    'localize',
    'dom',
    'options.ts',
  ],
};

const PACKAGES = '^node_modules/';
/** Tests stand beside the code that they test, and may import from anywhere. */
const TESTS = '\\.test\\.ts$';
const anyOf = (names) => `(${names.join('|').replaceAll('.', '\\.')})`;

const folderRule = ([folder, others]) => ({
  name: `src/${folder} imports only from: ${[folder, ...others].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: TESTS },
  to: { pathNot: [PACKAGES, '^virtual:', `^src/${anyOf([folder, ...others])}(/|$)`] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no cycle',
      comment: 'Two files that need each other are one file, or share a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(ALLOWED).map(folderRule),
    {
      name: 'src/options.ts imports nothing',
      severity: 'error',
      from: { path: '^src/options\\.ts$' },
      to: {},
    },
    {
      name: 'the runtime dependencies are lit and @lit/localize',
      severity: 'error',
      from: { path: '^src/', pathNot: [TESTS, '^src/server/'] },
      to: { path: PACKAGES, pathNot: `${PACKAGES}(lit|lit-html|lit-element|@lit/localize)/` },
    },
    {
      name: 'src knows nothing of Node',
      comment: 'Pages have none, and neither have all servers.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'texts and their languages know nothing of Lit',
      comment: 'What translators, servers and other renderers use. @lit/localize marks messages.',
      severity: 'error',
      from: { path: '^src/(content|static-html)/', pathNot: TESTS },
      to: { path: PACKAGES, pathNot: `${PACKAGES}@lit/localize/` },
    },
    {
      name: 'checks know nothing of files and commands',
      severity: 'error',
      from: { path: '^(translation|workbench)/', pathNot: '^translation/(files|commands)/' },
      to: { path: '^translation/(files|commands)/' },
    },
    {
      name: 'checks know nothing of Node',
      comment: "The translator's workbench runs them.",
      severity: 'error',
      from: { path: '^(translation|workbench)/', pathNot: '^translation/(files|commands)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing that ships imports from tests',
      severity: 'error',
      from: {
        path: '^(src|translation|workbench|build|serve)/',
        // It installs what tests need.
        pathNot: [TESTS, '^build/setup\\.mjs$'],
      },
      to: { path: '^(test|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
