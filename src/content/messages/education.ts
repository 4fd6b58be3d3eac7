import { msg } from '@lit/localize';
import { quotation } from './quotation.js';

/** The optional parts, from the title to what good care aims for, in reading order. */
export const education = {
  title: msg('What is ketamine-assisted psychotherapy (KAP)?', {
    id: 'title',
    desc: 'Title of the whole overview. Write the term out, then the abbreviation in parentheses.',
  }),
  lead: msg(
    'KAP is short for ketamine-assisted psychotherapy. It is psychotherapy (talking with a therapist) combined with a medicine called ketamine. It can be a strong experience, and it is not the usual kind of therapy. This page tells you what it is, how it may help, and what to know before you decide.',
    {
      id: 'lead',
      desc: 'First paragraph. Give the term in full once more; from here on only KAP. "Psychotherapy" and, in parentheses, what it is: talking with a therapist. "Strong experience" is about how it feels, not about how well it works.',
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
    'With ketamine, you may enter a different state of mind for a short time. It can change how you think, sense, and feel. The world may not seem as it does on an ordinary day, and you may seem different to yourself. This is called a “non-ordinary state of consciousness.”',
    {
      id: 'state.p1',
      desc: '"You may enter": a possibility, never a permission. "Sense" is perceiving with the senses. The term in quotation marks is the technical term for an unusual state of mind.',
    },
  ),
  'state.p2': msg(
    'In this state, you may notice thoughts and feelings from deeper inside. Feelings that were buried long ago may come up too: pain, grief, fear, or love. You and your therapist can then look at them together. Talk therapy by itself does not always reach this far. What seems like a memory may or may not show what really happened.',
    {
      id: 'state.p2',
      desc: '"From deeper inside": figure of speech for what people are mostly not aware of; replace it freely. Keep every "may". "Does not always reach this far": as deep as this. Never say that lost memories are recovered: the last sentence is a safety statement.',
    },
  ),
  'guard.heading': msg('When your guard can rest', {
    id: 'guard.heading',
    desc: 'Section heading. Figure of speech: the inner guard that people put up against pain may stand down and rest. Nobody stands guard: no sentry, no security staff. Replace the figure freely.',
  }),
  'guard.p1': msg(
    'We all learn to guard ourselves against pain. We also live by stories that we have long told ourselves about who we are. In the past, these habits may have helped us. Over time, they can keep us in a pain that we know too well. In KAP, ketamine may let this guard and these stories rest for a while.',
    {
      id: 'guard.p1',
      desc: '"Guard ourselves" is protecting oneself within, against being hurt. "Stories" are what people have long told themselves about who they are. "Keep us in a pain that we know too well": hold us there, without blame. "Rest for a while" is for a time, not for good. Replace the figures freely.',
    },
  ),
  'guard.p2': msg(
    'This pause can be an opening. You may look more deeply inward and meet parts of yourself that have long been behind a wall. What you discover about yourself can matter a great deal, and it may help old patterns begin to change.',
    {
      id: 'guard.p2',
      desc: '"Opening": a chance to look within. "Behind a wall": parts of oneself kept out of reach for a long time; nobody is to blame. Replace the figures freely. Keep "may" and "can": nothing here is certain.',
    },
  ),
  'disruptor.heading': msg('With care, old patterns may loosen', {
    id: 'disruptor.heading',
    desc: 'Section heading, read alone in a closed list of sections. "Care" is what the clinic takes; "old patterns" are old habits of thinking and feeling; "may loosen": become less fixed, perhaps.',
  }),
  'disruptor.p2': msg(
    'KAP has risks, so it calls for care and skill. A medical professional should check your health before you start. A therapist with in-depth training should guide you, and medical staff should watch over you while the medicine is at work.',
    {
      id: 'disruptor.p2',
      desc: 'What good care looks like. "Calls for": needs. "Medical professional" may be a doctor or a nurse. "Should" is what good practice asks. "Watch over you" is caring attention, not guarding. "The medicine" is ketamine.',
    },
  ),
  'disruptor.p1': msg(
    'With that care in place, ketamine may act as what some call a “benevolent disruptor.” It shakes up what has become fixed, in a way that may help. Fixed ways of thinking, feeling, and holding stress in the body can loosen. Afterward, some people find more room in their thoughts and more freedom in their feelings, and find it easier to adapt.',
    {
      id: 'disruptor.p1',
      desc: '"With that care in place": the care of the paragraph before is a condition. "Benevolent disruptor": what upsets the usual order and means well; nobody in particular coined it ("some call"). It must sound like an upset at first; keep it in quotation marks; avoid words for a destroyer, a saboteur or a business disruptor. Name all three: thinking, feeling, stress held in the body. "Find it easier to adapt" is psychological flexibility. Keep "some people".',
    },
  ),
  ...quotation,
  'trip.heading': msg('Working with your therapist on what comes up', {
    id: 'trip.heading',
    desc: 'Section heading. "What comes up": thoughts and feelings that appear during a session.',
  }),
  'trip.p1': msg(
    'A “trip” is not the aim. The aim is to come closer to what lies deeper in you, and to work with what you meet there.',
    {
      id: 'trip.p1',
      desc: '"Trip" is slang for a drug experience: keep it in quotation marks. "What lies deeper in you": figure of speech; replace it freely. An aim, not a result.',
    },
  ),
  'trip.p2': msg(
    'A strong experience by itself is not yet change. You and a skilled therapist work toward change that reaches into daily life and lasts. This is a goal, not a promise. In KAP, therapy is not something added on. It is the heart of the work.',
    {
      id: 'trip.p2',
      desc: 'A goal, not a promise. "By itself is not yet change": does not amount to change. "Something added on": an extra. "The heart of the work": its center; replace the figure freely.',
    },
  ),
  'soul.heading': msg('Care for the soul', {
    id: 'soul.heading',
    desc: 'Section heading. Not religious: leads into the origin of the word "psychotherapy".',
  }),
  'soul.p1': msg(
    'The word “psychotherapy” has Ancient Greek roots. “Psyche” can mean breath or spirit, and it can mean soul. “Therapeia” can mean care, and also healing. Together, they can be read as healing for the soul.',
    {
      id: 'soul.p1',
      desc: 'Word origin, Ancient Greek: psyche and therapeia. Keep the order: breath or spirit, then soul; care, then healing. "Can be read as" is one way to understand it. "Healing" must not become "cure".',
    },
  ),
  'soul.p2': msg(
    'The medicine can open a door. Therapy is there to make deep change possible. What makes KAP different is not the medicine alone. It is what can become possible when a skilled psychotherapist is with you at each step: before, during, and after.',
    {
      id: 'soul.p2',
      desc: '"Open a door": figure of speech for making a way in; replace it freely. Therapy makes change possible; it does not guarantee it. "What can become possible", not what can happen to somebody. Name the profession: psychotherapist.',
    },
  ),
  'soul.p3': msg(
    'With ketamine, an experience can be full of symbols, as in a dream. It can feel like standing in a doorway between two places, or even feel sacred. Your therapist helps you work with what you felt, what you let go of, and what you suddenly understood. With time, you may find a new way to tell a part of your story that felt stuck.',
    {
      id: 'soul.p3',
      desc: '"Full of symbols": images that mean something, as in a dream. "Doorway between two places": calm, at a threshold. "Sacred" describes a feeling; take no side on religion. Keep all three: felt, let go of (released), suddenly understood. "Stuck": could not move on. "Tell in a new way": see and put it differently.',
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
    'A medical professional asks about your health, your mood, and everything you take: medicines, herbal remedies, alcohol, and other drugs.',
    {
      id: 'expect.check.body',
      desc: '"Medical professional" may be a doctor or a nurse. "Mood" covers mental health. "Everything you take" is said in full: medicines, herbal remedies, alcohol, other drugs.',
    },
  ),
  'expect.prepare.heading': msg('Preparation', {
    id: 'expect.prepare.heading',
    desc: 'Step 2 of 4, a short noun.',
  }),
  'expect.prepare.body': msg(
    'You get to know your therapist, learn what may happen, and talk about your hopes and worries.',
    {
      id: 'expect.prepare.body',
      desc: 'Meetings with the therapist before any ketamine. "Hopes and worries": what one hopes for and what worries one about it.',
    },
  ),
  'expect.session.heading': msg('Ketamine sessions', {
    id: 'expect.session.heading',
    desc: 'Step 3 of 4.',
  }),
  'expect.session.body': msg(
    'You get ketamine as a lozenge that melts under the tongue, as a shot (an injection), as a drip into a vein, or sometimes as a nasal spray. Your therapist should stay with you, and medical staff should watch over you. You can speak or be silent. The main effects often last about an hour. Plan on about three hours in all.',
    {
      id: 'expect.session.body',
      desc: 'A lozenge melts under the tongue (a medicine, not candy); a shot is an injection; a drip is an infusion; a nasal spray is sprayed into the nose. "Should" is what good practice asks; "watch over you" is caring attention. Times are typical, not exact.',
    },
  ),
  'expect.integrate.heading': msg('Integration', {
    id: 'expect.integrate.heading',
    desc: "Step 4 of 4, the field's term for talks that follow the session. Avoid a word that belongs to the name of an illness.",
  }),
  'expect.integrate.body': msg(
    'In the days that follow, you and your therapist talk about what came up. You make sense of it together and bring what you learned into daily life.',
    {
      id: 'expect.integrate.body',
      desc: 'Explains "Integration" in everyday words. "What came up": thoughts and feelings from the session.',
    },
  ),
  'expect.plan': msg(
    'Many treatment plans include four to six ketamine sessions over a few weeks. Your plan may differ.',
    {
      id: 'expect.plan',
      desc: 'Typical, not fixed. Keep "many" and "may".',
    },
  ),
  'healing.heading': msg('More than easing symptoms', {
    id: 'healing.heading',
    desc: 'Section heading. Good care is about more than making symptoms milder.',
  }),
  'healing.p1': msg(
    'Good care of any kind aims for more than easing symptoms. At its best, it also tries to help people feel deeply, be close to others, and feel fully alive.',
    {
      id: 'healing.p1',
      desc: 'Said of good care of any kind, not of KAP. "Tries to help" is an aim. "Feel deeply": feelings with depth. "Close to others": close ties, not distance.',
    },
  ),
};
