/** An address of our script, also in an attribute: it keeps its file's name wherever it is hosted. */
export const SCRIPT_FILE = /(^|\/)kap\.js([?#]|$)/;
