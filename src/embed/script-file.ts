/** The address of our script: it keeps its file's name wherever it is hosted. */
export const SCRIPT_FILE = /\/kap\.js([?#]|$)/;
