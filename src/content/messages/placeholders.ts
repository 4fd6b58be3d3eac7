/**
 * Placeholders stand for whole values after a colon, so that no language has to inflect them.
 * Each is its own name in braces: a renderer puts text or an element in its place.
 */
export const number = '{number}';
export const name = '{name}';
export const hours = '{hours}';
export const languages = '{languages}';
export const country = '{country}';
export const places = '{places}';
export const language = '{language}';
export const date = '{date}';
export const url = '{url}';
