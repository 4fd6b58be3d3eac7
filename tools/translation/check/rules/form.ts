import { placeholdersOf } from '../../message.js';
import type { Rule } from '../rule.js';

/** C0, C1 and bidirectional controls: invisible, and able to turn a sentence round. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const inBraces = (names: readonly string[]): string =>
  names.map((name) => `{${name}}`).join(' ') || 'none';

/** What breaks a text whatever it says. */
export const formRules: Rule[] = [
  {
    id: 'placeholders',
    blocks: true,
    *faults({ message, target }) {
      const wanted = inBraces(placeholdersOf(message.text).sort());
      const given = inBraces(placeholdersOf(target).sort());
      if (wanted !== given) yield `placeholders are ${given}; expected ${wanted}, each once`;
    },
  },
  {
    id: 'markup',
    blocks: true,
    *faults({ target }) {
      if (/<\/?[a-z!]|&\w+;/i.test(target)) yield 'the translation holds markup; write plain text';
    },
  },
  {
    id: 'control-characters',
    blocks: true,
    *faults({ target }) {
      if (CONTROLS.test(target))
        yield 'the translation holds an invisible control character; remove it';
    },
  },
  {
    id: 'spaces',
    blocks: false,
    *faults({ target }) {
      if (target !== target.trim() || / {2}/.test(target))
        yield 'the translation has spaces at its edge or two in a row; leave one between words';
    },
  },
];
