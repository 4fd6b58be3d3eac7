/**
 * What a page sets for all its elements at once, by the name of the property that it stands in for;
 * `lang` is a language tag, or `auto` for the browser's languages.
 */
export const pageOptions = Object.create(null) as Record<string, string | undefined>;
