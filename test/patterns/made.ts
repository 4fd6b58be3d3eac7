// The patterns that the code makes while it runs: every check of translations makes its own.
import type { Pattern } from './written.js';

export interface Made extends Pattern {
  /** Whether it is a list of whole words. */
  isOfWords: boolean;
}

/** A place in the code of this folder, as the line of a stack. */
const PLACE = /[( ]((?:src|translation|workbench|serve|build)\/[^:()]+):(\d+)/;
const ROOT = `${process.cwd()}/`;
const WORDS = 'translation/languages/words.ts';

/** A text that holds what is read by patterns made for it. */
const WITH_CODES = `<xliff version="1.2"><file source-language="en" target-language="fr"><body>
<trans-unit id="a"><source>Call &lt;x id="0" equiv-text="{number}"/&gt;</source><target/></trans-unit>
</body></file></xliff>`;

/** A file that holds an answer to every question on words, of each kind that people write. */
async function withGivenWords(): Promise<string> {
  const { QUESTIONS } = await import('../../translation/languages/questionnaire.js');
  const { withWords } = await import('../../translation/xliff/words.js');
  const answers = ['salama', 'si salama', '*salam*', 'ha-', "n'a", '安全'];
  const all = [...QUESTIONS.first, ...QUESTIONS.more].map(({ name }) => [name, answers] as const);
  return withWords(WITH_CODES, new Map(all));
}

/** A line of a stack as a place in our code; undefined where it is in somebody else's. */
function placeIn(line: string): Pick<Pattern, 'file' | 'line'> | undefined {
  const [, file, number] = PLACE.exec(line.replace('file://', '').replace(ROOT, '')) ?? [];
  return file ? { file, line: Number(number) } : undefined;
}

/** Checks every translation, and tells of each pattern that was made meanwhile, and where. */
export async function madePatterns(): Promise<{ patterns: Made[]; makers: Set<string> }> {
  const patterns = new Map<string, Made>();
  const makers = new Set<string>();
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, given, newTarget: never): RegExp {
      const made = Reflect.construct(target, given, newTarget) as RegExp;
      // Behind what says that it is one, and this function.
      const [maker, ...callers] = new Error().stack!.split('\n').slice(2).map(placeIn);
      // What packages make is theirs to look after.
      if (!maker) return made;
      makers.add(`${maker.file}:${maker.line}`);
      const isOfWords = maker.file === WORDS;
      const place = isOfWords ? callers.find((one) => one && one.file !== WORDS)! : maker;
      // "g" is for going on: it changes nothing of how long one search takes.
      const key = `${made.flags.replace('g', '')}/${made.source}`;
      if (!patterns.has(key))
        patterns.set(key, { ...place, source: made.source, flags: made.flags, isOfWords });
      return made;
    },
  });
  try {
    const { checkLanguage } = await import('../../translation/checks/language.js');
    const { languageTags, readXliff } = await import('../../translation/files/locale-files.js');
    const { sourceMessages } = await import('../../translation/files/source-messages.js');
    const messages = sourceMessages();
    for (const tag of languageTags()) checkLanguage(tag, readXliff(tag), messages);
    checkLanguage('fr', WITH_CODES, messages);
    checkLanguage('sw', await withGivenWords(), messages);
  } finally {
    globalThis.RegExp = own;
  }
  return { patterns: [...patterns.values()], makers };
}
