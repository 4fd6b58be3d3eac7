/**
 * What each element takes, as data. A new attribute is a row here and a line of the descriptions
 * below; what else has to know it is made from this file, or a test or a type names it.
 */

/**
 * What a value may be: one of some words, of which the first is the default, or
 * - `text`: words of the page's own, in the page's language; empty by default
 * - `address`: where a link leads; it passes the rule of safe links, or there is no link
 * - `boolean`: off by default, and where it says so by one of `offWords`
 * - `day`: a day that has come, as YYYY-MM-DD; none by default
 * - `language`: a language tag; by default that of the place in the page
 * - `region`: a code of the table of regions; none by default
 * - `sections`: ids of sections; all by default
 */
export type OptionType =
  | readonly (string | number)[]
  | 'text'
  | 'address'
  | 'boolean'
  | 'day'
  | 'language'
  | 'region'
  | 'sections';

export interface Option {
  readonly type: OptionType;
  /**
   * Who may set it besides the page's author, who may set all: whoever writes a link or a frame's
   * address, or only the latter. Presentation, never where a link leads, nor what the clinic says.
   */
  readonly openTo?: 'links' | 'frames';
}

/** Options by attribute. */
export type Options = Readonly<Record<string, Option>>;

export const commonOptions = {
  lang: { type: 'language', openTo: 'links' },
  theme: { type: ['auto', 'light', 'dark'], openTo: 'links' },
  drafts: { type: ['show', 'hide'], openTo: 'frames' },
} as const satisfies Options;

export const explainerOptions = {
  layout: { type: ['article', 'accordion', 'compact'], openTo: 'links' },
  sections: { type: 'sections', openTo: 'links' },
  'heading-level': { type: [2, 3, 4], openTo: 'links' },
  region: { type: 'region', openTo: 'links' },
  'cta-href': { type: 'address' },
  'cta-label': { type: 'text' },
  'reviewed-by': { type: 'text' },
  'reviewed-on': { type: 'day' },
  'language-menu': { type: 'boolean', openTo: 'frames' },
} as const satisfies Options;

export const quoteOptions = {
  author: { type: 'text' },
  'author-title': { type: 'text' },
  cite: { type: 'address' },
} as const satisfies Options;

export const ctaOptions = {
  href: { type: 'address' },
  label: { type: 'text' },
  target: { type: ['_self', '_blank', '_parent', '_top'] },
  layout: { type: ['banner', 'inline', 'button'], openTo: 'links' },
  'heading-level': { type: [2, 3, 4], openTo: 'links' },
} as const satisfies Options;

/** What WordPress's blocks and shortcodes take besides, and the elements as slots. */
export const wordpressOptions = {
  explainer: {},
  quote: { text: { type: 'text' } },
  cta: {},
} as const satisfies Record<ElementName, Options>;

/** What a boolean attribute says where it means no: frameworks write `false`. */
export const offWords: readonly string[] = ['false', 'no', 'off', '0'];

const ownOptions = { explainer: explainerOptions, quote: quoteOptions, cta: ctaOptions };

/** The elements, without `kap-`. */
export const elementNames = ['explainer', 'quote', 'cta'] as const;

export type ElementName = (typeof elementNames)[number];

export const isElementName = (name: unknown): name is ElementName =>
  elementNames.includes(name as ElementName);

/** All that an element takes. */
export const optionsOf = (element: ElementName): Options => ({
  ...commonOptions,
  ...ownOptions[element],
});

/** The property of an attribute: `headingLevel` of `heading-level`. */
export const propertyOf = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

type Descriptions<T extends Options> = Readonly<Record<keyof T, string>>;

/**
 * One line on each, for the README and editors. `{regions}`, `{sections}` and `{off}` stand for lists.
 * Apart from the options, so that no script carries it.
 */
export const descriptions: {
  readonly common: Descriptions<typeof commonOptions>;
  readonly explainer: Descriptions<typeof explainerOptions>;
  readonly quote: Descriptions<typeof quoteOptions>;
  readonly cta: Descriptions<typeof ctaOptions>;
} = {
  common: {
    lang: 'The language of the text; else that of the place in the page.',
    theme: "Colours: the page's, or fixed ones.",
    drafts: 'Whether translations that are drafts are shown.',
  },
  explainer: {
    layout: 'Full text; full text to open and close; short text.',
    sections:
      'Picks and orders optional sections: {sections}. All by default; `compact` ignores it.',
    'heading-level': 'The level of the title; sections are one deeper.',
    region:
      'Whose help lines to give; in the US, the UK and the EU also what is approved there: {regions}. Neutral by default.',
    'cta-href': 'Where the call to action leads. Without it there is no button.',
    'cta-label': "The words on the button, in the page's language; else ours, translated.",
    'reviewed-by': "The clinic's own clinician who has read the English text.",
    'reviewed-on': 'When, as YYYY-MM-DD.',
    'language-menu':
      'Lets readers switch the language of this element. Off too where it says {off}.',
  },
  quote: {
    author: "Who said the page's own quotation.",
    'author-title': 'What that person is.',
    cite: "The address of the source of the page's own quotation.",
  },
  cta: {
    href: 'Where the button leads: https, http, mailto, tel, sms or relative.',
    label: "The words on the button, in the page's language; else ours, translated.",
    target: 'Where the link opens.',
    layout: 'Heading, text and button; text and button; the button.',
    'heading-level': 'The level of the heading.',
  },
};
