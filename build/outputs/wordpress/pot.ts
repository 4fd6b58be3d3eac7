import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { po, type GetTextTranslations } from 'gettext-parser';

/** A text of the plugin's own, for translators. */
export interface PluginString {
  /** What keeps apart equal texts, such as `block title`; else empty. */
  context: string;
  id: string;
  /** Files that have it. */
  places: string[];
  /** What its author tells translators. */
  note?: string | undefined;
}

/**
 * A call such as `__( 'Text', 'kap-elements' )`, with a note for translators before it. The three
 * functions that we call, with a text in quotes, look the same in PHP and in JavaScript; libraries
 * that read both bring a parser for each.
 */
const CALL =
  /(?:translators: (?<note>[^\n]*?)(?: \*\/)?\n[^\n]*?)?\b(?:__|esc_html__|esc_html_e)\(\s*(?<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),\s*'kap-elements',?\s*\)/g;

/** A text between quotes as its program reads it. */
const unquote = (quoted: string): string => quoted.slice(1, -1).replace(/\\(['"\\])/g, '$1');

/** What WordPress translates of a `block.json`, by the contexts of its own schema. */
function blockTexts(json: string): Pick<PluginString, 'context' | 'id'>[] {
  const { title, description, keywords } = JSON.parse(json) as {
    title: string;
    description: string;
    keywords: string[];
  };
  return [
    { context: 'block title', id: title },
    { context: 'block description', id: description },
    ...keywords.map((id) => ({ context: 'block keyword', id })),
  ];
}

/** What the list of plugins shows of the main file's header. */
const headerTexts = (php: string): Pick<PluginString, 'context' | 'id'>[] =>
  [...php.matchAll(/^ \* (?:Plugin Name|Description): +(.+)$/gm)].map(([, id]) => ({
    context: '',
    id: id!,
  }));

/** The texts of one file. */
function textsIn(file: string, content: string): Omit<PluginString, 'places'>[] {
  if (file.endsWith('block.json')) return blockTexts(content);
  const calls = [...content.matchAll(CALL)].map(({ groups }) => ({
    context: '',
    id: unquote(groups!.text!),
    note: groups!.note,
  }));
  return [...headerTexts(content), ...calls];
}

/** Every text of the plugin's that can be translated, in the order of its files. */
export function sourcesIn(folder: string): PluginString[] {
  const found = new Map<string, PluginString>();
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(php|js)$|block\.json$/.test(path) && !path.startsWith('assets/'))
    .sort();
  for (const file of files) {
    for (const { context, id, note } of textsIn(file, readFileSync(join(folder, file), 'utf8'))) {
      const key = `${context}\u0004${id}`;
      const source = found.get(key) ?? { context, id, places: [] };
      found.set(key, {
        ...source,
        note: source.note ?? note,
        places: [...new Set([...source.places, file])],
      });
    }
  }
  return [...found.values()];
}

const ABOUT = `Texts of the plugin KAP Elements.
This file is distributed under the same license as the KAP Elements package.`;

/** The template for translators (GNU gettext). */
export function pot(sources: readonly PluginString[], version: string): Buffer {
  const headers = {
    'Project-Id-Version': `KAP Elements ${version}`,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
  };
  const translations: GetTextTranslations['translations'] = {
    '': { '': { msgid: '', msgstr: [], comments: { translator: ABOUT } } },
  };
  for (const { context, id, places, note } of sources) {
    (translations[context] ??= {})[id] = {
      msgctxt: context,
      msgid: id,
      msgstr: [''],
      comments: {
        reference: places.join(' '),
        ...(note && { extracted: `translators: ${note}` }),
      },
    };
  }
  return po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 });
}
