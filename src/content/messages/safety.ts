import { msg } from '@lit/localize';

/** The safety part, which no option removes. */
export const safety = {
  'safety.heading': msg('Risks and safety', {
    id: 'safety.heading',
    desc: 'Heading of the safety part. Never "KAP is safe".',
  }),
  'safety.approval.heading': msg('Is ketamine approved for use in KAP?', {
    id: 'safety.approval.heading',
    desc: 'Question that heads a short part, easy to scan. KAP is the treatment, ketamine the medicine: keep the two apart.',
  }),
  'safety.approval.US.1': msg(
    'In the US, the Food and Drug Administration (FDA) approved ketamine in 1970 as an anesthetic, a drug used in surgery. It has not approved ketamine for any mental health condition. Using it in KAP is called “off-label” use.',
    {
      id: 'safety.approval.US.1',
      desc: 'Shown where the clinic is in the US. Spell out the FDA once, keep the letters. Approved for use in surgery only.',
    },
  ),
  'safety.approval.US.2': msg(
    'Some forms, such as lozenges and ketamine nasal sprays, are made to order by a pharmacy. The FDA does not check these for safety, quality, or how well they work before they are sold.',
    {
      id: 'safety.approval.US.2',
      desc: '"Made to order by a pharmacy" is compounded medicine. "Safety" here is what the FDA does not check before sale.',
    },
  ),
  'safety.approval.US.3': msg(
    'Esketamine (Spravato) is also a nasal spray, but it is a different product from ketamine. It is approved for some adults with depression. It is given only in certified clinics, where staff watch you for at least two hours.',
    {
      id: 'safety.approval.US.3',
      desc: 'Esketamine is another product: keep the two apart. "Also": like the ketamine nasal sprays that were just named. "Watch you" is medical observation.',
    },
  ),
  'safety.approval.GB.1': msg(
    'In the UK, ketamine is licensed for use in surgery, but not for any mental health condition. Using it in KAP is called “off-label” use.',
    {
      id: 'safety.approval.GB.1',
      desc: 'Shown where the clinic is in the UK. Same words as in the US text wherever the English is the same.',
    },
  ),
  'safety.approval.GB.2': msg(
    'Esketamine, a nasal spray, is a different product from ketamine. It is licensed for some adults with depression.',
    {
      id: 'safety.approval.GB.2',
      desc: 'Shown where the clinic is in the UK. Esketamine is another product: keep the two apart. "Licensed" is the UK word for approved.',
    },
  ),
  'safety.approval.generic': msg(
    'Rules differ from place to place. In the US, for example, ketamine is approved for use in surgery, but not for any mental health condition. Ask the clinic what the rules are where you live.',
    {
      id: 'safety.approval.generic',
      desc: 'Shown where no region, or one without text of its own, is set.',
    },
  ),
  'safety.approval.EU': msg(
    'In the European Union, a nasal spray called esketamine is approved for some adults with depression. It is a different product from ketamine.',
    {
      id: 'safety.approval.EU',
      desc: 'Shown after the general text where the clinic is in the European Union. Esketamine is not ketamine: keep the two apart.',
    },
  ),
  'safety.evidence.heading': msg('Does KAP work?', {
    id: 'safety.evidence.heading',
    desc: 'Question that heads a short part. "Work" is be effective.',
  }),
  'safety.evidence.1': msg(
    'Ketamine can ease depression quickly for some people, but the effect often fades in days or weeks. The best evidence is for a single dose, given as a drip into a vein. There is less for repeated doses, lozenges, shots, and nasal sprays. Not all studies agree. In one from 2025, people in the hospital for depression got up to eight drips. Some of them got ketamine and others a sedative. Those who got ketamine did no better than the others. A study in veterans found no clear effect on post-traumatic stress (PTSD).',
    {
      id: 'safety.evidence.1',
      desc: 'Keep "can", "some", "often", "up to". "Best evidence" is the strongest research. "Repeated doses": several over time. "People in the hospital": inpatients. "Sedative": a calming medicine, with which ketamine was compared. "Veterans": former soldiers. "No clear effect on": it could not be shown to help. No numbers of effect.',
    },
  ),
  'safety.evidence.2': msg(
    'Research on KAP is still young. In some studies people felt better, but there was no other group to compare them with. In another study, ketamine with therapy did no better than ketamine alone. Therapy is part of KAP, but it is not yet clear if it adds to the effect of ketamine, or how much.',
    {
      id: 'safety.evidence.2',
      desc: '"No other group to compare them with" is a study without a control group. "In another study" is one study. Do not make it sound promising.',
    },
  ),
  'safety.choice': msg(
    'KAP is one choice among others. Ask which other treatments you could have, and what to expect without treatment. You can say no, or end your treatment, at any time. Once you have had a dose, its effects need time to wear off.',
    {
      id: 'safety.choice',
      desc: 'The reader decides, and may say no at any time. "Wear off": effects of a dose that was given stop only with time.',
    },
  ),
  'safety.who.heading': msg('Who needs extra care?', {
    id: 'safety.who.heading',
    desc: 'Question that heads a short part.',
  }),
  'safety.who.intro': msg(
    'For some people, KAP may not be a good choice. Before you start, tell your team if any of these applies to you.',
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
    'Tell your team about all your health problems and everything you take: medicines, herbal remedies, alcohol, and other drugs. Some of these can add to the risks of ketamine: alcohol, opioids (strong painkillers), stimulants, sleeping pills, and sedatives (calming medicines). Do not stop a medicine without asking first.',
    {
      id: 'safety.who.tell',
      desc: '"Everything you take" is said in full. Opioids are strong painkillers, sedatives are calming medicines: give both explanations. Stimulants are medicines or drugs that make one more awake. The last sentence: do not stop by yourself.',
    },
  ),
  'safety.effects.heading': msg('What side effects can ketamine have?', {
    id: 'safety.effects.heading',
    desc: 'Question that heads a short part.',
  }),
  'safety.effects.1': msg(
    'You may feel cut off from your body or from what is around you. You may feel dizzy, sleepy, or sick to your stomach. Your blood pressure may go up. Most effects pass within a few hours, but some people feel fear, confusion, or low mood for days or weeks.',
    {
      id: 'safety.effects.1',
      desc: '"Cut off from your body" explains dissociation: do not use the bare technical term. "Sick to your stomach" is nausea. Keep "may" and "some".',
    },
  ),
  'safety.memory': msg(
    'What seems like a memory in a session may or may not show what really happened.',
    {
      id: 'safety.memory',
      desc: 'A safety statement. What feels like a memory may be true or not; never say that memories come back.',
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
  'safety.after.heading': msg('What about after a session?', {
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
    'Before a session, ask the clinic who you can call afterward, day or night. If you have trouble breathing, call emergency services. If you think about suicide, use the help lines on this page.',
    {
      id: 'safety.urgent',
      desc: 'Instructions for emergencies. "Help lines on this page": the numbers that follow.',
    },
  ),
  'safety.longterm.heading': msg('What if ketamine is used often?', {
    id: 'safety.longterm.heading',
    desc: 'Question that heads a short part.',
  }),
  'safety.longterm': msg(
    'Using ketamine often or in high doses can harm the bladder, and the harm may last. Such use can also lead to addiction. Tell your team if it hurts to pee, if you pee more often, or if you crave ketamine.',
    {
      id: 'safety.longterm',
      desc: '"Pee" is the everyday neutral word, neither childish nor clinical. "Crave": feel a strong urge to take it. "Addiction" without blame.',
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
