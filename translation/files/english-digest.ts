import { createHash } from 'node:crypto';
import type { SourceMessage } from '../message.js';
import { englishTexts } from './english-texts.js';

/**
 * The source digest, by which a catalogue and an English text know each other: of ids, texts and
 * their order, since `kap.js` knows messages by number.
 * @returns SHA-256, first 8 hex digits
 */
export const englishDigest = (
  messages: readonly Pick<SourceMessage, 'id' | 'text'>[] = englishTexts,
): string =>
  createHash('sha256')
    .update(JSON.stringify(messages.map(({ id, text }) => [id, text])))
    .digest('hex')
    .slice(0, 8);
