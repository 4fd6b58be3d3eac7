import { msg } from '@lit/localize';

/** The short version of the whole overview. */
export const compact = {
  'compact.title': msg('KAP in brief', {
    id: 'compact.title',
    desc: 'Title of the short version.',
  }),
  'compact.lead': msg(
    'KAP is short for ketamine-assisted psychotherapy. It pairs talk therapy with a medicine called ketamine. It can be strong, and it is not the usual kind of therapy. For a short time, it brings on a “non-ordinary state of consciousness.” Deeper thoughts, feelings, and buried pain may come into view that talk alone may not reach.',
    {
      id: 'compact.lead',
      desc: 'Short version, first paragraph: the lead, the change of mind and what may come up, in fewer words.',
    },
  ),
  'compact.how': msg(
    'Ketamine may pause your guard and the old stories that keep you stuck in pain. That can make room to look inward, to reach parts of yourself you closed off, and to learn things that may change old patterns. Some call it a “benevolent disruptor.” It can loosen what is stiff in mind, mood, and body. Some people then think more openly, feel more free, and adapt more easily.',
    {
      id: 'compact.how',
      desc: 'Short version of the parts on the guard and on the "benevolent disruptor"; use the same terms.',
    },
  ),
  'compact.care': msg(
    'KAP has risks. Your health should be checked first, and a well-trained therapist should guide you.',
    {
      id: 'compact.care',
      desc: 'Short version: risks first, then what good care looks like.',
    },
  ),
  'compact.therapy': msg(
    'The point is not a trip. The point is to open up your own inner world and use what you find there, with skilled help, to work toward change that lasts. No one can promise that. In KAP, therapy is a must. The word has Ancient Greek roots: “psyche” is soul, spirit, or breath, and “therapeia” is healing. In short, healing for the soul.',
    {
      id: 'compact.therapy',
      desc: "Short version of the parts on the trip and on the word's Greek roots; use the same terms.",
    },
  ),
  'compact.therapist': msg(
    'The medicine can open a door. Therapy is there to make deep change possible. What sets KAP apart is not just the drug but a skilled psychotherapist at each step. Some moments can feel full of meaning, in-between, or even holy. Your therapist helps you work with what you felt, let go of, or suddenly understood, so that a stuck story may be told in a new way.',
    {
      id: 'compact.therapist',
      desc: 'Short version of the door, the therapist and the experience. Keep "can", "may" and "possible".',
    },
  ),
  'compact.healing': msg(
    'Healing is more than fewer symptoms. It is also depth, close ties, and feeling fully alive.',
    {
      id: 'compact.healing',
      desc: 'Short version; said of healing in general. "Healing" must not become "cure".',
    },
  ),
  'compact.safety.1': msg(
    'KAP is not right for everyone. Tell your team about high blood pressure, heart, liver, or bladder problems, psychosis or mania, pregnancy, alcohol or drug use, and all your medicines.',
    {
      id: 'compact.safety.1',
      desc: 'Short version of who needs extra care. Leave out none of the conditions.',
    },
  ),
  'compact.safety.2': msg(
    'Ketamine can make you dizzy, sick, or afraid, cut you off from your body, raise your blood pressure, and slow your breathing. Taking it at home adds risk. Do not drive for at least 24 hours. Frequent use can harm the bladder and lead to addiction.',
    {
      id: 'compact.safety.2',
      desc: 'Short version of the effects and of driving. Leave out none of them; keep "can".',
    },
  ),
  'compact.safety.3': msg(
    'Research on KAP is still young. It is not yet clear how much the therapy part adds.',
    {
      id: 'compact.safety.3',
      desc: 'Short version of the evidence. Do not make it sound promising.',
    },
  ),
  'compact.safety.US': msg('In the US, the FDA has not approved ketamine for mental health care.', {
    id: 'compact.safety.US',
    desc: 'Short version, shown where the clinic is in the US.',
  }),
  'compact.safety.generic': msg(
    'Rules differ from place to place. Ask the clinic what they are where you live.',
    {
      id: 'compact.safety.generic',
      desc: 'Short version, shown where no region, or one without text of its own, is set.',
    },
  ),
  'compact.safety.more': msg('All risks and safety', {
    id: 'compact.safety.more',
    desc: 'What opens the whole safety part below the short one.',
  }),
  'compact.cta.body': msg(
    'Reaching out can seem like a big step. You do not need to feel sure. Curiosity is enough.',
    {
      id: 'compact.cta.body',
      desc: 'Short version of the invitation; no pressure.',
    },
  ),
};
