const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const SIGNS = new Map([
  ...Object.entries(ENTITIES).map(([sign, entity]) => [entity, sign] as const),
  ['&#39;', "'"],
]);

/** The text of HTML that is made by us or by Lit. */
export const textOf = (html: string): string =>
  html.replace(/<[^<>]*>/g, '').replace(/&[a-z#0-9]+;/g, (entity) => SIGNS.get(entity) ?? entity);

/** Text as it may stand in HTML, also between double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
