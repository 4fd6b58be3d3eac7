// The texts that the shipped files must show, taken from those files.
import { readdirSync, readFileSync } from 'node:fs';
import { built } from '../../../build/built.js';
import { version as current } from '../../../build/version.js';
import { english, type MessageId } from '../../../src/content/messages/index.js';

export const TAGS = ['en', 'es', 'ar', 'zh-Hans'] as const;
export type Tag = (typeof TAGS)[number];

/** English and every language that is shipped. */
export const ALL_TAGS = [
  'en',
  ...readdirSync(built('locales')).map((name) => name.replace(/\.js$/, '')),
];

/** The elements, each with the message that says most plainly in what language it is. */
export const ELEMENTS = {
  'kap-explainer': 'title',
  'kap-quote': 'quote.text',
  'kap-cta': 'cta.heading',
} as const;

interface Shipped {
  source: string;
  locale: string;
  draft: boolean;
  messages: string[];
}

/** A shipped catalogue; it is a module with nothing but data. */
export const catalogue = (tag: string): Shipped =>
  JSON.parse(
    readFileSync(`dist/locales/${tag}.js`, 'utf8').replace(/^export default |;\s*$/g, ''),
  ) as Shipped;

/** A message in one of our languages. */
export const text = (tag: string, id: MessageId): string => {
  if (tag === 'en') return english[id];
  const found = catalogue(tag).messages[Object.keys(english).indexOf(id)];
  if (!found) throw new Error(`${tag} has no ${id}`);
  return found;
};

/** A catalogue as a module, with some of it changed. */
export const catalogueModule = (tag: string, change: Partial<Shipped> = {}): string =>
  `export default ${JSON.stringify({ ...catalogue(tag), ...change })};`;

/** The version of the shipped files, by which their addresses differ from those of others. */
export const version = (): string => current;
