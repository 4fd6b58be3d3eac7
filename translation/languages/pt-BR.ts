import type { Language } from './language.js';
import { pt } from './pt.js';
import { words } from './words.js';

export const ptBR: Language = {
  ...pt,
  tag: 'pt-BR',
  quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  glossary: {
    KAP: ['KAP'],
    ketamine: ['cetamina'],
    'ketamine-assisted psychotherapy': ['psicoterapia assistida por cetamina'],
    psychotherapist: ['psicoterapeuta'],
    'therapy session': ['sessão'],
    'non-ordinary state of consciousness': ['estado não ordinário de consciência'],
    preparation: ['preparação'],
    integration: ['integração'],
  },
  address: {
    wrong: words`tu|te|ti|contigo|teus?|tuas?|vós|o senhor|a senhora|podes|tens|queres|deves|estás|és|sentes`,
    right: 'você',
    familiar:
      /(?<=^|[.:;,] )(?:avisa|aperta|calcula|chama|comunica|conta|diz|envia|escreve|fala|informa|liga|manda|pede|pergunta|planeja|procura|pressiona|recorre|reserva|usa|utiliza|não (?:dirij|fa[cç]|interromp|oper|par|suspend|us)[ae]s)(?!\p{L})/iu,
  },
  avoid: [
    { phrase: words`ketamina`, because: 'is the spelling of Portugal; write “cetamina”' },
    { phrase: words`conciencia|conciência`, because: 'is misspelt; write “consciência”' },
    {
      phrase: words`disruptor*|disruptiv*`,
      because: 'is business talk; write “sacudida bem-intencionada”',
    },
    {
      phrase: words`viciad[oa]s?|drogad[oa]s?`,
      because: 'blames the person; write “pessoas com dependência”',
    },
    { phrase: words`a droga`, because: 'is a drug of abuse here; write “o medicamento”' },
  ],
};
