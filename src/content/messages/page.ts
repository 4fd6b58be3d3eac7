import { msg, str } from '@lit/localize';
import { invitation, newTab } from './invitation.js';
import { date, name, url } from './placeholders.js';
import { original } from './quotation.js';
import { fallback, state } from './state.js';

/** The invitation, the page about the page, and what the elements say about themselves. */
export const page = {
  ...invitation,
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
    'The facts on this page come from the FDA and other authorities, drug labels, published studies, and clinics that offer KAP.',
    {
      id: 'sources.intro',
      desc: '"Authorities" decide on medicines. Drug labels are the official information that comes with a medicine. "Clinics that offer KAP" tell how it usually goes.',
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
  ...state,
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
  ...fallback,
  ...original,
  ...newTab,
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
