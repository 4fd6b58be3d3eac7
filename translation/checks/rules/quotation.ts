import type { Rule } from '../rule.js';

const DOUBLE = /[“”„‟«»‹›「」『』《》〈〉]/gu;

/** A quotation mark that is no apostrophe: it stands before a word, or behind one and a space. */
const SINGLE_OPEN = /(?<![\p{L}\p{M}\p{N}])[‘‚](?=[\p{L}\p{N}])/gu;

const count = (text: string, mark: string): number => text.split(mark).length - 1;

export const quotationRules: Rule[] = [
  {
    id: 'ascii-quotes',
    about: 'quotation marks',
    blocks: false,
    *faults({ language, target }) {
      const { open, close } = language.quotes;
      if (target.includes('"'))
        yield `'"' is a typewriter's quotation mark; expected ${open} ${close}`;
      if (/'/.test(target)) yield `"'" is a typewriter's apostrophe; expected ’`;
    },
  },
  {
    id: 'quotation-marks',
    about: 'quotation marks',
    blocks: false,
    *faults({ language, target }) {
      const { open, close, innerOpen, innerClose } = language.quotes;
      const own = new Set([open, close, innerOpen, innerClose, '’']);
      const marks = [...(target.match(DOUBLE) ?? []), ...(target.match(SINGLE_OPEN) ?? [])];
      const wrong = marks.find((mark) => !own.has(mark));
      if (wrong)
        yield `"${wrong}" is no quotation mark of this language; expected ${open} ${close}`;
    },
  },
  {
    id: 'quotation-pairs',
    about: 'quotation marks',
    blocks: false,
    *faults({ language, target }) {
      const { open, close } = language.quotes;
      const [opened, closed] = [count(target, open), count(target, close)];
      const odd =
        open === close ? opened % 2 > 0 : close === '’' ? opened > closed : opened !== closed;
      if (odd) yield `${open} and ${close} do not come in pairs; open and close every quotation`;
      const first = [target.indexOf(open), target.indexOf(close)];
      if (open !== close && close !== '’' && !odd && opened && first[0]! > first[1]!)
        yield `a quotation begins with ${close}; expected ${open} at its beginning and ${close} at its end`;
    },
  },
  {
    id: 'quotation-lost',
    about: 'quotation marks',
    blocks: false,
    *faults({ language, message, target }) {
      const { open, close, innerOpen } = language.quotes;
      const wanted = count(message.text, '“');
      const given = count(target, open) / (open === close ? 2 : 1);
      if (wanted > given && !(count(target, innerOpen) >= wanted))
        yield `the English has ${wanted} term${wanted === 1 ? '' : 's'} in quotation marks, the translation ${Math.floor(given)}; keep them`;
    },
  },
];
