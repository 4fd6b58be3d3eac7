import { onceForEachTag } from '../tags.js';

/** A language's quotation marks: outer pair, then the pair inside a quotation. */
export interface Quotes {
  open: string;
  close: string;
  innerOpen: string;
  innerClose: string;
}

/**
 * Tags by quotation marks, as outer and inner pairs (CLDR 48.2, `delimiters`); where CLDR's own
 * choice and ours differ, ours: Arabic has guillemets, which right-to-left fonts draw clearly.
 */
const STYLES: Readonly<Record<string, string>> = {
  '« » “ ”':
    'ast blo bm br ca cv dyo el es-ES eu ewo ie it kab kk lij mg mua nnh pms pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL sc sg ti ar',
  '„ “ ‚ ‘': 'bs-Cyrl cs de dsb et hr hsb is ksh lb luy mk nds sk sl',
  '« » ‹ ›': 'am az-Arab az-Cyrl de-CH fa fr-CH gsw jgo kkj mzn rm sdh wae',
  '« » „ “': 'bas be bua ky os ru sah tyv uk',
  '” ” ’ ’': 'fi he lag rn se sn sv yi',
  '« » ‘ ’': 'dua nb nn no rw',
  '” “ ’ ‘': 'lld ms-Arab syr ur',
  '« » « »': 'fr ht hy oc yav',
  '„ “ „ “': 'bg lt prg sgs',
  '‘ ’ “ ”': 'fur ia ti-ER tn',
  '「 」 『 』': 'ja yue zh-Hant',
  '„ ” « »': 'nmg pl ro',
  '„ ” ‚ ’': 'agq ff',
  '„ ” » «': 'hu szl',
  '» « › ‹': 'kk-Arab ug',
  '« » „ ”': 'shi zgh',
  '„ ” ‘ ’': 'bs',
  '“ ” « »': 'eo',
  '« » ” “': 'fr-CA',
  '„ “ « »': 'ka',
  '‘ ’ ‘ ’': 'nl',
  '„ ” ’ ’': 'sr',
};

const DEFAULT = '“ ” ‘ ’';

/** The quotation marks of a language; the closest listed tag counts, English ones where none is. */
export const quotesOf = onceForEachTag((tag): Quotes => {
  const { language, script = '' } = new Intl.Locale(tag).maximize();
  const tags = [tag, `${language}-${script}`, language];
  const styles = tags.flatMap((wanted) =>
    Object.keys(STYLES).filter((style) => STYLES[style]!.split(' ').includes(wanted)),
  );
  const [open, close, innerOpen, innerClose] = (styles[0] ?? DEFAULT).split(' ');
  return { open: open!, close: close!, innerOpen: innerOpen!, innerClose: innerClose! };
});
