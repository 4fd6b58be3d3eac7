import { english } from '../../src/content/messages/index.js';
import type { SourceMessage } from '../message.js';

/** Every English message, for what needs no note: unlike `sourceMessages`, no program is compiled. */
export const englishTexts: readonly SourceMessage[] = Object.entries(english).map(([id, text]) => ({
  id,
  text,
  note: '',
}));
