import { regions, sectionIds } from '../src/content/index.js';
import {
  commonOptions,
  descriptions,
  type ElementName,
  offWords,
  optionsOf,
  type OptionType,
  propertyOf,
} from '../src/options.js';

/** An option as documents and editors' files show it. */
export interface OptionRow {
  attribute: string;
  property: string;
  type: OptionType;
  /** TypeScript's name for what the attribute may be. */
  attributeType: string;
  /** TypeScript's name for what the property gives. */
  propertyType: string;
  /** As the attribute would say it; undefined where there is none. */
  default: string | undefined;
  description: string;
  /** Whether all elements have it. */
  isCommon: boolean;
}

const PROPERTY_TYPES: Record<Exclude<OptionType, readonly unknown[]>, string> = {
  text: 'string',
  address: 'string',
  boolean: 'boolean',
  day: 'string | undefined',
  language: 'string',
  region: 'RegionCode | undefined',
  sections: 'readonly SectionId[]',
};

const union = (words: readonly (string | number)[]): string =>
  words.map((word) => (typeof word === 'string' ? `'${word}'` : word)).join(' | ');

const attributeType = (type: OptionType): string => {
  if (typeof type === 'string') return type === 'boolean' ? type : 'string';
  return union(type);
};

const defaultOf = (type: OptionType): string | undefined => {
  if (typeof type === 'string') return type === 'boolean' ? 'false' : undefined;
  return String(type[0]);
};

/** Fills in the lists that stand elsewhere. */
const complete = (description: string): string =>
  description
    .replace('{regions}', Object.keys(regions).join(', '))
    .replace('{sections}', sectionIds.join(' '))
    .replace('{off}', offWords.map((word) => `\`${word}\``).join(', '));

/** All that an element takes, in the order of the table. */
export const optionRows = (element: ElementName): OptionRow[] =>
  Object.entries(optionsOf(element)).map(([attribute, { type }]) => {
    const texts: Record<string, string> = { ...descriptions.common, ...descriptions[element] };
    return {
      attribute,
      property: propertyOf(attribute),
      type,
      attributeType: attributeType(type),
      propertyType: typeof type === 'string' ? PROPERTY_TYPES[type] : union(type),
      default: defaultOf(type),
      description: complete(texts[attribute]!),
      isCommon: attribute in commonOptions,
    };
  });
