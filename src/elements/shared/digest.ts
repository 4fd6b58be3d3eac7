/**
 * What tells a drawing from any other: the same templates with the same values have the same digest,
 * wherever they are made.
 * @param drawing templates and what stands in them
 * @returns 32 bits as a number in decimal (FNV-1a, of the drawing as JSON)
 */
export function digestOf(...drawing: unknown[]): string {
  let digest = 0x811c9dc5;
  for (const character of JSON.stringify(drawing))
    digest = Math.imul(digest ^ character.codePointAt(0)!, 0x01000193);
  return `${digest}`;
}

/** All elements below one, each with its attributes in the order of their names, and all text. */
export const contentOf = (element: Element): string =>
  [...element.querySelectorAll('*')]
    .map(({ localName, attributes }) =>
      [localName, ...[...attributes].map(({ name, value }) => name + value).sort()].join(),
    )
    .join() + element.textContent.replace(/\s+/g, '');
