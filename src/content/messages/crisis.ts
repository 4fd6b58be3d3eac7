import { msg, str } from '@lit/localize';
import { country, languages, name, number } from './placeholders.js';

/** Help lines: labels only. Numbers, names and hours come from the region table. */
export const crisis = {
  'crisis.heading': msg(
    'Are you thinking about suicide? Are you in danger now? Get help right away.',
    {
      id: 'crisis.heading',
      desc: 'Two questions and one instruction, to a person who may be in danger. Direct and kind.',
    },
  ),
  'crisis.emergency': msg(str`Emergency: ${number}`, {
    id: 'crisis.emergency',
    desc: 'Label before the emergency number, for example 911.',
  }),
  'crisis.callNamed': msg(str`Call ${name}: ${number}`, {
    id: 'crisis.callNamed',
    desc: 'Label of a link that calls a help line. {name} is its own name, {number} a telephone number.',
  }),
  'crisis.textNamed': msg(str`Text ${name}: ${number}`, {
    id: 'crisis.textNamed',
    desc: '"Text" is the verb: send an SMS. {name} is the line\'s own name, {number} a telephone number.',
  }),
  'crisis.line': msg(str`Crisis line: ${number}`, {
    id: 'crisis.line',
    desc: 'Label before the number of a crisis help line whose name we do not give.',
  }),
  'crisis.hours24': msg('Open 24 hours, every day', {
    id: 'crisis.hours24',
    desc: 'Opening hours of a help line.',
  }),
  'crisis.languages': msg(str`Answers in: ${languages}`, {
    id: 'crisis.languages',
    desc: 'Languages in which the people of a help line answer; {languages} is a list of language names.',
  }),
  'crisis.generic': msg('Call the emergency number of the place where you are.', {
    id: 'crisis.generic',
    desc: 'Shown where no region is set: we cannot know the number.',
  }),
  'crisis.find': msg('Find a support line in your country (another website)', {
    id: 'crisis.find',
    desc: 'Link to findahelpline.com, an international list of help lines. "Support line": a line that listens.',
  }),
  'crisis.region': msg(str`Numbers for ${country}`, {
    id: 'crisis.region',
    desc: 'Small line above the numbers, so that a reader elsewhere sees for which country they are.',
  }),
};
