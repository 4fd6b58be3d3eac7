import { mo, po } from 'gettext-parser';
import type { PluginString } from './pot.js';

/** The editor's scripts by their handles: each gets a file of its own. */
const SCRIPTS = {
  'kap-elements-site': 'editor/site.js',
  'kap-elements-fields': 'editor/fields.js',
  'kap-elements-review': 'editor/review.js',
  'kap-elements-sections': 'editor/sections.js',
  'kap-elements-setup': 'editor/setup.js',
  'kap-elements-editor': 'editor/blocks.js',
};

/** How a text is looked up: by its context, if it has one, and itself. */
const keyOf = (context: string, id: string): string => (context ? `${context}\u0004${id}` : id);

/**
 * What WordPress reads, made of what translators write.
 * @param file the content of a `.po` file without plural forms
 * @param sources what there is to translate
 * @throws where a text is not translated, what is translated is no text of ours any more, or the
 * file cannot be read
 */
export function compilePo(
  file: string,
  sources: readonly PluginString[],
): { mo: Buffer; scripts: Record<string, string> } {
  const table = po.parse(file, { validation: true });
  const entries = Object.values(table.translations).flatMap((context) => Object.values(context));
  for (const entry of entries) {
    // A guess that nobody has confirmed is no translation.
    if (/\bfuzzy\b/.test(entry.comments?.flag ?? '')) entry.msgstr = [''];
  }
  const texts = new Map(
    entries
      .filter(({ msgid, msgstr: [text] }) => msgid && text)
      .map(({ msgctxt = '', msgid, msgstr: [text] }) => [keyOf(msgctxt, msgid), text]),
  );
  const wanted = new Set(sources.map(({ context, id }) => keyOf(context, id)));
  const missing = [...wanted].filter((key) => !texts.has(key));
  const gone = [...texts.keys()].filter((key) => !wanted.has(key));
  if (missing.length || gone.length) {
    throw new Error(
      [
        ...missing.map((key) => `not translated: ${key}`),
        ...gone.map((key) => `no longer a text: ${key}`),
      ].join('\n'),
    );
  }
  const lang = table.headers.Language ?? '';
  const script = (file: string): string => {
    const keys = sources
      .filter(({ places }) => places.includes(file))
      .map(({ context, id }) => keyOf(context, id));
    const messages = {
      '': { domain: 'messages', lang },
      ...Object.fromEntries(keys.map((key) => [key, [texts.get(key)]])),
    };
    return `${JSON.stringify({ domain: 'messages', locale_data: { messages } })}\n`;
  };
  const scripts = Object.entries(SCRIPTS).map(([handle, file]) => [handle, script(file)] as const);
  return { mo: mo.compile(table), scripts: Object.fromEntries(scripts) };
}
