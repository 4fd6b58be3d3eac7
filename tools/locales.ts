import { existsSync, writeFileSync } from 'node:fs';
import { checkLanguage } from './translation/check/language.js';
import { describe } from './l10n/compile.js';
import { languageTags, readXliff, xliffPath } from './l10n/languages.js';
import { sourceMessages } from './l10n/source-messages.js';
import { writeXliff } from './translation/xliff/write.js';

const USAGE = `npm run locales -- <command>
  add TAG   makes locales/TAG.xlf, ready to be translated
  check     reports every problem in every language`;

const commands: Record<string, (argument: string | undefined) => boolean> = { add, check };

function add(tag: string | undefined): boolean {
  const canonical = canonicalTag(tag);
  if (!canonical || canonical !== tag) {
    console.error(
      canonical
        ? `"${tag}" is written "${canonical}": npm run locales -- add ${canonical}`
        : `"${tag ?? ''}" is not a language tag. Examples: sw, pt-BR, zh-Hant.`,
    );
    return false;
  }
  if (existsSync(xliffPath(tag))) {
    console.error(`locales/${tag}.xlf is there already; nothing was changed.`);
    return false;
  }
  const units = sourceMessages().map(({ id, text, note }) => ({
    id,
    source: text,
    note,
    target: undefined,
  }));
  writeFileSync(xliffPath(tag), writeXliff(tag, units));
  console.log(`locales/${tag}.xlf: ${units.length} messages to translate.`);
  return true;
}

function canonicalTag(tag: string | undefined): string | undefined {
  try {
    const locale = new Intl.Locale(tag ?? '');
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return name.of(locale.language) ? locale.baseName : undefined;
  } catch {
    return undefined;
  }
}

function check(): boolean {
  const messages = sourceMessages();
  const lines = languageTags().flatMap((tag) =>
    describe(tag, checkLanguage(tag, readXliff(tag), messages).problems),
  );
  for (const line of lines) console.error(line);
  console.log(
    `${languageTags().length} languages, ${messages.length} messages, ${lines.length} problems`,
  );
  return lines.length === 0;
}

const [name = '', argument] = process.argv.slice(2);
const command = commands[name];
if (!command) console.error(USAGE);
if (!command?.(argument)) process.exitCode = 1;
