// Every HTML file of the static edition, made as the build makes it.
import { staticEdition } from '../../../build/outputs/static.js';
import { allTexts, type Texts } from '../../../build/outputs/texts.js';
import { linksOf, treeText } from '../../harness/html-tree.js';

export interface StaticFile {
  /** Such as `es/kap-explainer.compact.US.html`. */
  name: string;
  html: string;
  texts: Texts;
}

const read = new WeakMap<StaticFile, { text: string; links: readonly string[] }>();

/** The text and the links of a file, which is read once for all that is asked of them. */
export function contentOf(file: StaticFile): { text: string; links: readonly string[] } {
  const content = read.get(file) ?? { text: treeText(file.html), links: linksOf(file.html) };
  read.set(file, content);
  return content;
}

export const languages = await allTexts();

export const files: StaticFile[] = languages.flatMap((texts) =>
  Object.entries(staticEdition(texts))
    .filter(([name]) => name.endsWith('.html'))
    .map(([name, html]) => ({ name: `${texts.t.locale}/${name}`, html, texts })),
);

/**
 * Those of every language without a region and with one, and those of every region in English:
 * regions differ in texts of the same elements, so that one more language of each shows no more.
 */
export const variety: StaticFile[] = files.filter(
  ({ name }) => !/\.[A-Z]{2}\./.test(name) || /^en\/|\.US\./.test(name),
);
