import { placeholdersOf } from '../../message.js';
import type { Rule } from '../rule.js';
import { withoutPlaceholders } from '../text.js';

/** C0, C1, bidirectional controls and tags: invisible, and able to turn a sentence round. */
const CONTROLS =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

/**
 * Zero-width spaces, soft hyphens, private use and what a broken file leaves behind.
 * U+200C and U+200D shape words, U+200E and U+200F order numbers beside them.
 */
const HIDDEN =
  /[\u00ad\u061c\u180e\u200b\u2028\u2029\u2060-\u2064\ufeff\ufff9-\ufffd\ue000-\uf8ff]/u;

/** UTF-8 read as Latin-1 or Windows-1252. */
const MOJIBAKE =
  /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—™š›œ]|â€|Ð[\u0080-\u00bf]|Ø[\u0080-\u00bf§]|\?{3,}/;

/** An address of the web, or of mail: that is a whole word, so each is looked at once. */
const LINK = /https?:\/\/\S+|www\.\S+|(?<!\S)\S[^\s@]*@\S+\.\w+/gi;

const inBraces = (names: readonly string[]): string =>
  names.map((name) => `{${name}}`).join(' ') || 'none';

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const MARKS: Readonly<Record<string, string>> = {
  ...{ acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308' },
  ...{ cedil: '\u0327', ring: '\u030a' },
};

/** The letter that an entity such as `&eacute;` stands for. */
function letterOf(entity: string): string | undefined {
  const [, letter, mark] = /^&([a-z])(acute|grave|circ|tilde|uml|cedil|ring);$/i.exec(entity) ?? [];
  return letter && mark && (letter + MARKS[mark.toLowerCase()]!).normalize('NFC');
}

/** What to write in the place of markup. */
function insteadOf(spot: string): string {
  if (!spot.startsWith('&')) return `write plain text without "${spot}"`;
  const letter = letterOf(spot);
  return `type ${letter ? `"${letter}"` : 'the character itself'} for "${spot}"`;
}

/** What breaks a text whatever it says. */
export const formRules: Rule[] = [
  {
    id: 'placeholders',
    about: 'placeholders',
    blocks: true,
    *faults({ message, target }) {
      const wanted = inBraces(placeholdersOf(message.text).sort());
      const given = inBraces(placeholdersOf(target).sort());
      if (wanted !== given) yield `placeholders are ${given}; expected ${wanted}, each once`;
      const stray = /[{}]|%\d*\$?[sd]\b/.exec(withoutPlaceholders(target))?.[0];
      if (stray) yield `"${stray}" is no part of a placeholder; expected ${wanted} and no braces`;
    },
  },
  {
    id: 'placeholder-place',
    about: 'placeholders',
    blocks: true,
    *faults({ message, target }) {
      const wanted = /:\s*\{(\w+)\}$/.exec(message.text)?.[1];
      const given = /[:：]\s*\{(\w+)\}$/.exec(target)?.[1];
      if (wanted && given && wanted !== given)
        yield `{${given}} stands where {${wanted}} belongs, after the colon; exchange the two`;
    },
  },
  {
    id: 'placeholder-order',
    about: 'placeholders',
    blocks: false,
    *faults({ message, target }) {
      if (/:\s*\{\w+\}$/.test(message.text)) return;
      const order = placeholdersOf(message.text);
      const wanted = inBraces(order);
      const names = placeholdersOf(target);
      const given = inBraces(names);
      if (given !== wanted && inBraces(names.toSorted()) === inBraces(order.toSorted()))
        yield `placeholders stand in the order ${given}; expected ${wanted}: exchange them, or say in a note why this order is right here`;
    },
  },
  {
    id: 'markup',
    about: 'markup',
    blocks: true,
    *faults({ target }) {
      const [spot] = /<\/?[a-z!][^<>]*>?|&#?\w+;|\bon\w+\s*=|javascript:|<\?/i.exec(target) ?? [];
      if (spot) yield `the translation holds markup; ${insteadOf(spot)}`;
    },
  },
  {
    id: 'control-characters',
    about: 'letters',
    blocks: true,
    *faults({ target }) {
      if (CONTROLS.test(target))
        yield 'the translation holds an invisible control character; remove it';
    },
  },
  {
    id: 'hidden-characters',
    about: 'letters',
    blocks: false,
    *faults({ target }) {
      const [hidden] = HIDDEN.exec(target) ?? [];
      if (hidden)
        yield `the translation holds the hidden character ${codePoint(hidden)}; remove it`;
    },
  },
  {
    id: 'encoding',
    about: 'letters',
    blocks: false,
    *faults({ target }) {
      const broken = target.split(/\s+/).find((word) => MOJIBAKE.test(word));
      if (broken) yield `"${broken}" has a letter that was saved in a wrong encoding; type it anew`;
    },
  },
  {
    id: 'nfc',
    about: 'letters',
    blocks: false,
    *faults({ target }) {
      if (target !== target.normalize('NFC'))
        yield 'letters and their accents are stored apart; expected composed letters (Unicode NFC)';
    },
  },
  {
    id: 'spaces',
    about: 'spaces',
    blocks: false,
    *faults({ target }) {
      if (target !== target.trim() || /\s{2}|[\t\n]/.test(target))
        yield 'the translation has spaces at its edge or two in a row; leave one between words';
    },
  },
  {
    id: 'links',
    about: 'markup',
    blocks: false,
    *faults({ message, target }) {
      for (const [link] of target.matchAll(LINK)) {
        if (!message.text.includes(link))
          yield `"${link}" is an address that the English does not have; remove it`;
      }
    },
  },
  {
    id: 'notes-left',
    about: 'markup',
    blocks: false,
    *faults({ message, target }) {
      const [note] =
        /\b(?:TODO|FIXME|TBD|XXX|[Ll]orem ipsum)\b|\[[^[\]]*\]|\(\?\)/.exec(target) ?? [];
      if (note && !message.text.includes(note))
        yield `"${note}" looks like a note to somebody; remove it or write a <note>`;
    },
  },
];
