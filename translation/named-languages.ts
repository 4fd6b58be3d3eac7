import { autonym } from '../src/content/names.js';
import { canonicalTag, languageName } from './tags.js';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Every code of ISO 639-1 is among them. */
const PAIRS = LETTERS.flatMap((one) => LETTERS.map((two) => one + two));

/** Longer tags that are known by name: of all there are, a browser would take a second. */
const LONGER =
  'ban bem bho ceb chr ckb efi fil fon gaa gsw haw hil hmn ilo kab kam kea kha kmb kok kri ' +
  'ksw lua luo lus mad mai mni mos mye nds nqo nso nus pag pam pap pcm quc rhg sat sco ' +
  'shn smn srn syr tet tiv tpi tum umb war yue zgh ' +
  'es-419 es-MX fa-AF fr-CA pt-BR pt-PT sr-Latn zh-Hans zh-Hant';

/** A name without what people type in several ways: capitals, accents, brackets, order of words. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’ʼʻ'`]/g, '')
    .toLowerCase()
    .split(/[\s()（）,-]+/)
    .filter(Boolean)
    .sort()
    .join(' ');

let known: ReadonlyMap<string, string> | undefined;

/** Tags by every name that is known of them: the English ones come before those of another language. */
function tagsByName(): ReadonlyMap<string, string> {
  if (known) return known;
  const standard = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' });
  const tags = [...PAIRS, ...LONGER.split(' ')].filter((tag) => canonicalTag(tag) === tag);
  const names = [
    ...tags.map((tag) => [languageName(tag), tag] as const),
    ...tags.map((tag) => [standard.of(tag)!, tag] as const),
    ...tags.map((tag) => [autonym(tag), tag] as const),
  ];
  // Of two with one name the first is the more general.
  known = new Map(names.reverse().map(([name, tag]) => [plain(name), tag]));
  return known;
}

/**
 * A language by what a person may type: its tag in any case, or its name in English or in itself.
 * @returns the tag as the standard writes it; undefined where no language is known by that
 */
export function tagOfLanguage(typed: string): string | undefined {
  const wanted = typed.trim();
  if (!wanted) return undefined;
  // A few letters are a tag or nothing yet: names need not be asked for at the first key.
  return (
    canonicalTag(wanted) ??
    (/^[a-z]{1,3}$/i.test(wanted) ? undefined : tagsByName().get(plain(wanted)))
  );
}
