import { msg } from '@lit/localize';

/** The safety part, which no option removes. */
export const safety = {
  'safety.heading': msg('Risks and safety', {
    id: 'safety.heading',
    desc: 'Heading of the safety part. Never "KAP is safe".',
  }),
  'safety.approval.heading': msg('Is ketamine approved for this?', {
    id: 'safety.approval.heading',
    desc: 'Question that heads a short part, easy to scan.',
  }),
  'safety.approval.US.1': msg(
    'In the US, the Food and Drug Administration (FDA) approved ketamine in 1970 as an anesthetic, a drug used in surgery. It has not approved ketamine for any mental health condition. Using it in KAP is called “off-label” use.',
    {
      id: 'safety.approval.US.1',
      desc: 'Shown where the clinic is in the US. Spell out the FDA once, keep the letters. Approved for use in surgery only.',
    },
  ),
  'safety.approval.US.2': msg(
    'Some forms, such as lozenges, are made to order by a pharmacy. The FDA does not check these for safety, quality, or how well they work before they are sold.',
    {
      id: 'safety.approval.US.2',
      desc: '"Made to order by a pharmacy" is compounded medicine. "Safety" here is what the FDA does not check.',
    },
  ),
  'safety.approval.US.3': msg(
    'A related nasal spray, esketamine (Spravato), is approved for some adults with depression. It is a different product. It is given only in certified clinics, and staff watch you for at least two hours.',
    {
      id: 'safety.approval.US.3',
      desc: 'Esketamine is another product: keep the two apart.',
    },
  ),
  'safety.approval.generic': msg(
    'Rules differ from place to place. In the US, for example, ketamine is approved for use in surgery, but not for any mental health condition. Ask the clinic what the rules are where you live.',
    {
      id: 'safety.approval.generic',
      desc: 'Shown where no region, or one without text of its own, is set.',
    },
  ),
  'safety.evidence.heading': msg('Does KAP work?', {
    id: 'safety.evidence.heading',
    desc: 'Question that heads a short part. "Work" is be effective.',
  }),
  'safety.evidence.1': msg(
    'Ketamine can ease depression quickly for some people, but the effect often fades in days or weeks. The best proof is for a drip into a vein. There is less for lozenges and shots.',
    {
      id: 'safety.evidence.1',
      desc: 'Keep "can", "some", "often". "Proof" is scientific evidence. No numbers of effect.',
    },
  ),
  'safety.evidence.2': msg(
    'Research on KAP is still young. In some studies people felt better, but there was no other group to compare them with. In others, adding therapy did no better than ketamine alone. So it is not yet clear how much the therapy part adds.',
    {
      id: 'safety.evidence.2',
      desc: '"No other group to compare them with" is a study without a control group. Do not make it sound promising.',
    },
  ),
  'safety.choice': msg(
    'KAP is one choice among others. Ask what other treatments could suit you, and what may happen without treatment. You can say no or stop at any time.',
    {
      id: 'safety.choice',
      desc: 'The reader decides, and may say no at any time.',
    },
  ),
  'safety.who.heading': msg('Who needs extra care?', {
    id: 'safety.who.heading',
    desc: 'Question that heads a short part.',
  }),
  'safety.who.intro': msg(
    'KAP may not be a good choice for everyone. Before you start, tell your team if any of these applies to you.',
    {
      id: 'safety.who.intro',
      desc: 'Leads into a list of conditions. "May not be a good choice": not a ban, a clinician decides.',
    },
  ),
  'safety.who.pressure': msg('High blood pressure that is not under control', {
    id: 'safety.who.pressure',
    desc: 'List item, a noun phrase without a verb.',
  }),
  'safety.who.heart': msg(
    'A serious heart or blood vessel problem, such as an aneurysm, or past bleeding in the brain',
    {
      id: 'safety.who.heart',
      desc: 'List item. Aneurysm: a weak, swollen part of a blood vessel.',
    },
  ),
  'safety.who.psychosis': msg('Psychosis (such as schizophrenia) or mania, now or in the past', {
    id: 'safety.who.psychosis',
    desc: 'List item. Psychosis and mania are the medical terms; keep schizophrenia as an example.',
  }),
  'safety.who.pregnancy': msg('Pregnancy, plans to become pregnant, or breastfeeding', {
    id: 'safety.who.pregnancy',
    desc: 'List item.',
  }),
  'safety.who.organs': msg('Serious liver or bladder problems', {
    id: 'safety.who.organs',
    desc: 'List item.',
  }),
  'safety.who.substances': msg('An alcohol or drug use disorder', {
    id: 'safety.who.substances',
    desc: 'List item. Person-first and without blame; not a word like "addict".',
  }),
  'safety.who.allergy': msg('An allergy to ketamine', {
    id: 'safety.who.allergy',
    desc: 'List item.',
  }),
  'safety.who.tell': msg(
    'Tell your team about all your health problems and all you take. Alcohol, opioids, sleeping pills, and calming medicines can add to the danger.',
    {
      id: 'safety.who.tell',
      desc: '"All you take" is every medicine, herb or drug. Opioids are strong painkillers; calming medicines are sedatives.',
    },
  ),
  'safety.effects.heading': msg('What side effects can ketamine have?', {
    id: 'safety.effects.heading',
    desc: 'Question that heads a short part.',
  }),
  'safety.effects.1': msg(
    'You may feel cut off from your body or from what is around you. You may feel dizzy, sleepy, or sick to your stomach. Your blood pressure may go up. Most effects pass within a few hours, but some people feel fear, confusion, or low mood for days.',
    {
      id: 'safety.effects.1',
      desc: '"Cut off from your body" explains dissociation: do not use the bare technical term. Keep "may" and "some".',
    },
  ),
  'safety.effects.2': msg(
    'Slowed breathing and other serious problems can happen. This is why medical staff should watch over you, ready to act in an emergency.',
    {
      id: 'safety.effects.2',
      desc: 'A serious warning, said calmly.',
    },
  ),
  'safety.home': msg(
    'Taking ketamine at home, with no trained person to watch over you, adds risk.',
    {
      id: 'safety.home',
      desc: 'A warning about use without supervision.',
    },
  ),
  'safety.after.heading': msg('What about afterward?', {
    id: 'safety.after.heading',
    desc: 'Question that heads a short part: the hours after a session.',
  }),
  'safety.after': msg(
    'Have someone take you home. Do not drive, use machines, or do anything risky for at least 24 hours, and not before a good night’s sleep.',
    {
      id: 'safety.after',
      desc: 'An instruction: 24 hours is the least.',
    },
  ),
  'safety.urgent': msg(
    'Ask the clinic who to call after a session, day or night. If you have trouble breathing, call emergency services.',
    {
      id: 'safety.urgent',
      desc: 'An instruction for emergencies.',
    },
  ),
  'safety.longterm.heading': msg('What if ketamine is used often?', {
    id: 'safety.longterm.heading',
    desc: 'Question that heads a short part.',
  }),
  'safety.longterm': msg(
    'Using ketamine often or in high doses can harm the bladder, and the harm may last. It can also lead to addiction. Tell your team if it hurts to pee, if you pee more often, or if you crave the drug.',
    {
      id: 'safety.longterm',
      desc: '"Pee" is the everyday neutral word, neither childish nor clinical. "Addiction" without blame.',
    },
  ),
  'safety.disclaimer': msg(
    'This page shares general facts. It does not take the place of advice from a health professional who knows you.',
    {
      id: 'safety.disclaimer',
      desc: 'General information, not advice for one person.',
    },
  ),
};
