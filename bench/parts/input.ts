import type { Part } from '../support/rounds.js';
export const input: Part = {
  title: 'input',
  rounds: 1,
  measure: () => Promise.resolve({ text: '', browser: '' }),
};
