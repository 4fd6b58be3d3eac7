import type { Part } from '../support/rounds.js';
export const firefox: Part = {
  title: 'firefox',
  rounds: 1,
  measure: () => Promise.resolve({ text: '', browser: '' }),
};
