import { createHash } from 'node:crypto';
import { english } from '../../src/content/messages/index.js';

/** The digest of the English messages that `src/content/revision.ts` must hold. */
export const englishDigest = (): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(english)))
    .digest('hex')
    .slice(0, 8);
