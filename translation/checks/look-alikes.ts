/**
 * Letters of scripts that are written like Latin ones, each before the Latin letter that it looks
 * like (Unicode confusables 16, single letters). Two letters of other scripts look alike where both
 * look like one Latin letter.
 */
const LIKE_LATIN: Readonly<Record<string, string>> = {
  Cyrl: 'аaеeіiјjоoрpсcуyхxѕsһhԁdԛqԝwАAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХX',
  Grek: 'αaγyιiκkνvοoρpτtυuχxΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX',
  Armn: 'աwգqզqհhոnսuցgօoՍUՕOԼLՏS',
  Copt: 'ⲁaⲓiⲕkⲙmⲛnⲟoⲣpⲥcⲧtⲩyⲭxⲀAⲂBⲈEⲎHⲒIⲔKⲘMⲚNⲞOⲢPⲤCⲦTⲨYⲬX',
  Cher: 'ᎠDᎡRᎢTᎪAᎫJᎬEᎳWᎷMᎻHᏀGᏃZᏚSᏙVᏞLᏟCᏢPᏦKᏴB',
  Lisu: 'ꓐBꓑPꓓDꓔTꓖGꓗKꓙJꓚCꓜZꓝFꓟMꓠNꓡLꓢSꓣRꓦVꓧHꓪWꓫXꓬYꓮAꓰEꓲIꓳOꓴU',
};

const pairsOf = (list: string): [letter: string, latin: string][] => {
  const letters = [...list];
  return letters.flatMap((letter, i) => (i % 2 ? [] : [[letter, letters[i + 1]!]]));
};

/** The Latin letter that a letter looks like, by script and letter. */
const TO_LATIN = new Map(
  Object.entries(LIKE_LATIN).map(([script, list]) => [script, new Map(pairsOf(list))]),
);

/** Scripts of which a word never holds two. */
const ALIKE = ['Latn', ...TO_LATIN.keys()];

/** Scripts that are in use and have letters, by their codes (ISO 15924). */
const SCRIPTS =
  'Adlm Arab Armn Beng Bopo Cans Cher Copt Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hani Hebr Hira Java Kana Khmr Knda Laoo Latn Lisu Mlym Mong Mymr Nkoo Orya Sinh Syrc Taml Telu Tfng Thaa Thai Tibt Vaii Yiii'
    .split(' ')
    .map((code) => ({ code, letter: new RegExp(`\\p{Script=${code}}`, 'u') }));

/** The script of a letter, as its code. */
const scriptOfLetter = (letter: string): string | undefined =>
  SCRIPTS.find((script) => script.letter.test(letter))?.code;

const names = new Intl.DisplayNames('en', { type: 'script' });

/** A script's name, such as "Cyrillic". */
const nameOf = (code: string): string => names.of(code)!;

const codePoint = (letter: string): string =>
  `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const toLatin = (letter: string, script: string): string | undefined =>
  script === 'Latn' ? letter : TO_LATIN.get(script)?.get(letter);

/** The letter of a script that a letter looks like. */
function twinOf(letter: string, wanted: string): string | undefined {
  const latin = toLatin(letter, scriptOfLetter(letter) ?? '');
  if (!latin || wanted === 'Latn') return latin;
  return [...(TO_LATIN.get(wanted) ?? [])].find(([, like]) => like === latin)?.[0];
}

/**
 * The letters of a word that are of another script than the word, where scripts look alike.
 * @param own the script of the language, which counts where it is one of them; else the word is of
 *   the script that most of its letters have
 */
export function mixedIn(
  word: string,
  own: string,
): { script: string; strangers: readonly string[] } {
  const letters = [...word].map((letter) => ({ letter, script: scriptOfLetter(letter) ?? '' }));
  const alike = letters.filter(({ script }) => ALIKE.includes(script));
  const count = (code: string): number => alike.filter(({ script }) => script === code).length;
  const [most = ''] = ALIKE.toSorted((a, b) => count(b) - count(a));
  const script = count(own) ? own : most;
  return {
    script,
    strangers: alike.filter((one) => one.script !== script).map(({ letter }) => letter),
  };
}

/**
 * Says which letters do not belong: `"а" in "cаn" is the Cyrillic letter U+0430, not the Latin "a"`.
 * @param letters of one word, one at least
 * @param wanted the script that they should be of, as its code
 */
export function namedLetters(letters: readonly string[], word: string, wanted: string): string {
  const [letter] = letters as [string];
  const script = scriptOfLetter(letter);
  const twin = twinOf(letter, wanted);
  const place = word === letter ? `"${letter}"` : `"${letter}" in "${word}"`;
  const others = letters.length - 1;
  const more = others ? ` (and ${others} more of its letters)` : '';
  return `${place} is the ${script ? `${nameOf(script)} ` : ''}letter ${codePoint(letter)}${twin ? `, not the ${nameOf(wanted)} "${twin}"` : ''}${more}`;
}
