import type { Language } from './language.js';

/** Arabic without vowel signs, which the checks take off; most prefixes are written in one word. */
export const ar: Language = {
  negation:
    /(?<!\p{L})(?:و|ف|أن)?(?:لا|لم|لن|ليس|ليست|غير|بدون|دون|عدم|تعذر|ما لم|أبدا|وليس|وليست|فليس)(?!\p{L})|(?<!\p{L})ألا(?!\p{L})/u,
  noNegation: /لا يقل|لا تقل|غير (?:اعتيادي|عادي|مألوف)\p{L}*/u,
  hedge:
    /(?<!\p{L})[وفل]?(?:قد|ربما|يمكن\p{L}*|تمكن\p{L}*|يستطيع\p{L}*|تستطيع\p{L}*|احتمال\p{L}*|محتمل\p{L}*|بعض|أحيانا|لعل|يبدو|تبدو|ممكن\p{L}*|إمكان\p{L}*|كأن\p{L}*|يجوز)/u,
  atLeast: /على الأقل|لا يقل|لا تقل|كحد أدنى/u,
  numbers: [
    /اثن|ساعتين|ساعتان|مرتين|أسبوعين|يومين|شهرين|كلا/u,
    /ثلاث/u,
    /أربع/u,
    /خمس/u,
    /(?<!\p{L})(?:و|ل|ب)?ست(?:ة|ّ)?(?!\p{L})/u,
    /سبع/u,
    /ثمان/u,
    /تسع/u,
    /(?<!\p{L})عشر/u,
  ],
  units: {
    minute: /دقيق|دقائق/u,
    hour: /ساع(?!د)/u,
    day: /يوم|أيام|اليومية/u,
    week: /أسبوع|أسابيع/u,
    month: /شهر|أشهر|شهور/u,
    year: /عام|سن[ةو]|أعوام/u,
  },
  terms: {
    addiction: /إدمان|الإدمان/u,
    alcohol: /كحول/u,
    allergy: /حساسية|تحسس/u,
    aneurysm: /أم الدم|تمدد/u,
    bladder: /مثانة/u,
    brain: /دماغ|مخ/u,
    breastfeeding: /رضاع|إرضاع/u,
    breathing: /تنفس/u,
    depression: /اكتئاب/u,
    drive: /قياد|قود/u,
    esketamine: /إسكيتامين/u,
    heart: /قلب/u,
    highPressure: /ارتفاع\p{L}*\s(?:\p{L}+\s)?ضغط|ضغط (?:الدم )?(?:المرتفع|مرتفع)|مرتفع/u,
    home: /منزل|بيت/u,
    ketamine: /كيتامين/u,
    liver: /كبد/u,
    mania: /هوس/u,
    opioids: /أفيون/u,
    pregnancy: /حمل|حامل/u,
    pressure: /ضغط/u,
    psychosis: /ذهان/u,
    schizophrenia: /فصام/u,
    suicide: /انتحار/u,
    tongue: /لسان/u,
    vein: /وريد/u,
  },
  address: {
    wrong: /(?<!\p{L})(?:أنت|لديك|عليك|لك|بك|منك|معك|جسمك|فريقك|نفسك|حياتك)(?!\p{L})/u,
    right: 'the plural (أنتم)',
  },
  avoid: [
    {
      phrase: /(?<!\p{L})(?:ال|ب|ك|ل)?مخدر(?:ا)?(?!\p{L})/u,
      because: 'is both an anaesthetic and a narcotic; write «دواء يُستعمل في التخدير»',
    },
    { phrase: /مخرب/u, because: 'is a saboteur; write «يكسر الجمود، لكن بنيّة طيبة»' },
    { phrase: /مدمن/u, because: 'blames the person; write «أشخاص لديهم إدمان»' },
    {
      phrase: /طبيب\p{L}* نفس|الطبيب النفس/u,
      because: 'is a psychiatrist; write «المعالِج النفسي أو المعالِجة النفسية»',
    },
  ],
  promise:
    /آمن تماما|علاج آمن|آمنة تماما|نضمن|مضمون|سيشفي|يشفي|بلا مخاطر|بدون مخاطر|دون أي مخاطر|بلا آثار جانبية|معجزة/u,
  common: 'في من على أن هذا هذه إلى التي الذي ما أو قد مع عن كان لا ولا',
};
