import { msg } from '@lit/localize';

/** The invitation to talk with the clinic. */
export const invitation = {
  'cta.heading': msg('A first talk', {
    id: 'cta.heading',
    desc: 'Heading of the invitation: a first conversation with the clinic, without obligation.',
  }),
  'cta.body': msg(
    'Reaching out for the first time can feel like a big step. There is no need to be sure. Curiosity is enough. If you would like, we can look together at whether KAP might be right for you, or not.',
    {
      id: 'cta.body',
      desc: 'Warm, without pressure. "Curiosity is enough": for a first talk. "Might be right for you, or not" is open; "we" is the clinic. No adjective that agrees with the reader\'s gender.',
    },
  ),
  'cta.button': msg('Talk with our team', {
    id: 'cta.button',
    desc: "Label of the button that leads to the clinic's own contact page. Names an action, promises nothing.",
  }),
  'cta.notCrisis': msg('This is not a crisis or emergency line.', {
    id: 'cta.notCrisis',
    desc: "Small text beside every such button: the clinic's contact is not for emergencies.",
  }),
};

/** Beside a link that opens in a new tab. */
export const newTab = {
  'link.newTab': msg('(opens in a new tab)', {
    id: 'link.newTab',
    desc: "Added after a link's text. Keep the parentheses of your language.",
  }),
};
