import { msg } from '@lit/localize';

/** The invitation to talk with the clinic. */
export const invitation = {
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
};

/** Beside a link that opens in a new tab. */
export const newTab = {
  'link.newTab': msg('(opens in a new tab)', {
    id: 'link.newTab',
    desc: "Added after a link's text. Keep the parentheses of your language.",
  }),
};
