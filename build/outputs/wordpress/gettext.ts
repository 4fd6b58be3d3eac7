import type { Source } from './pot.js';

/** The editor's scripts by their handles: each gets a file of its own. */
const SCRIPTS = {
  'kap-elements-fields': 'editor/fields.js',
  'kap-elements-editor': 'editor/blocks.js',
};

/** How a text is looked up: by its context, if it has one, and itself. */
const keyOf = (context: string, id: string): string => (context ? `${context}\u0004${id}` : id);

/** The strings that follow a keyword, put together. */
function field(block: string, keyword: string): string {
  const [, quoted = ''] = new RegExp(`^${keyword} ((?:".*"\\n?)+)`, 'm').exec(block) ?? [];
  return quoted
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as string)
    .join('');
}

/**
 * Reads a `.po` file without plural forms.
 * @returns translations by key; that of the empty key is the header
 */
function parsePo(po: string): Map<string, string> {
  const entries = po
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .filter((block) => !/^#,.*\bfuzzy\b/m.test(block))
    .map((block) => {
      const key = keyOf(field(block, 'msgctxt'), field(block, 'msgid'));
      return [key, field(block, 'msgstr')] as const;
    });
  return new Map(entries.filter(([, text]) => text));
}

/** Translations as a `.mo` file (GNU gettext), without a table of hashes, which nobody needs. */
function mo(texts: ReadonlyMap<string, string>): Buffer {
  const HEADER = 28;
  const bytes = (text: string): Buffer => Buffer.from(`${text}\0`);
  const pairs = [...texts]
    .map(([key, text]) => [bytes(key), bytes(text)] as const)
    .sort(([a], [b]) => Buffer.compare(a, b));
  const strings = [...pairs.map(([key]) => key), ...pairs.map(([, text]) => text)];
  const head = Buffer.alloc(HEADER + strings.length * 8);
  const translated = HEADER + pairs.length * 8;
  [0x950412de, 0, pairs.length, HEADER, translated, 0, head.length].forEach((value, i) => {
    head.writeUInt32LE(value, i * 4);
  });
  let offset = head.length;
  strings.forEach((string, i) => {
    head.writeUInt32LE(string.length - 1, HEADER + i * 8);
    head.writeUInt32LE(offset, HEADER + i * 8 + 4);
    offset += string.length;
  });
  return Buffer.concat([head, ...strings]);
}

/**
 * What WordPress reads, made of what translators write.
 * @param sources what there is to translate
 * @throws where a text is not translated, or what is translated is no text of ours any more
 */
export function compilePo(
  po: string,
  sources: readonly Source[],
): { mo: Buffer; scripts: Record<string, string> } {
  const texts = parsePo(po);
  const wanted = new Set(sources.map(({ context, id }) => keyOf(context, id)));
  const missing = [...wanted].filter((key) => !texts.has(key));
  const gone = [...texts.keys()].filter((key) => key && !wanted.has(key));
  if (missing.length || gone.length) {
    throw new Error(
      [
        ...missing.map((key) => `not translated: ${key}`),
        ...gone.map((key) => `no longer a text: ${key}`),
      ].join('\n'),
    );
  }
  const lang = /^Language: (.+)$/m.exec(texts.get('') ?? '')?.[1] ?? '';
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
  return { mo: mo(texts), scripts: Object.fromEntries(scripts) };
}
