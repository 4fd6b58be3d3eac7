import { autonym } from '../../src/content/names.js';
import { directionOf, parseTag } from '../../src/localize/language-tag.js';
import { languageTags } from '../../translation/files/locale-files.js';
import { languageName } from '../../translation/tags.js';
import { allStatus } from '../../translation/files/all-status.js';
import { meaningCheckedBy } from '../../translation/coverage.js';
import type { LanguageStatus } from '../../translation/status.js';

/** A language as the demonstration's pages offer it. */
export interface ListedLanguage {
  tag: string;
  /** Its own name for itself. */
  name: string;
  english: string;
  dir: 'ltr' | 'rtl';
  /** How far it has come; absent for English, and for a language that the build did not know. */
  status?: Omit<LanguageStatus, 'checked'>;
  /** Whether the checks look at its meaning, in a few words; absent where the status is. */
  meaning?: string;
}

const statusFor = ({
  checked,
  ...status
}: LanguageStatus): Pick<ListedLanguage, 'status' | 'meaning'> => ({
  status,
  meaning: meaningCheckedBy(checked),
});

/** What the demonstration's pages say of a language. */
export const listed = (tag: string, known?: LanguageStatus): ListedLanguage => ({
  tag,
  name: autonym(tag),
  english: languageName(tag),
  dir: directionOf(tag),
  ...(known && statusFor(known)),
});

/** The module that the demonstration's pages read the list from. */
const asModule = (languages: readonly ListedLanguage[]): string =>
  `export default ${JSON.stringify(languages, null, 1)};\n`;

/**
 * The list of the build: English and every language at hand.
 * @throws where a file cannot be read
 */
export async function languageListModule(): Promise<string> {
  const others = (await allStatus()).map((status) => listed(status.tag, status));
  return asModule([listed('en'), ...others]);
}

/**
 * That list with the languages whose files have been added since.
 * @param saved what is known of each that was saved since; undefined where its file cannot be read
 */
export function grownListModule(
  built: string,
  saved: ReadonlyMap<string, ListedLanguage | undefined>,
): string {
  const data = built.replace(/^export default |;\s*$/g, '');
  const languages = JSON.parse(data) as ListedLanguage[];
  const added = languageTags().filter(
    (tag) => parseTag(tag) === tag && !languages.some((known) => known.tag === tag),
  );
  const all = [...languages, ...added.map((tag) => listed(tag))];
  return asModule(
    all.map((known) =>
      saved.has(known.tag) ? (saved.get(known.tag) ?? listed(known.tag)) : known,
    ),
  );
}
