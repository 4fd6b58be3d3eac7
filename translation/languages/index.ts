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
import type { Language } from './language.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt, ptBR } from './pt.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { vi } from './vi.js';
import { zhHans, zhHant } from './zh.js';

/** By the most general tag for which the data hold. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  ...{ ar, de, es, fa, fil, fr, he, hi, ht, it, ja, ko, nl, pl, pt, ru, tr, uk, vi },
  ...{ 'pt-BR': ptBR, 'zh-Hans': zhHans, 'zh-Hant': zhHant },
};

/** What is known of a language, by its tag; nothing for one that nobody has described. */
export const languageOf = onceForEachTag((tag): Language => {
  const { language, script = '' } = new Intl.Locale(tag).maximize();
  return LANGUAGES[tag] ?? LANGUAGES[`${language}-${script}`] ?? LANGUAGES[language] ?? {};
});
