/** How a translation was said back into English, when it was first drafted. */
export interface SaidBack {
  /** The English that it was held against. */
  source: string;
  said: string;
  difference: string;
  decision?: string;
}

/** What the notes on one message say. */
export interface MessageNotes {
  saidBack?: SaidBack;
  /** What was found in it, and what became of that, each as it stands there. */
  decisions?: string[];
}

export type ReviewNotes = Readonly<Record<string, MessageNotes>>;

const LINES = [
  /^- Source: (.+)$/m,
  /^- Said back: (.+)$/m,
  /^- Difference: (.+)$/m,
  /^- Decision: (.+)$/m,
];

/** A part that begins `### id`: what its lines say, where it has those that every one has. */
function saidBackOf(part: string): SaidBack | undefined {
  const [source, said, difference, decision] = LINES.map((line) => line.exec(part)?.[1]);
  if (!source || !said || !difference) return undefined;
  return { source, said, difference, ...(decision && { decision }) };
}

/** The messages that a line of the list is about: those named at its start, with or without marks. */
function idsOf(line: string, known: ReadonlySet<string>): string[] {
  const ids: string[] = [];
  for (const part of line.slice(2).split(', ')) {
    const id = /^`?([\w.]+)`?$/.exec(part.trim())?.[1];
    if (!id || !known.has(id)) break;
    ids.push(id);
  }
  return ids;
}

/**
 * What `locales/reviews/<tag>.md` says of messages, by id: no more than what has its fixed form there.
 * @param known the ids of messages
 */
export function reviewNotes(markdown: string, known: ReadonlySet<string>): ReviewNotes {
  const notes = new Map<string, MessageNotes>();
  for (const [, id = '', part = ''] of markdown.matchAll(
    /^### (\S+)\n(.*?)(?=^#|$(?![\s\S]))/gms,
  )) {
    const saidBack = saidBackOf(part);
    if (known.has(id) && saidBack) notes.set(id, { ...notes.get(id), saidBack });
  }
  for (const line of markdown.split('\n').filter((each) => each.startsWith('- '))) {
    for (const id of idsOf(line, known)) {
      const { decisions = [], ...rest } = notes.get(id) ?? {};
      notes.set(id, { ...rest, decisions: [...decisions, line.slice(2)] });
    }
  }
  return Object.fromEntries(notes);
}
