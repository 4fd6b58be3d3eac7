import { msg } from '@lit/localize';

/** The quotation and its attribution. */
export const quotation = {
  'quote.text': msg(
    'What ketamine offers… is access to a flexible, expansive mind that is capable of generating new thoughts around old themes.',
    {
      id: 'quote.text',
      desc: 'A quotation by Nancy Smith: translate closely, keep the ellipsis, add nothing. Marked as a translation beside it.',
    },
  ),
  'quote.author': msg('Nancy Smith, LCSW', {
    id: 'quote.author',
    desc: 'Name and US license. Keep the Latin letters; add a transliteration where your script differs.',
  }),
  'quote.role': msg('Author and KAP practitioner', {
    id: 'quote.role',
    desc: 'What she is: an author, and someone who practices KAP. Feminine only where grammar forces it.',
  }),
  'quote.gloss': msg('LCSW stands for “licensed clinical social worker,” a US license.', {
    id: 'quote.gloss',
    desc: 'Explains the letters after the name. It is a license in the US; do not replace it by a local one.',
  }),
};

/** What stands beside it where it is translated. */
export const original = {
  'quote.translated': msg('Translated from English', {
    id: 'quote.translated',
    desc: 'Small note beside a translated quotation.',
  }),
  'quote.showOriginal': msg('Show the original', {
    id: 'quote.showOriginal',
    desc: 'Button that shows the English wording of the quotation.',
  }),
  'quote.hideOriginal': msg('Hide the original', {
    id: 'quote.hideOriginal',
    desc: 'Button that hides the English wording of the quotation.',
  }),
};
