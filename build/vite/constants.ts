import { englishDigest } from '../../translation/files/english-digest.js';
import { version } from '../version.js';

/** What only the build knows, by the names that stand for it in the code; Vite's `define`. */
export const constants = {
  __KAP_VERSION__: JSON.stringify(version),
  __KAP_SOURCE__: JSON.stringify(englishDigest()),
};
