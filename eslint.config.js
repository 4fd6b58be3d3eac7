import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import globals from 'globals';
import ts from 'typescript-eslint';
import { forbiddenInPages } from './build/lint-rules.mjs';

// Nobody waits for what these give.
const NODE_TEST = [
  { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite'] },
];

export default defineConfig(
  globalIgnores(['dist', '.cache', 'coverage', 'test/types']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  {
    files: ['demo/**/*.{js,mjs}', 'serve/live/*.js', 'wordpress/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['test/{e2e,hosts,node,wordpress}/**/*.ts', 'bench/*.test.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: NODE_TEST }],
    },
  },
  {
    // Chai's assertions are properties, and promises by their types.
    files: ['test/support/**/*.ts', 'src/**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: forbiddenInPages,
  },
  {
    files: ['workbench/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended],
    rules: forbiddenInPages,
  },
  {
    files: ['src/elements/**/*.ts'],
    ignores: ['**/*.test.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended],
    // Lit calls a template's listeners on their element.
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
);
