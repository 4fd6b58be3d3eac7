import {
  englishTranslator,
  type LocaleData,
  translator,
  type Translator,
} from '../../src/content/index.js';
import { compileCatalogue } from '../../translation/files/compile.js';
import { languageTags } from '../../translation/files/locale-files.js';

/** One language as the build writes it. */
export interface Texts {
  t: Translator;
  /** Whether the translation is a draft. */
  draft: boolean;
}

/**
 * English and every language of locales/.
 * @throws where one of them fails its checks
 */
export async function allTexts(): Promise<Texts[]> {
  const texts: Texts[] = [{ t: englishTranslator, draft: false }];
  for (const tag of languageTags()) {
    const { messages, draft, localeData } = await compileCatalogue(tag);
    texts.push({ t: translator(tag, messages, localeData as LocaleData), draft });
  }
  return texts;
}
