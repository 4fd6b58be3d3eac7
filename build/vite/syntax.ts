/** A node of an ESTree, as far as our plugins look at it. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Every node of a syntax tree, parents first. */
export function* nodesOf(tree: unknown): Generator<Node> {
  if (typeof tree !== 'object' || tree === null) return;
  if (typeof (tree as Node).type === 'string') yield tree as Node;
  for (const child of Object.values(tree)) yield* nodesOf(child);
}

/** Makes all edits, none of which may overlap. */
export function applyEdits(code: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}
