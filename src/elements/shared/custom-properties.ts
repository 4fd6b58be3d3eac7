import type { ElementName } from '../../options.js';

export interface CustomProperty {
  /** What holds where no page sets it; undefined where that is reckoned from other colours. */
  default?: string;
  description: string;
  /** The elements whose styles read it. */
  readBy: readonly ElementName[];
}

const ALL = ['explainer', 'quote', 'cta'] as const;

/**
 * What pages may set in their style sheets. The styles read each with its default and never declare
 * it on `:host`, so that any ancestor can set it.
 */
export const customProperties: Readonly<Record<`--kap-${string}`, CustomProperty>> = {
  '--kap-color-text': {
    default: 'inherit',
    description: 'Text of the education and the call to action.',
    readBy: ['explainer', 'cta'],
  },
  '--kap-color-surface': {
    description: 'Ground of the safety panel; its text keeps contrast with it.',
    readBy: ['explainer'],
  },
  '--kap-color-muted': {
    default: 'inherit',
    description: 'Captions and small print.',
    readBy: ALL,
  },
  '--kap-color-accent': {
    description: "The button's ground, marks and rules.",
    readBy: ALL,
  },
  '--kap-color-on-accent': {
    description: 'Text on the accent; else black or white, whichever reads better.',
    readBy: ['explainer', 'cta'],
  },
  '--kap-color-border': {
    default: 'gray',
    description: 'Edges of controls and panels.',
    readBy: ['explainer', 'cta'],
  },
  '--kap-color-safety': { description: 'The mark of the safety panel.', readBy: ['explainer'] },
  '--kap-font-family': { default: 'inherit', description: 'Text.', readBy: ALL },
  '--kap-heading-font-family': {
    default: 'inherit',
    description: 'Headings.',
    readBy: ['explainer', 'cta'],
  },
  '--kap-font-size': {
    default: '1em',
    description: 'Text; from 12px to 1em + 1rem.',
    readBy: ALL,
  },
  '--kap-line-height': {
    default: '1.6',
    description: 'Text; a number from 1.2 to 2.5.',
    readBy: ALL,
  },
  '--kap-space': {
    default: '1em',
    description: 'The unit of the distances between parts; up to 3em.',
    readBy: ['explainer'],
  },
  '--kap-radius': {
    default: '0.5em',
    description: 'Corners; one length, up to 2em.',
    readBy: ['explainer', 'cta'],
  },
  '--kap-max-width': {
    default: '38em',
    description: 'The widest that text gets.',
    readBy: ALL,
  },
  '--kap-scroll-margin': {
    default: '0.5em',
    description:
      'Room above the help lines when a link leads there, beside that of a fixed header.',
    readBy: ['explainer'],
  },
};
