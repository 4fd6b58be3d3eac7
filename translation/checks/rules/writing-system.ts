import { languageOf } from '../../languages/index.js';
import { unnamed } from '../names.js';
import { onceForEachTag } from '../../tags.js';
import { needing, type Rule, type UnitContext } from '../rule.js';
import { mixedIn, namedLetters } from '../look-alikes.js';
import { lettersOf, scriptOf, withoutPlaceholders } from '../text.js';

/** What each script code allows beside itself; Latin is allowed everywhere, for names. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Jpan: 'Han|Hiragana|Katakana',
  Kore: 'Hangul',
  Hans: 'Han|Bopomofo',
  Hant: 'Han|Bopomofo',
};

/**
 * What matches a letter of a language's script, and one of a script that no text in it needs; absent
 * where Unicode has no script of that name.
 */
const lettersOfScript = onceForEachTag((tag) => {
  const names = SCRIPTS[scriptOf(tag)] ?? scriptOf(tag);
  const own = names
    .split('|')
    .map((name) => `\\p{Script=${name}}`)
    .join('');
  try {
    const needed = `${own}\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}`;
    return { own: new RegExp(`[${own}]`, 'u'), foreign: new RegExp(`[^${needed}]`, 'u') };
  } catch {
    return undefined;
  }
});

/** The table of a language's characters; others in Chinese ones, such as Cantonese, share it. */
const foreignForms = onceForEachTag((tag) => {
  const script = scriptOf(tag);
  return languageOf(/^Han[st]$/.test(script) ? `zh-${script}` : tag).foreignForms;
});

/** Whether a letter is in no language's basic alphabet, and of the letters of a script not one of these. */
const isForeign = (letter: string, letters: string): boolean =>
  /\p{L}/u.test(letter) && !/[a-z]/.test(letter) && !letters.includes(letter);

/** The first character of a text that is another language's form of one, in words. */
function foreignForm({ tag, target }: UnitContext): string | undefined {
  const forms = foreignForms(tag);
  const wrong = [...target].find((character) => forms?.has(character));
  return wrong && `"${wrong}" is not the form of this language; expected "${forms!.get(wrong)!}"`;
}

const KANJI = /\p{Script=Han}/u;

/** The first bytes under which Shift JIS keeps 々 and the kanji of JIS X 0208, from and to. */
const KANJI_ROWS = [
  [0x81, 0x81],
  [0x88, 0x9f],
  [0xe0, 0xea],
] as const;

/** The kanji of JIS X 0208, for a language that is written in them: fonts may lack others. */
const kanjiOf = onceForEachTag((tag): ReadonlySet<string> | undefined => {
  if (scriptOf(tag) !== 'Jpan') return undefined;
  const decoder = new TextDecoder('shift_jis');
  const codes = KANJI_ROWS.flatMap(([from, to]) =>
    Array.from({ length: (to - from + 1) * 256 }, (_, i) => [from + (i >> 8), i & 0xff]),
  );
  return new Set(codes.map((bytes) => decoder.decode(new Uint8Array(bytes))));
});

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];

export const scriptRules: Rule[] = [
  {
    id: 'script',
    about: 'letters',
    blocks: false,
    *faults({ tag, target }) {
      const script = lettersOfScript(tag);
      if (!script) return;
      const letters = lettersOf(unnamed(target));
      const word = wordsOf(unnamed(target)).find((one) =>
        script.foreign.test(lettersOf(one).join('')),
      );
      const foreign = lettersOf(word ?? '').filter((letter) => script.foreign.test(letter));
      if (word)
        yield `${namedLetters(foreign, word, scriptOf(tag))}; this language is not written in that script, type it anew`;
      const share = letters.filter((one) => script.own.test(one)).length / letters.length;
      const long = withoutPlaceholders(target).split(/\s+/).length > 4;
      if (long && share < 0.5)
        yield `most letters are not of the script of this language (${scriptOf(tag)}); is this another language?`;
    },
  },
  needing(['letters'], {
    id: 'letters',
    about: 'letters',
    blocks: false,
    *faults({ language: { letters }, target }) {
      for (const word of wordsOf(unnamed(target))) {
        const wrong = [...word].find((letter) => isForeign(letter.toLowerCase(), letters));
        if (!wrong) continue;
        yield `"${wrong}" in "${word}" is a letter that this language has not; type it anew`;
        return;
      }
    },
  }),
  {
    id: 'look-alikes',
    about: 'letters',
    blocks: false,
    *faults({ tag, target }) {
      for (const word of wordsOf(target)) {
        const { script, strangers } = mixedIn(word, scriptOf(tag));
        if (strangers.length) yield `${namedLetters(strangers, word, script)}; type it anew`;
      }
      if (scriptOf(tag) !== 'Cyrl') return;
      const [single] =
        /(?<![\p{L}\p{N}-])[aceiopxyACEIOPXY](?![\p{L}\p{N}-])/u.exec(
          withoutPlaceholders(target),
        ) ?? [];
      if (single) yield `${namedLetters([single], single, 'Cyrl')}; type it anew`;
    },
  },
  {
    id: 'arabic-letters',
    about: 'letters',
    blocks: false,
    *faults(context) {
      const fault = scriptOf(context.tag) === 'Arab' && foreignForm(context);
      if (fault) yield fault;
    },
  },
  needing(['zeroWidthNonJoiner'], {
    id: 'zero-width',
    about: 'letters',
    blocks: false,
    *faults({ language: { zeroWidthNonJoiner }, target }) {
      const [word] = zeroWidthNonJoiner.missing.exec(target) ?? [];
      if (word)
        yield `"${word.trim()}" needs a zero-width non-joiner (U+200C), as in ${zeroWidthNonJoiner.examples}`;
    },
  }),
  {
    id: 'han-forms',
    about: 'letters',
    blocks: false,
    *faults(context) {
      const fault = scriptOf(context.tag) !== 'Arab' && foreignForm(context);
      if (fault) yield fault;
    },
  },
  {
    id: 'kanji',
    about: 'letters',
    blocks: false,
    *faults({ tag, target }) {
      const kanji = kanjiOf(tag);
      if (!kanji) return;
      const wrong = [...target].find(
        (letter) => KANJI.test(letter) && !kanji.has(letter) && !foreignForms(tag)?.has(letter),
      );
      if (wrong) yield `"${wrong}" is no character of Japanese; write the Japanese one`;
    },
  },
];
