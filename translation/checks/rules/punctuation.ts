import { needing, type Rule } from '../rule.js';
import { scriptOf, withoutPlaceholders } from '../text.js';

const QUESTION = /[?？؟՞፧]/u;
const ENDS = /[\p{Sentence_Terminal}…]/u;
/** "What to expect" may well be asked. */
const INDIRECT = /^(?:what|when|how|who)\b/i;
const CLOSER = /["'”“»’‘」』›\s]/u;

/** Scripts that write no mark at the end of a sentence, or need none. */
const UNPOINTED = new Set(['Thai', 'Laoo', 'Tibt', 'Khmr', 'Mymr']);

/** Marks that a script writes with a sign of its own. */
const OWN_MARKS: Readonly<Record<string, readonly [wrong: RegExp, expected: string][]>> = {
  Arab: [
    [/(?<!\d),(?!\d)/u, '،'],
    [/;/u, '؛'],
    [/\?/u, '؟'],
  ],
  Deva: [[/(?<=[\p{Script=Devanagari}\p{M}])\.(?=\s|$)/u, '।']],
  Armn: [[/(?<=\p{Script=Armenian}):(?=\s|$)/u, '։']],
};

const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const HALF_WIDTH = new RegExp(`(?<=${CJK})[,.!?:;()]|[,!?:;()](?=${CJK})`, 'u');
const FULL_WIDTH = /[，。！？：；（）]/u;

const count = (text: string, mark: RegExp): number => text.split(mark).length - 1;

/** Whether a text is in Chinese or Japanese, whose marks are as wide as their letters. */
const isWide = (tag: string): boolean => /^(Han[st]|Jpan)$/.test(scriptOf(tag));

/** Whether a placeholder begins a text that goes on: before its label it needs no colon. */
const isBeforeLabel = (placeholder: string, text: string): boolean =>
  text.replace(/^[\s\u200e\u200f]+/u, '').startsWith(placeholder) &&
  /\p{L}/u.test(withoutPlaceholders(text));

/** Opening and closing marks that do not come in pairs, as the first one that stands alone. */
function unpaired(text: string): string | undefined {
  const pairs: Record<string, string> = { '(': ')', '（': '）', '[': ']', '「': '」', '『': '』' };
  const open: string[] = [];
  for (const character of text) {
    if (pairs[character]) open.push(character);
    else if (Object.values(pairs).includes(character)) {
      const opened = open.pop();
      if (!opened || pairs[opened] !== character) return character;
    }
  }
  return open[0];
}

export const punctuationRules: Rule[] = [
  {
    id: 'final-punctuation',
    about: 'marks',
    blocks: false,
    *faults({ tag, language, message, target }) {
      if (UNPOINTED.has(scriptOf(tag))) return;
      const last = (text: string): string =>
        [...text].findLast((character) => !CLOSER.test(character)) ?? '';
      const isEnd = (mark: string): boolean =>
        ENDS.test(mark) || language.questionMarks?.test(mark) === true;
      if (ENDS.test(last(message.text)) && !isEnd(last(target)))
        yield 'the English ends a sentence; end the translation with its mark too';
      if (/[^.!?…:)”]$/.test(message.text) && /[.。।۔։]/.test(last(target)))
        yield 'the English is no sentence and ends without a mark; end the translation without one';
    },
  },
  {
    id: 'questions',
    about: 'marks',
    blocks: false,
    *faults({ tag, language, message, target }) {
      if (UNPOINTED.has(scriptOf(tag))) return;
      const { questionMarks = QUESTION } = language;
      const [wanted, given] = [count(message.text, QUESTION), count(target, questionMarks)];
      if (given < wanted)
        yield `the English asks ${wanted} question${wanted === 1 ? '' : 's'}, the translation ${given}; ask the same`;
      if (!wanted && !INDIRECT.test(message.text) && questionMarks.test(target.trim().slice(-1)))
        yield 'the English asks nothing, and the translation ends with a question; end it as the English does';
    },
  },
  {
    id: 'colon',
    about: 'marks',
    blocks: false,
    *faults({ message, target }) {
      const [, name] = /:\s*(\{\w+\})$/.exec(message.text) ?? [];
      if (name && !/[:：፦]/.test(target) && !isBeforeLabel(name, target))
        yield 'the English has a colon before what follows; keep one';
    },
  },
  {
    id: 'unbalanced',
    about: 'marks',
    blocks: false,
    *faults({ target }) {
      const mark = unpaired(target);
      if (mark) yield `"${mark}" has no partner; open and close every bracket and quotation`;
    },
  },
  {
    id: 'repeated-marks',
    about: 'marks',
    blocks: false,
    *faults({ target }) {
      const [marks] = /([,.;:!?،؛؟。，！？、।])\s?\1+|[,;،；，]\s?[.。।]/u.exec(target) ?? [];
      if (marks) yield `"${marks}" is there instead of one mark; write one`;
    },
  },
  {
    id: 'space-at-mark',
    about: 'spaces',
    blocks: false,
    *faults({ language, target }) {
      const [before] = /\s[,.،。，、](?!\.)|\(\s|\s\)/u.exec(target) ?? [];
      if (before) yield `there is a space at "${before.trim()}" that does not belong; remove it`;
      if (!language.noBreakSpaces && /[^\s]\s[;!?؟؛:](?=\s|$)/u.test(target))
        yield 'there is a space before a mark; only French has one';
      const [after] = /\p{Lowercase}[.!?;,](?=\p{Uppercase}\p{Lowercase})/u.exec(target) ?? [];
      if (after) yield `there is no space after "${after}"; write one`;
    },
  },
  needing(['noBreakSpaces'], {
    id: 'french-spaces',
    about: 'spaces',
    blocks: false,
    *faults({ language, target }) {
      const { before, after } = language.noBreakSpaces;
      const [mark] = new RegExp(`(?<![\\u00a0\\u202f;:!?])[${before}]`).exec(target) ?? [];
      if (mark) yield `"${mark}" needs a no-break space (U+00A0 or U+202F) before it`;
      if (new RegExp(`${after}(?![\\u00a0\\u202f])`).test(target))
        yield `"${after}" needs a no-break space (U+00A0 or U+202F) after it`;
    },
  }),
  {
    id: 'script-marks',
    about: 'marks',
    blocks: false,
    *faults({ tag, target }) {
      for (const [wrong, expected] of OWN_MARKS[scriptOf(tag)] ?? []) {
        const [mark] = wrong.exec(target) ?? [];
        if (mark) yield `"${mark}" is the mark of another script; expected "${expected}"`;
      }
      const [wide] = FULL_WIDTH.exec(target) ?? [];
      if (wide && !isWide(tag))
        yield `"${wide}" is as wide as a Chinese character; use the narrow mark`;
    },
  },
  {
    id: 'half-width',
    about: 'marks',
    blocks: false,
    *faults({ tag, target }) {
      const [narrow] = HALF_WIDTH.exec(target) ?? [];
      if (narrow && isWide(tag)) yield `"${narrow}" is half-width; use the full-width mark`;
    },
  },
  {
    id: 'wide-spaces',
    about: 'spaces',
    blocks: false,
    *faults({ tag, target }) {
      if (
        isWide(tag) &&
        new RegExp(`(?<![？！])(?:${CJK}[ \\u3000]|[ \\u3000]${CJK})|[？！] `, 'u').test(target)
      )
        yield 'there is a space beside a character; this translation has none, not even around Latin letters';
    },
  },
  {
    id: 'ellipsis',
    about: 'marks',
    blocks: false,
    *faults({ message, target }) {
      if (message.text.includes('…') && !target.includes('…'))
        yield 'the ellipsis is lost; keep "…" where the speaker leaves words out';
      if (/\.{3}/.test(target)) yield '"..." is three full stops; write "…"';
    },
  },
  {
    id: 'emphasis',
    about: 'marks',
    blocks: false,
    *faults({ message, target }) {
      if (/[!！]/.test(target) && !/!/.test(message.text))
        yield 'the English stays calm; write no exclamation mark';
      const [sign] = /\p{Extended_Pictographic}|[™®]/u.exec(target) ?? [];
      if (sign && !message.text.includes(sign)) yield `"${sign}" is not in the English; remove it`;
    },
  },
];
