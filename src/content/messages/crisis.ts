import { msg, str } from '@lit/localize';
import { country, hours, languages, name, number, places } from './placeholders.js';

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
  'crisis.text': msg(str`Text message: ${number}`, {
    id: 'crisis.text',
    desc: 'Label before a number to which one can send an SMS, of a help line whose name we do not give.',
  }),
  'crisis.press': msg(str`Then press: ${number}`, {
    id: 'crisis.press',
    desc: 'What to press on the telephone after the call is answered; {number} is a key of the telephone.',
  }),
  'crisis.pressFor': msg(str`Press ${number} for: ${languages}`, {
    id: 'crisis.pressFor',
    desc: 'Which key of the telephone leads to people who speak a language; {languages} is the name of one language, or a list of names.',
  }),
  'crisis.hours24': msg('Open 24 hours, every day', {
    id: 'crisis.hours24',
    desc: 'Opening hours of a help line.',
  }),
  'crisis.hours': msg(str`Open every day: ${hours}`, {
    id: 'crisis.hours',
    desc: 'Opening hours of a help line; {hours} is written in digits, such as 9:00–24:00.',
  }),
  'crisis.languages': msg(str`Answers in: ${languages}`, {
    id: 'crisis.languages',
    desc: 'Languages in which the people of a help line answer; {languages} is a list of language names.',
  }),
  'crisis.interpreter': msg('You can ask for an interpreter when you call.', {
    id: 'crisis.interpreter',
    desc: 'For readers who do not speak the languages in which a help line answers. An interpreter speaks, on the telephone.',
  }),
  'crisis.interpreterFirst': msg(str`For an interpreter, call ${number} and ask for this line.`, {
    id: 'crisis.interpreterFirst',
    desc: 'One calls an interpreting service, and it calls the help line. {number} is a telephone number; "this line" is the help line that stands above.',
  }),
  'crisis.places': msg(str`For callers in: ${places}`, {
    id: 'crisis.places',
    desc: 'For whom a help line is; {places} are names of parts of a country, in the letters that are used there.',
  }),
  'crisis.generic': msg('Call the emergency number of the place where you are.', {
    id: 'crisis.generic',
    desc: 'Shown where no region is set: we cannot know the number.',
  }),
  'crisis.find': msg('Find a help line in the country where you are (another website)', {
    id: 'crisis.find',
    desc: 'Link to findahelpline.com, an international list of help lines.',
  }),
  'crisis.region': msg(str`These numbers are for: ${country}`, {
    id: 'crisis.region',
    desc: 'Small line above the numbers, so that a reader elsewhere sees for which country they are.',
  }),
};
