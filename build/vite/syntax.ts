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

/**
 * What a module calls an export of another module.
 * @param tree the module's syntax tree
 * @param from whether an import is from that other module, by its specifier
 * @returns the exports that it imports, by their names in this module
 */
export function importsFrom(tree: unknown, from: RegExp): Map<string, string> {
  const names = new Map<string, string>();
  for (const node of nodesOf(tree)) {
    if (node.type !== 'ImportDeclaration') continue;
    const { source, specifiers } = node as unknown as ImportDeclaration;
    if (!from.test(source.value)) continue;
    for (const { imported, local } of specifiers) {
      if (imported?.name) names.set(local.name, imported.name);
    }
  }
  return names;
}

interface ImportDeclaration {
  source: { value: string };
  /** `imported` is absent from default and namespace imports. */
  specifiers: { imported?: { name?: string }; local: { name: string } }[];
}
