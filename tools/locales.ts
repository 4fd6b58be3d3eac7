import { add } from './l10n/commands/add.js';
import { check } from './l10n/commands/check.js';
import { compile } from './l10n/commands/compile.js';
import { extract } from './l10n/commands/extract.js';
import { pseudo } from './l10n/commands/pseudo.js';
import { signOff } from './l10n/commands/sign-off.js';
import { status } from './l10n/commands/status.js';

const USAGE = `npm run locales -- <command>
  add TAG       makes locales/TAG.xlf, ready to be translated
  extract       brings every language up to the English text of the code; loses nothing
                --same-meaning ID[,ID]  a change that no translation need follow, such as a comma
                --expect NUMBER         goes on although many messages went: so many are left
  check [TAG]   reports every problem, in every language or in one
  status        tells how far each language has come; --json
  sign-off TAG --role reviser|clinician --name NAME --qualification TEXT [--units ID[,ID]]
                records that a qualified person stands by these translations; safety.* is a group
  compile FILE  makes a catalogue, TAG.js, beside any XLIFF file
  pseudo        makes the test languages en-XA and ar-XB in .cache/pseudo`;

/** Each says whether all is well; what it cannot do at all it throws, in a sentence. */
const commands: Record<string, (args: string[]) => boolean | Promise<boolean>> = {
  ...{ add, extract, check, status, 'sign-off': signOff, compile, pseudo },
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
try {
  if (!command) console.error(USAGE);
  if (!(await command?.(args))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
