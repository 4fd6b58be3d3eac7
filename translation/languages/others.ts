import type { Language, QuotationMarks } from './language.js';

/** Quotation marks, as `open close innerOpen innerClose`. */
const marks = (style: string): QuotationMarks => {
  const [open, close, innerOpen, innerClose] = style.split(' ');
  return { open: open!, close: close!, innerOpen: innerOpen!, innerClose: innerClose! };
};

/** Languages by their quotation marks, outer and inner pair (CLDR 48.2, `delimiters`). */
const TAGS_BY_MARKS: Readonly<Record<string, string>> = {
  '« » “ ”': 'ast blo bm br ca cv dyo el eu ewo ie kab kk lij mg mua nnh pms sc sg ti',
  '„ “ ‚ ‘': 'bs-Cyrl cs dsb et hr hsb is ksh lb luy mk nds sk sl',
  '« » ‹ ›': 'am az-Arab az-Cyrl gsw jgo kkj mzn rm sdh wae',
  '« » „ “': 'bas be bua ky os sah tyv',
  '” ” ’ ’': 'fi lag rn se sn sv yi',
  '« » ‘ ’': 'dua nb nn no rw',
  '” “ ’ ‘': 'lld ms-Arab syr ur',
  '« » « »': 'hy oc yav',
  '„ “ „ “': 'bg lt prg sgs',
  '‘ ’ “ ”': 'fur ia ti-ER tn',
  '「 」 『 』': 'yue',
  '„ ” « »': 'nmg ro',
  '„ ” ‚ ’': 'agq ff',
  '„ ” » «': 'hu szl',
  '» « › ‹': 'kk-Arab ug',
  '« » „ ”': 'shi zgh',
  '„ ” ‘ ’': 'bs',
  '“ ” « »': 'eo',
  '„ “ « »': 'ka',
  '„ ” ’ ’': 'sr',
};

const QUOTES = new Map(
  Object.entries(TAGS_BY_MARKS).flatMap(([style, tags]) =>
    tags.split(' ').map((tag) => [tag, marks(style)] as const),
  ),
);

const REDUPLICATING = new Set('am bn gu haw hmn id km lo mi ms my pa sw ta te th ur'.split(' '));

const FURTHER: ReadonlyMap<string, Partial<Language>> = new Map([
  ['el', { questionMarks: /[;\u037e]/u }],
  [
    'ur',
    {
      foreignForms: new Map([
        ['ي', 'ی'],
        ['ك', 'ک'],
      ]),
    },
  ],
]);

/** The quotation marks of a language of which nobody has said any. */
export const DEFAULT_QUOTES = marks('“ ” ‘ ’');

/** What is known of a language that nobody has described in a file of its own. */
export function otherLanguage(tag: string): Partial<Language> {
  const quotes = QUOTES.get(tag);
  return {
    ...(quotes && { quotes }),
    ...(REDUPLICATING.has(tag) && { reduplicates: true }),
    ...FURTHER.get(tag),
  };
}
