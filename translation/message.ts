/** An English message, as its translators see it. */
export interface SourceMessage {
  id: string;
  /** The English text with `{placeholders}`. */
  text: string;
  /** What a translator must know. */
  note: string;
}

/** The placeholders of a text, in its order. */
export const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

/** Whether a message keeps readers from harm: no fault in its translation may ship. */
export const protectsReaders = (id: string): boolean =>
  /(^|\.)(safety|crisis)\.|^cta\.notCrisis$/.test(id);
