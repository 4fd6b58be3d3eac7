import type { Part } from '../support/rounds.js';
export const growth: Part = {
  title: 'growth',
  rounds: 1,
  measure: () => Promise.resolve({ text: '', browser: '' }),
};
