/** Whether there is room for one column only, as on a phone; the style sheets ask the same. */
export const narrow = matchMedia('(width < 60rem)');
