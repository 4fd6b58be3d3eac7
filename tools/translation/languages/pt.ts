import { type Language, numerals, words } from './language.js';

export const pt: Language = {
  negation: words`não|nunca|jamais|ninguém|nenhum*|nada|sem|nem|tampouco`,
  hedge: words`pod*|pud*|talvez|possív*|possibil*|às vezes|parec*|costum*|algu*|quem sabe`,
  numbers: numerals('dois|duas três quatro cinco seis sete oito nove dez'),
  units: {
    minute: words`minutos?`,
    hour: words`horas?`,
    day: words`dias?|diári*|dia-a-dia`,
    week: words`semanas?`,
    month: words`mês|meses`,
    year: words`anos?`,
  },
  terms: {
    addiction: words`dependência|vício|adicção`,
    alcohol: words`álcool|alco[óo]l*`,
    allergy: words`al[eé]rgi*`,
    aneurysm: words`aneurism*`,
    bladder: words`bexiga`,
    brain: words`c[ée]rebr*`,
    breastfeeding: words`amament*|lactação|aleitamento`,
    breathing: words`respir*`,
    depression: words`depress*`,
    drive: words`dirij*|dirigir|conduz*`,
    esketamine: words`escetamina|esketamina`,
    heart: words`coração|cardíac*`,
    highPressure: words`pressão( arterial)? alta|hipertensão`,
    home: words`casa|domicílio`,
    ketamine: words`cetamina|ketamina`,
    liver: words`fígado|hepátic*`,
    mania: words`mania|maníac*`,
    opioids: words`opioides?|opiáceos?`,
    pregnancy: words`gravidez|grávid*|engravid*`,
    pressure: words`pressão|tensão`,
    psychosis: words`psicos*|psicótic*`,
    schizophrenia: words`esquizofr*`,
    suicide: words`suic[ií]d*|se matar`,
    tongue: words`língua|sublingua*`,
    vein: words`veia|intravenos*`,
  },
  promise: words`cura a|curará|vai curar|é (um tratamento )?segur[oa]|garant*|sem (nenhum )?riscos?|sem efeitos colaterais|milagr*`,
  common: 'os uma do da com por para que é você e ao mas quando não em um',
};

export const ptBR: Language = {
  ...pt,
  address: { wrong: words`tu|te|ti|contigo|teus?|tuas?|vós|o senhor|a senhora`, right: 'você' },
  avoid: [
    { phrase: words`ketamina`, because: 'is the spelling of Portugal; write “cetamina”' },
    { phrase: words`conciencia|conciência`, because: 'is misspelt; write “consciência”' },
    {
      phrase: words`disruptor*|disruptiv*`,
      because: 'is business talk; write “quebra o padrão, com boa intenção”',
    },
    {
      phrase: words`viciad[oa]s?|drogad[oa]s?`,
      because: 'blames the person; write “pessoas com dependência”',
    },
    { phrase: words`a droga`, because: 'is a drug of abuse here; write “o medicamento”' },
  ],
};
