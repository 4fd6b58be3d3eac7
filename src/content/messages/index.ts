import { compact } from './compact.js';
import { crisis } from './crisis.js';
import { education } from './education.js';
import { page } from './page.js';
import { safety } from './safety.js';

/**
 * Every message in English, by id, in reading order. Values are plain text, never markup.
 * The build replaces this module by the bare texts: notes are for translators only.
 */
export const english = { ...education, ...safety, ...crisis, ...page, ...compact };

export type MessageId = keyof typeof english;
