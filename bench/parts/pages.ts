import type { Part } from '../support/rounds.js';
export const pages: Part = {
  title: 'pages',
  rounds: 1,
  measure: () => Promise.resolve({ text: '', browser: '' }),
};
