/** A translated text of the plugin's own. */
interface Entry {
  /** What keeps apart equal texts, such as `block title`. */
  context: string;
  id: string;
  text: string;
  /** Files that have it. */
  places: string[];
}

/** The editor's scripts by their handles: each gets a file of its own. */
const SCRIPTS = {
  'kap-elements-fields': 'editor/fields.js',
  'kap-elements-editor': 'editor/blocks.js',
};

/** The strings that follow a keyword, put together. */
function field(block: string, keyword: string): string {
  const [, quoted = ''] = new RegExp(`^${keyword} ((?:".*"\\n?)+)`, 'm').exec(block) ?? [];
  return quoted
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as string)
    .join('');
}

/** Reads a `.po` file as we write them: no plural forms, and nothing fuzzy is used. */
const parsePo = (po: string): Entry[] =>
  po
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .filter((block) => !/^#,.*\bfuzzy\b/m.test(block))
    .map((block) => ({
      context: field(block, 'msgctxt'),
      id: field(block, 'msgid'),
      text: field(block, 'msgstr'),
      places: [...block.matchAll(/^#: (.+)$/gm)].flatMap(([, places]) =>
        places!.split(' ').map((place) => place.replace(/:\d+$/, '')),
      ),
    }))
    .filter(({ text }) => text);

const keyOf = ({ context, id }: Entry): string => (context ? `${context}\u0004${id}` : id);

/** Entries as a `.mo` file (GNU gettext), without a table of hashes, which nobody needs. */
function mo(entries: readonly Entry[]): Buffer {
  const bytes = (text: string): Buffer => Buffer.from(`${text}\0`);
  const pairs = entries
    .map((entry) => [bytes(keyOf(entry)), bytes(entry.text)] as const)
    .sort(([a], [b]) => Buffer.compare(a, b));
  const HEADER = 28;
  const strings = [...pairs.map(([id]) => id), ...pairs.map(([, text]) => text)];
  const head = Buffer.alloc(HEADER + strings.length * 8);
  [0x950412de, 0, pairs.length, HEADER, HEADER + pairs.length * 8, 0, head.length].forEach(
    (value, i) => head.writeUInt32LE(value, i * 4),
  );
  let offset = head.length;
  strings.forEach((string, i) => {
    head.writeUInt32LE(string.length - 1, HEADER + i * 8);
    head.writeUInt32LE(offset, HEADER + i * 8 + 4);
    offset += string.length;
  });
  return Buffer.concat([head, ...strings]);
}

/** Entries of one script as JSON, as `wp.i18n` takes it (Jed 1.x). */
function json(entries: readonly Entry[], lang: string, file: string): string {
  const texts = entries
    .filter(({ id, places }) => id && places.includes(file))
    .map((entry) => [keyOf(entry), [entry.text]] as const);
  const messages = { '': { domain: 'messages', lang }, ...Object.fromEntries(texts) };
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages } })}\n`;
}

/** What WordPress reads, made of what translators write. */
export function compilePo(po: string): { mo: Buffer; scripts: Record<string, string> } {
  const entries = parsePo(po);
  const header = entries.find(({ id }) => !id)?.text ?? '';
  const lang = /^Language: (.+)$/m.exec(header)?.[1] ?? '';
  const scripts = Object.entries(SCRIPTS).map(
    ([handle, file]) => [handle, json(entries, lang, file)] as const,
  );
  return { mo: mo(entries), scripts: Object.fromEntries(scripts) };
}
