/** What is opened instead of a translation in XLIFF, by its first bytes or its name. */
interface Kind {
  /** Completes the sentence "… is …". */
  is: string;
  /** What to do about it, a sentence. */
  todo: string;
}

const EXPORT = 'In the tool that made it, save or export the translation as XLIFF 1.2; open that.';
const UNPACK = 'Unpack it, and open the .xlf file that is in it.';

/** By its name, where its bytes do not tell it from others. */
const BY_NAME: [name: RegExp, kind: Kind][] = [
  [/\.pot?$/i, { is: 'a gettext file (PO)', todo: EXPORT }],
  [/\.mo$/i, { is: 'a compiled gettext file (MO)', todo: EXPORT }],
  [/\.(docx?|odt|rtf|pages)$/i, { is: 'a document of a word processor', todo: EXPORT }],
  [/\.(xlsx?|ods|csv|tsv|numbers)$/i, { is: 'a table', todo: EXPORT }],
  [/\.(png|jpe?g|gif|webp|heic)$/i, { is: 'a picture', todo: EXPORT }],
];

/** By its first bytes, as Latin-1. */
const BY_BYTES: [start: RegExp, kind: Kind][] = [
  [/^PK[^ -~]/, { is: 'a packed file (ZIP)', todo: UNPACK }],
  [/^[^ -~]\x8b/, { is: 'a packed file (gzip)', todo: UNPACK }],
  [/^(7z\xbc\xaf|Rar!|BZh|\xfd7zXZ)/, { is: 'a packed file', todo: UNPACK }],
  [/^%PDF/, { is: 'a PDF', todo: EXPORT }],
  [/^\{\\rtf|^\xd0\xcf/, { is: 'a document of a word processor', todo: EXPORT }],
  [/^\s*<(!doctype html|html)[\s>]/i, { is: 'a web page (HTML)', todo: EXPORT }],
  [/^(?:#[^\n]*\n\s*)*msgid\s+"/, { is: 'a gettext file (PO)', todo: EXPORT }],
  [
    /^(\xff\xfe|\xfe\xff|\0<|<\0)/,
    { is: 'written in UTF-16', todo: 'Save it as XLIFF 1.2 in UTF-8, then open it again.' },
  ],
];

/**
 * Says what a file is that cannot be a translation in XLIFF, and what to do.
 * @param bytes its first ones; a few hundred tell
 * @returns undefined where it may be one
 */
export function strangeFile(name: string, bytes: Uint8Array): string | undefined {
  if (!bytes.length) return `${name} is empty: there is nothing in it. It was not opened.`;
  // No decoder would give each byte as it is.
  const start = String.fromCharCode(...bytes.subarray(0, 500)).replace(/^\xef\xbb\xbf/, '');
  const [, kind] =
    BY_NAME.find(([pattern]) => pattern.test(name)) ??
    BY_BYTES.find(([pattern]) => pattern.test(start)) ??
    [];
  return kind && `${name} is ${kind.is}. It was not opened. ${kind.todo}`;
}
