/** The digest of the English messages, put in by the build. */
declare const __KAP_SOURCE__: string;

/** Says to which English messages a catalogue belongs: the same ids and texts, in the same order. */
export const sourceDigest: string = __KAP_SOURCE__;
