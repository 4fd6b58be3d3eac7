import { onceForEachTag } from '../tags.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fil } from './fil.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { ht } from './ht.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import type { KnownLanguage, Language } from './language.js';
import { nl } from './nl.js';
import { DEFAULT_QUOTES, otherLanguage } from './others.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ptBR } from './pt-BR.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { vi } from './vi.js';
import { zhHans } from './zh-Hans.js';
import { zhHant } from './zh-Hant.js';

const ALL: readonly (Partial<Language> & Pick<Language, 'tag'>)[] = [
  ...[ar, de, es, fa, fil, fr, he, hi, ht, it, ja, ko, nl, pl, pt, ptBR, ru, tr, uk, vi],
  ...[zhHans, zhHant],
];

/** The described languages, by the most general tag for which the data hold. */
export const LANGUAGES: ReadonlyMap<string, Partial<Language>> = new Map(
  ALL.map((language) => [language.tag, language]),
);

/** What is known of a language by its tag; what holds for a closer tag counts before what is general. */
export const languageOf = onceForEachTag((tag): KnownLanguage => {
  const { language, script = '' } = new Intl.Locale(tag).maximize();
  const known = [language, `${language}-${script}`, tag].map(
    (each) => LANGUAGES.get(each) ?? otherLanguage(each),
  );
  const variants = known.map(({ variants }) => variants?.[tag]);
  return Object.assign({ quotes: DEFAULT_QUOTES }, ...known, ...variants) as KnownLanguage;
});
