import { commands } from './index.js';

const USAGE = `npm run locales -- <command>
  add TAG       makes locales/TAG.xlf, ready to be translated; a name does too: Swahili, Kiswahili
  extract       brings every language up to the English text of the code; loses nothing
                --same-meaning ID[,ID]  a change that no translation need follow, such as a comma
                --expect NUMBER         goes on although many messages went: so many are left
  check [TAG]   reports every problem, in every language or in one
  status        tells how far each language has come; --json
  sign-off TAG --role reviser|clinician --name NAME --qualification TEXT --have-read
                [--units ID[,ID]]       records that a qualified person, who did not write them, has
                                        read these translations and stands by them; safety.* is a group
           TAG --role seconder ...      the same of the reasons in notes that allow a grave finding
           TAG --role translator --name NAME [--units ID[,ID]]
                                        records who wrote texts that came from a tool
  compile FILE  makes a catalogue, TAG.js, beside any XLIFF file
  pseudo        makes the test languages en-XA and ar-XB in .cache/pseudo`;

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
try {
  if (!command) console.error(USAGE);
  if (!(await command?.(args))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
