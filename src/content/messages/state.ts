import { msg, str } from '@lit/localize';
import { language } from './placeholders.js';

/** What every element says of the language that it shows. */
export const state = {
  'menu.changed': msg(str`Language: ${language}`, {
    id: 'menu.changed',
    desc: "Read out by screen readers after a change of language. {language} is the new language's name.",
  }),
  'draft.notice': msg('This translation is a draft. No qualified person has checked it yet.', {
    id: 'draft.notice',
    desc: 'Stands above a translation that no qualified person has reviewed. Plain and clear.',
  }),
};

/** Where something is shown in English instead. */
export const fallback = {
  'fallback.part': msg('This part is in English because its translation is out of date.', {
    id: 'fallback.part',
    desc: 'Note under a part that is shown in English because the English text has changed since it was translated.',
  }),
  'fallback.page': msg('This page is not yet available in your language, so it is in English.', {
    id: 'fallback.page',
    desc: 'Note above a text that is shown in English because there is no translation.',
  }),
  'fallback.failed': msg('The translation did not load, so this page is in English.', {
    id: 'fallback.failed',
    desc: 'Note above a text that is shown in English because the translation could not be loaded.',
  }),
};
