import { msg } from '@lit/localize';
import { quotation } from './quotation.js';

/** The optional parts, from the title to what to expect, in reading order. */
export const education = {
  title: msg('What is ketamine-assisted psychotherapy (KAP)?', {
    id: 'title',
    desc: 'Title of the whole overview. Write the term out, then the abbreviation in parentheses.',
  }),
  lead: msg(
    'KAP is short for ketamine-assisted psychotherapy. It brings together talk therapy and a medicine called ketamine. It can be a strong experience, and it is not the usual kind of therapy. This page tells you what it is, how it may help, and what to know before you decide.',
    {
      id: 'lead',
      desc: 'First paragraph. Give the term in full once more; from here on only KAP. "Strong experience" is about how it feels, not about how well it works.',
    },
  ),
  'lead.honest': msg('KAP has risks, and no one can promise that it will help you.', {
    id: 'lead.honest',
    desc: 'Stands right after the lead and must stay as plain: no promise, no softening.',
  }),
  'crisis.jump': msg('In crisis now? See help lines', {
    id: 'crisis.jump',
    desc: 'Short link right after the lead. It leads to the crisis help lines at the end of the page.',
  }),
  'state.heading': msg('A different state of mind', {
    id: 'state.heading',
    desc: 'Section heading about the change of consciousness.',
  }),
  'state.p1': msg(
    'For a short time, ketamine changes how you think, sense, and feel. The world, and even your own self, may not seem the way they do on a normal day. The name for this is a “non-ordinary state of consciousness.”',
    {
      id: 'state.p1',
      desc: '"Sense" is perceiving with the senses. The term in quotation marks is the technical term for an unusual state of mind.',
    },
  ),
  'state.p2': msg(
    'In this state, you may notice thoughts and feelings that lie further down. Pain that was buried long ago may come up too, so that you and your therapist can look at it. What comes up is not always a true memory. Talk therapy by itself does not always get this far.',
    {
      id: 'state.p2',
      desc: 'Keep every "may". Never say that lost memories are recovered: the sentence on true memories is a safety statement.',
    },
  ),
  'guard.heading': msg('When your guard comes down', {
    id: 'guard.heading',
    desc: 'Section heading. Figure of speech: the inner guard that people put up against pain.',
  }),
  'guard.p1': msg(
    'We all find ways to protect ourselves from pain. We also tell ourselves the same old stories. In time, these habits can keep us stuck in a hurt we know well. In KAP, ketamine may put them on pause for a while.',
    {
      id: 'guard.p1',
      desc: '"Stories" are what people tell themselves about themselves. "Pause" is for a time, not for good.',
    },
  ),
  'guard.p2': msg(
    'That pause can make room. You may look inward more deeply and reach parts of yourself that you closed off. You may learn things about yourself that matter a great deal, and that can help you change old patterns.',
    {
      id: 'guard.p2',
      desc: '"Room" is inner space. Keep "may" and "can": nothing here is certain.',
    },
  ),
  'disruptor.heading': msg('A “benevolent disruptor”', {
    id: 'disruptor.heading',
    desc: 'Section heading. Something that upsets the usual order and means well. Keep it in quotation marks; avoid words for a destroyer, a saboteur or a business disruptor.',
  }),
  'disruptor.p1': msg(
    'Ketamine has been called a “benevolent disruptor.” The phrase means that it shakes things up in a way that may help. It can loosen fixed habits in how we think, how we feel, and how we hold stress in the body. After that, some people think more openly, feel more free with their emotions, and find it easier to adapt.',
    {
      id: 'disruptor.p1',
      desc: 'Nobody in particular coined the phrase: keep "has been called". Name all three: thinking, feeling, stress held in the body. Keep "some people".',
    },
  ),
  'disruptor.p2': msg(
    'Care and skill matter here. A medical professional should check your health first. A therapist with in-depth training should guide you, and medical staff should watch over you while the drug is at work.',
    {
      id: 'disruptor.p2',
      desc: 'What good care looks like. "Medical professional" may be a doctor or a nurse. "Drug" is the medicine at work.',
    },
  ),
  ...quotation,
  'trip.heading': msg('The point is not a trip', {
    id: 'trip.heading',
    desc: 'Section heading. "Trip" is slang for a drug experience.',
  }),
  'trip.p1': msg(
    'People do not do KAP just to “trip.” The point is to open up more of your own inner world, and then to use what you find there.',
    {
      id: 'trip.p1',
      desc: 'Keep the slang in quotation marks.',
    },
  ),
  'trip.p2': msg(
    'A skilled therapist helps you work with what comes up. The goal is change that you can feel in daily life, and that lasts. In KAP, therapy is a must, not an add-on.',
    {
      id: 'trip.p2',
      desc: 'A goal, not a promise. "Must" means that KAP is not done without therapy.',
    },
  ),
  'soul.heading': msg('Care for the soul', {
    id: 'soul.heading',
    desc: 'Section heading. Not religious: leads into the origin of the word "psychotherapy".',
  }),
  'soul.p1': msg(
    'The word “psychotherapy” has Ancient Greek roots. “Psyche” can mean soul, spirit, or breath. “Therapeia” means healing. Put the two together and you get a healing of the soul.',
    {
      id: 'soul.p1',
      desc: 'Word origin, Ancient Greek: psyche and therapeia. "Healing" must not become "cure".',
    },
  ),
  'soul.p2': msg(
    'The medicine can open a door. Therapy is there to make deep change possible. What sets KAP apart is not just the drug. It is what can happen with a skilled psychotherapist by your side at each step: before, during, and after.',
    {
      id: 'soul.p2',
      desc: 'Figure of speech: the medicine opens a door. Therapy makes change possible; it does not guarantee it.',
    },
  ),
  'soul.p3': msg(
    'Under ketamine, an experience can seem full of meaning, like a dream. It can feel like standing on a threshold, or even feel holy. Your therapist helps you work with what you felt, what you let go of, and what you suddenly understood. In this way, a part of your story that felt stuck may be told in a new way.',
    {
      id: 'soul.p3',
      desc: '"Threshold": between two places. "Holy" describes a feeling; take no side on religion. Keep all three: felt, let go of, understood.',
    },
  ),
  'healing.heading': msg('More than fewer symptoms', {
    id: 'healing.heading',
    desc: 'Section heading. Health is more than having fewer symptoms.',
  }),
  'healing.p1': msg(
    'Good health care has never been only about easing symptoms. It also helps people get back what makes life rich: depth, close ties with others, and a sense of being fully alive.',
    {
      id: 'healing.p1',
      desc: 'Said of good health care in general, not of KAP.',
    },
  ),
  'expect.heading': msg('What to expect', {
    id: 'expect.heading',
    desc: 'Section heading about how KAP usually goes.',
  }),
  'expect.intro': msg('KAP often goes like this:', {
    id: 'expect.intro',
    desc: 'Leads into four numbered steps.',
  }),
  'expect.check.heading': msg('Health check', {
    id: 'expect.check.heading',
    desc: 'Step 1 of 4, a short noun.',
  }),
  'expect.check.body': msg(
    'A medical professional asks about your health, your mood, and all the medicines you take.',
    {
      id: 'expect.check.body',
      desc: '"Medical professional" may be a doctor or a nurse. "Mood" covers mental health.',
    },
  ),
  'expect.prepare.heading': msg('Preparation', {
    id: 'expect.prepare.heading',
    desc: 'Step 2 of 4, a short noun.',
  }),
  'expect.prepare.body': msg(
    'You get to know your therapist, learn what may happen, and talk about what you hope for.',
    {
      id: 'expect.prepare.body',
      desc: 'Meetings with the therapist before any ketamine.',
    },
  ),
  'expect.session.heading': msg('Ketamine sessions', {
    id: 'expect.session.heading',
    desc: 'Step 3 of 4.',
  }),
  'expect.session.body': msg(
    'You get ketamine as a lozenge that melts under the tongue, as a shot, or as a drip into a vein. The main effects often last about an hour. Plan on about three hours in all.',
    {
      id: 'expect.session.body',
      desc: 'A lozenge melts under the tongue (a medicine, not candy); a shot is an injection; a drip is an infusion. Times are typical, not exact.',
    },
  ),
  'expect.integrate.heading': msg('Integration', {
    id: 'expect.integrate.heading',
    desc: "Step 4 of 4, the field's term for talks that follow the session. Avoid a word that belongs to the name of an illness.",
  }),
  'expect.integrate.body': msg(
    'In talks that follow, you make sense of what came up and bring it into daily life.',
    {
      id: 'expect.integrate.body',
      desc: 'Explains "Integration" in everyday words.',
    },
  ),
  'expect.plan': msg(
    'Many plans include four to six ketamine sessions over a few weeks. Your plan may differ.',
    {
      id: 'expect.plan',
      desc: 'Typical, not fixed. Keep "many" and "may".',
    },
  ),
};
