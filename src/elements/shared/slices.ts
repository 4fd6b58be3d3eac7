/**
 * Whether elements that are made now draw for the first time in tasks of their own. Where readers see
 * a page already, one long task for all would keep them from scrolling; before that, and wherever a
 * page brings an element later, what is drawn at once never shows its fallback.
 */
export const slices = { wanted: false };
