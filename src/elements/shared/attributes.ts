import type { ReactiveElement } from 'lit';
import type { RegionCode, SectionId } from '../../content/index.js';
import { type Options, type OptionType, propertyOf } from '../../options.js';
import { pageOptions } from './page-options.js';
import { oneOf, type Parser, text } from './parsers.js';
import { report } from './report.js';

/** What a property gives, by the type of its option. */
interface Values {
  text: string;
  address: string;
  boolean: boolean;
  day: string | undefined;
  language: string;
  region: RegionCode | undefined;
  sections: readonly SectionId[];
}

type ValueOf<T extends OptionType> = T extends readonly (infer Word)[]
  ? Word
  : T extends keyof Values
    ? Values[T]
    : never;

type PropertyOf<Attribute> = Attribute extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<PropertyOf<Rest>>}`
  : Attribute;

/** The properties that a class declares for its options. */
type Properties<T extends Options> = {
  [Attribute in keyof T as PropertyOf<Attribute>]: ValueOf<T[Attribute]['type']>;
};

/** A parser for each type among some options, but for words and what is any text. */
type Parsers<T extends Options> = {
  readonly [
    Type in Exclude<T[keyof T]['type'], readonly unknown[] | 'text' | 'address' | 'language'>
  ]: Parser<Values[Type]>;
};

/**
 * What stands between spaces, no-break spaces and typographic quotes, which editors leave around
 * values, and no more of it than anybody means to write. The first place that can begin it does: a
 * pattern of the edges would look at each of many spaces in a row anew.
 */
const VALUE = /[^\s\p{Pi}\p{Pf}\u201e\u201a](.{0,9999}[^\s\p{Pi}\p{Pf}\u201e\u201a])?|$/su;

/** A value from an attribute or from script, as text without what editors leave around it. */
export function clean(value: unknown): string {
  try {
    // It makes a text of anything, or throws.
    return VALUE.exec((value ?? '') as string)![0];
  } catch {
    return '';
  }
}

/**
 * Makes the attributes and properties of some options: every value from either passes one parser,
 * and reading gives what holds. Where an element says nothing, the page's option of the same name
 * does.
 * @param element the class, which declares the properties
 * @param options rows of the table of options
 * @param parsers one for each of their types, so that a script has only those that it needs
 */
export function attributes<const T extends Options>(
  element: {
    prototype: ReactiveElement & Properties<T>;
    createProperty: typeof ReactiveElement.createProperty;
  },
  options: T,
  parsers: Parsers<T>,
): void {
  for (const [attribute, { type }] of Object.entries(options)) {
    // Every element of HTML has it.
    if (type === 'language') continue;
    const property = propertyOf(attribute);
    const parse: Parser<unknown> =
      typeof type === 'string'
        ? ((parsers as Record<string, Parser<unknown>>)[type] ?? text)
        : oneOf(type);
    // A bare attribute says yes.
    const bare = type === 'boolean' ? 'true' : '';
    const values = new WeakMap<object, string>();
    element.createProperty(property, { attribute, noAccessor: true });
    Object.defineProperty(element.prototype, property, {
      configurable: true,
      get(this: ReactiveElement) {
        const value = values.get(this) || clean(pageOptions[property]);
        return parse(value, (allowed) => {
          report(this, `${attribute}="${value}" is unknown. Allowed: ${allowed}.`);
        });
      },
      set(this: ReactiveElement, value: unknown) {
        values.set(this, clean(value) || (value == null ? '' : bare));
        this.requestUpdate(property, null);
      },
    });
  }
}
