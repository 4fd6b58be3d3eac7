/** Where something stands in a file: offsets in UTF-16 code units, the end not included. */
export type Span = readonly [start: number, end: number];

export interface Note {
  /** Who wrote it: `lit-localize` for what the code says, `kap` for what our commands say. */
  from: string | undefined;
  text: string;
  /** From `<note` to `</note>`. */
  span: Span;
}

/** What keeps a unit from being read rightly. */
export interface Fault {
  line: number;
  /** What is wrong and what is expected, in a sentence. */
  text: string;
}

export interface Unit {
  id: string;
  /** Where the unit starts in its file, from 1. */
  line: number;
  /** Text with `{placeholders}`. */
  source: string;
  /** Text with `{placeholders}`; empty where nothing is translated. */
  target: string;
  /** The line of the target; the unit's own where it has none. */
  targetLine: number;
  state: string | undefined;
  approved: boolean;
  notes: Note[];
  /** Faults in its inline elements: where there is one, its texts are not to be used. */
  faults: Fault[];
  /** The XML of each placeholder of the source, by name: an edit writes the same. */
  placeholders: Map<string, string>;
  /** Where its parts stand, so that an edit leaves every other byte alone. */
  spans: {
    /** The start tag of the unit. */
    open: Span;
    /** From `<source` to `</source>`. */
    source: Span;
    /** From `<seg-source` to `</seg-source>`; absent where the unit has none. */
    segments: Span | undefined;
    /** From `<target` to `</target>`; absent where the unit has none. */
    target: Span | undefined;
    /** From `<trans-unit` to `</trans-unit>`. */
    whole: Span;
  };
}

export interface XliffFile {
  /** The line of `<file>`. */
  line: number;
  sourceLanguage: string;
  targetLanguage: string;
  units: Unit[];
}

/** A fault in a translator's file, with the line where it shows. */
export class XliffError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}
