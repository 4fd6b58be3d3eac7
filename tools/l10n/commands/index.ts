import { add } from './add.js';
import { check } from './check.js';
import { compile } from './compile.js';
import { extract } from './extract.js';
import { pseudo } from './pseudo.js';
import { signOff } from './sign-off.js';
import { status } from './status.js';

/** Each says whether all is well; what it cannot do at all it throws, in a sentence. */
export const commands: Record<string, (args: string[]) => boolean | Promise<boolean>> = {
  ...{ add, extract, check, status, 'sign-off': signOff, compile, pseudo },
};
