import { msg } from '@lit/localize';

/** The short version of the whole overview. */
export const compact = {
  'compact.title': msg('What is KAP, in brief?', {
    id: 'compact.title',
    desc: 'Title of the short version: a question.',
  }),
  'compact.lead': msg(
    'KAP is short for ketamine-assisted psychotherapy. It is psychotherapy (talking with a therapist) combined with a medicine called ketamine. It can be a strong experience, and it is not the usual kind of therapy. For a short time, it can change how you think, sense, and feel. This is called a “non-ordinary state of consciousness.” Deeper thoughts and feelings may come up, and so may buried pain, grief, fear, or love. Talk therapy by itself does not always reach this far.',
    {
      id: 'compact.lead',
      desc: 'Short version, first paragraph. Same words as in the lead and in the part on the state of mind wherever the English is the same.',
    },
  ),
  'compact.care': msg(
    'A medical professional should check your health before you start. A therapist with in-depth training should guide you, and medical staff should watch over you while the medicine is at work.',
    {
      id: 'compact.care',
      desc: 'Short version of what good care looks like; same words as in the full text.',
    },
  ),
  'compact.how': msg(
    'We all learn to guard ourselves against pain, and we live by old stories about who we are. Ketamine may let both rest for a while. You may look more deeply inward, meet parts of yourself that have long been behind a wall, and discover what may help old patterns change. Some call ketamine a “benevolent disruptor.” It shakes up what has become fixed, in a way that may help. Fixed ways of thinking, feeling, and holding stress in the body can loosen. Afterward, some people find more room in their thoughts and more freedom in their feelings, and find it easier to adapt.',
    {
      id: 'compact.how',
      desc: 'Short version of the parts on the guard and on the "benevolent disruptor"; same words as there wherever the English is the same. "Both": the guard and the stories.',
    },
  ),
  'compact.therapy': msg(
    'A “trip” is not the aim. The aim is to come closer to what lies deeper in you and, with skilled help, to work with what you meet there. The goal is change that reaches into daily life and lasts. In KAP, therapy is not something added on. It is the heart of the work. The word “psychotherapy” has Ancient Greek roots: “psyche” can mean breath, spirit, or soul, and “therapeia” can mean care or healing. Together, they can be read as healing for the soul.',
    {
      id: 'compact.therapy',
      desc: "Short version of the parts on the trip and on the word's Greek roots; same words as there wherever the English is the same.",
    },
  ),
  'compact.therapist': msg(
    'The medicine can open a door. Therapy is there to make deep change possible. What makes KAP different is not the medicine alone. It is what can become possible when a skilled psychotherapist is with you at each step. Some moments can be full of symbols, as in a dream, feel like a doorway, or even feel sacred. Your therapist helps you work with what you felt, what you let go of, and what you suddenly understood. With time, you may find a new way to tell a part of your story that felt stuck.',
    {
      id: 'compact.therapist',
      desc: 'Short version of the door, the therapist and the experience; same words as there wherever the English is the same. Keep "can" and "may".',
    },
  ),
  'compact.healing': msg(
    'Good care of any kind aims for more than easing symptoms. At its best, it also tries to help people feel deeply, be close to others, and feel fully alive.',
    {
      id: 'compact.healing',
      desc: 'Short version; said of good care of any kind, not of KAP. Same words as in the full text.',
    },
  ),
  'compact.safety.1': msg(
    'For some people, KAP may not be a good choice. Tell your team about high blood pressure, any heart, blood vessel, liver, or bladder problem, past bleeding in the brain, psychosis or mania now or in the past, pregnancy or breastfeeding, alcohol or drug use, an allergy to ketamine, and everything you take.',
    {
      id: 'compact.safety.1',
      desc: 'Short version of who needs extra care. Leave out none of the conditions.',
    },
  ),
  'compact.safety.2': msg(
    'Ketamine can make you feel dizzy, sick to your stomach, afraid, or cut off from your body. It can raise your blood pressure and slow your breathing. Taking ketamine at home adds risk. After a dose, do not drive for at least 24 hours, and not before a good night’s sleep. Using ketamine often or in high doses can harm the bladder and lead to addiction. What seems like a memory may or may not show what really happened.',
    {
      id: 'compact.safety.2',
      desc: 'Short version of the effects, of driving and of what may seem like memories. Leave out none of them; keep "can" and "may".',
    },
  ),
  'compact.safety.3': msg(
    'Ketamine can ease depression for some people, but the effect often fades in days or weeks. Research on KAP is still young. It is not yet clear if therapy adds to the effect of ketamine, or how much.',
    {
      id: 'compact.safety.3',
      desc: 'Short version of the evidence. Keep "can", "some", "often". Do not make it sound promising.',
    },
  ),
  'compact.safety.US': msg('In the US, the FDA has not approved ketamine for mental health care.', {
    id: 'compact.safety.US',
    desc: 'Short version, shown where the clinic is in the US.',
  }),
  'compact.safety.GB': msg('In the UK, ketamine is not licensed for mental health care.', {
    id: 'compact.safety.GB',
    desc: 'Short version, shown where the clinic is in the UK.',
  }),
  'compact.safety.generic': msg(
    'Rules differ from place to place. Ask the clinic what they are where you live.',
    {
      id: 'compact.safety.generic',
      desc: 'Short version, shown where no region, or one without text of its own, is set.',
    },
  ),
  'compact.safety.more': msg('More about risks and safety', {
    id: 'compact.safety.more',
    desc: 'What opens the whole safety part below the short one.',
  }),
  'compact.cta.body': msg(
    'Reaching out can feel like a big step. There is no need to be sure. Curiosity is enough. If you would like, we can look together at whether KAP might be right for you, or not.',
    {
      id: 'compact.cta.body',
      desc: 'Short version of the invitation; same words as in the full text, no pressure.',
    },
  ),
};
