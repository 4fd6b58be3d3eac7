import { log } from '../elements/shared/report.js';

/** A kind of values that a caller may give. */
export interface Kind<T> {
  /** What is allowed, in words. */
  allowed: string;
  /** Takes what it needs of a value, once; undefined where the value is of another kind. */
  parse: (value: unknown) => T | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/** About as many characters as the elements read of a value. */
const LONGEST = 10_000;

/** So much of a text is named. */
const SHOWN = 60;

export const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Kind<string> = {
  allowed: 'a text',
  parse: (value) => (typeof value === 'string' ? value : undefined),
};

export const shortText: Kind<string> = {
  allowed: `a text of at most ${LONGEST} characters`,
  parse: (value) => (typeof value === 'string' && value.length <= LONGEST ? value : undefined),
};

export const object: Kind<Values> = {
  allowed: 'an object',
  parse: (value) => (isObject(value) ? value : undefined),
};

/** A value in a few words. */
export function inWords(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'function') return 'a function';
  return isObject(value) ? 'an object' : String(value);
}

/**
 * Reads a value that a caller gave. `null` and `undefined` are none; so is what is of another kind or
 * cannot be read, and one warning says what is allowed.
 * @param what what the caller knows it by
 */
export function read<T>(what: string, { allowed, parse }: Kind<T>, give: () => unknown) {
  let fault = 'cannot be read';
  try {
    const value = give();
    if (value === undefined || value === null) return undefined;
    const parsed = parse(value);
    if (parsed !== undefined) return parsed;
    fault = `is ${inWords(value)}`;
  } catch {
    // It is a getter's or a proxy's, and failed.
  }
  log(`${what} ${fault}, and is left out; allowed is ${allowed}.`);
  return undefined;
}

/** The names in an object, taken once. */
const namedValues: Kind<{ names: string[]; values: Values }> = {
  ...object,
  parse: (value) => (isObject(value) ? { names: Object.keys(value), values: value } : undefined),
};

/** Reads each value of an object that a caller gave, by its name. */
export function readEach<T>(what: string, kind: Kind<T>, give: () => unknown): Map<string, T> {
  const found = new Map<string, T>();
  const { names, values } = read(what, namedValues, give) ?? { names: [], values: {} };
  for (const name of names) {
    const value = read(`${what}[${inWords(name)}]`, kind, () => values[name]);
    if (value !== undefined) found.set(name, value);
  }
  return found;
}
