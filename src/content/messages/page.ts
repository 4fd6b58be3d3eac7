import { msg, str } from '@lit/localize';
import { date, language, name, url } from './placeholders.js';

/** The invitation, the page about the page, and what the elements say about themselves. */
export const page = {
  'cta.heading': msg('Would you like to know more?', {
    id: 'cta.heading',
    desc: "Heading of the invitation to talk with the clinic. No adjective that agrees with the reader's gender.",
  }),
  'cta.body': msg(
    'Reaching out for the first time can seem like a big step. You do not need to feel sure. Curiosity is enough. If you would like, we can talk about whether KAP might suit you.',
    {
      id: 'cta.body',
      desc: 'Warm, without pressure. "Might suit you" is open.',
    },
  ),
  'cta.button': msg('Talk with our team', {
    id: 'cta.button',
    desc: "Label of the button that leads to the clinic's own contact page. Names an action, promises nothing.",
  }),
  'cta.notCrisis': msg('This is not a crisis line.', {
    id: 'cta.notCrisis',
    desc: "Small text beside every such button: the clinic's contact is not for emergencies.",
  }),
  'about.heading': msg('About this page', {
    id: 'about.heading',
    desc: 'Heading of the part that says where the text comes from.',
  }),
  'about.version': msg(str`Text last changed: ${date}`, {
    id: 'about.version',
    desc: 'Label before the date of the last change of the English text.',
  }),
  'about.noReview': msg('No health professional has reviewed this page for this clinic.', {
    id: 'about.noReview',
    desc: 'Shown unless the clinic names a clinician of its own who read the text.',
  }),
  'about.reviewedBy': msg(str`English text reviewed by: ${name}`, {
    id: 'about.reviewedBy',
    desc: "Label before a clinician's name. It is the English text that was read, not the translation.",
  }),
  'about.reviewedOn': msg(str`Date of review: ${date}`, {
    id: 'about.reviewedOn',
    desc: 'Label before a date.',
  }),
  'about.reviewDue': msg('This review is over 24 months old. A new one is due.', {
    id: 'about.reviewDue',
    desc: 'A note under the date of the review.',
  }),
  'about.changedSince': msg('The text has changed since this review.', {
    id: 'about.changedSince',
    desc: 'A note under the date of the review.',
  }),
  'sources.heading': msg('Sources', {
    id: 'sources.heading',
    desc: 'Heading of the list of publications.',
  }),
  'sources.intro': msg(
    'The facts on this page come from the FDA, drug labels, and published studies.',
    {
      id: 'sources.intro',
      desc: 'Drug labels are the official information that comes with a medicine.',
    },
  ),
  'sources.checked': msg(str`Checked on ${date}`, {
    id: 'sources.checked',
    desc: 'The day on which somebody last compared the sources. {date} is a date.',
  }),
  'menu.label': msg('Language', {
    id: 'menu.label',
    desc: 'Label of the list from which the reader picks a language.',
  }),
  'menu.changed': msg(str`Language: ${language}`, {
    id: 'menu.changed',
    desc: "Read out by screen readers after a change of language. {language} is the new language's name.",
  }),
  'draft.notice': msg('This translation is a draft. No qualified person has checked it yet.', {
    id: 'draft.notice',
    desc: 'Stands above a translation that no qualified person has reviewed. Plain and clear.',
  }),
  'draft.readEnglish': msg('Read in English', {
    id: 'draft.readEnglish',
    desc: 'Button that shows the English text instead of the translation.',
  }),
  'draft.readTranslation': msg('Read the draft translation', {
    id: 'draft.readTranslation',
    desc: 'Button that goes back from English to the translation.',
  }),
  'draft.safetyEnglish': msg('This part in English', {
    id: 'draft.safetyEnglish',
    desc: "Heading, in the reader's language, of the English wording under a translated safety text.",
  }),
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
  'quote.translated': msg('Translated from English', {
    id: 'quote.translated',
    desc: 'Small note beside a translated quotation.',
  }),
  'quote.showOriginal': msg('Show the original', {
    id: 'quote.showOriginal',
    desc: 'Button that shows the English wording of the quotation.',
  }),
  'quote.hideOriginal': msg('Hide the original', {
    id: 'quote.hideOriginal',
    desc: 'Button that hides the English wording of the quotation.',
  }),
  'link.newTab': msg('(opens in a new tab)', {
    id: 'link.newTab',
    desc: "Added after a link's text. Keep the parentheses of your language.",
  }),
  'accordion.openAll': msg('Open all sections', {
    id: 'accordion.openAll',
    desc: 'Button above sections that can be opened and closed.',
  }),
  'accordion.closeAll': msg('Close all sections', {
    id: 'accordion.closeAll',
    desc: 'Button above sections that can be opened and closed.',
  }),
  'print.line': msg(str`From ${url}, printed on ${date}`, {
    id: 'print.line',
    desc: "Printed at the foot of the page. {url} is the page's address, {date} the day of printing.",
  }),
};
