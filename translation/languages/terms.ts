/** A term of the English text in another language. */
export interface GlossaryTerm {
  english: string;
  /** How this text says it; more than one where both are in use, the first by preference. */
  terms: string[];
  /** Whether those who wrote it were not sure of it: no settled term was found. */
  unsettled: boolean;
}

const ENGLISH = [
  'KAP',
  'ketamine',
  'ketamine-assisted psychotherapy',
  'psychotherapist',
  'therapy session',
  'non-ordinary state of consciousness',
  'preparation',
  'integration',
];

/** In the order of `ENGLISH`; `;` parts words of the same meaning, `?` ends what is not settled. */
const TERMS: Readonly<Record<string, string>> = {
  ar: 'KAP|الكيتامين|العلاج النفسي بمساعدة الكيتامين|الفريق المعالِج; المعالِج النفسي أو المعالِجة النفسية|جلسة علاجية|حالة وعي غير اعتيادية?|التحضير|دمج التجربة في الحياة?',
  de: 'KAP|Ketamin|ketamingestützte Psychotherapie|psychotherapeutische Fachperson; Psychotherapeutin oder Psychotherapeut|Sitzung|außergewöhnlicher Bewusstseinszustand; veränderter Bewusstseinszustand|Vorbereitung|Integration',
  es: 'KAP|ketamina|psicoterapia asistida con ketamina|psicoterapeuta; profesional de psicoterapia|sesión|estado no ordinario de conciencia|preparación|integración',
  fa: 'KAP|کتامین|روان‌درمانی به کمک کتامین?|روان‌درمانگر|جلسهٔ درمان|حالت غیرمعمول هشیاری?|آماده‌سازی|یکپارچه‌سازی?',
  fil: 'KAP|ketamine|psychotherapy na may tulong ng ketamine?|psychotherapist|session|kakaibang kalagayan ng kamalayan; hindi karaniwang kalagayan ng kamalayan?|paghahanda|integration (pagsasabuhay ng natutunan)?',
  fr: 'KAP|kétamine|psychothérapie assistée par la kétamine|psychothérapeute|séance|état de conscience non ordinaire; état modifié de conscience?|préparation|intégration',
  he: 'KAP|קטמין|פסיכותרפיה בסיוע קטמין|צוות הטיפול; פסיכותרפיסט או פסיכותרפיסטית|מפגש טיפולי|מצב תודעה לא רגיל|הכנה|אינטגרציה',
  hi: 'KAP|केटामाइन|केटामाइन की मदद से साइकोथेरेपी?|साइकोथेरेपिस्ट|सेशन; सत्र|चेतना की असामान्य अवस्था; चेतना की सामान्य से अलग अवस्था?|तैयारी|इंटीग्रेशन (अनुभव को जीवन से जोड़ना)?',
  ht: 'KAP|ketamin?|sikoterapi ak èd ketamin?|sikoterapis; terapis?|seyans terapi?|eta konsyans ki pa òdinè?|preparasyon|entegrasyon (mete sa ou aprann an pratik)?',
  it: 'KAP|ketamina|psicoterapia assistita con ketamina|psicoterapeuta; chi conduce la psicoterapia|seduta|stato non ordinario di coscienza|preparazione|integrazione',
  ja: 'KAP|ケタミン|ケタミン支援心理療法|心理療法士; 心理療法を行う専門家?|セッション|ふだんとは異なる意識状態; 変性意識状態?|準備|インテグレーション（体験をふり返り、生活に生かす）?',
  ko: 'KAP|케타민|케타민 보조 심리치료|심리치료사|세션; 회기|비일상적 의식 상태?|준비|통합?',
  nl: 'KAP|ketamine|ketamine-ondersteunde psychotherapie|psychotherapeut|sessie|niet-alledaagse bewustzijnstoestand; veranderde bewustzijnstoestand?|voorbereiding|integratie',
  pl: 'KAP|ketamina|psychoterapia wspomagana ketaminą|osoba prowadząca terapię; psychoterapeuta lub psychoterapeutka|sesja|odmienny stan świadomości; zmieniony stan świadomości|przygotowanie|integracja',
  'pt-BR':
    'KAP|cetamina|psicoterapia assistida por cetamina|psicoterapeuta|sessão|estado não ordinário de consciência|preparação|integração',
  ru: 'KAP|кетамин|психотерапия с применением кетамина|психотерапевт|сеанс|необычное состояние сознания; изменённое состояние сознания|подготовка|интеграция',
  tr: 'KAP|ketamin|ketamin destekli psikoterapi|psikoterapist|seans|olağan dışı bilinç durumu?|hazırlık|bütünleştirme; entegrasyon',
  uk: 'КАП|кетамін|кетамін-асистована психотерапія|психотерапевт або психотерапевтка|сесія; сеанс|незвичайний стан свідомості; змінений стан свідомості?|підготовка|інтеграція',
  vi: 'KAP|ketamine|liệu pháp tâm lý có hỗ trợ bằng ketamine?|chuyên gia trị liệu tâm lý|buổi trị liệu|trạng thái ý thức khác thường?|chuẩn bị|tích hợp trải nghiệm (đưa điều học được vào đời sống)?',
  'zh-Hans': 'KAP|氯胺酮|氯胺酮辅助心理治疗|心理治疗师|治疗|非寻常意识状态?|准备|整合',
  'zh-Hant': 'KAP|氯胺酮|氯胺酮輔助心理治療|心理治療師|治療; 會談?|非尋常意識狀態?|準備|整合',
};

/** The languages with a list of terms. */
export const GLOSSARY_TAGS: readonly string[] = Object.keys(TERMS);

/** The terms of a language, all of them drafts; none where nobody has listed any. */
export function termsOf(tag: string): GlossaryTerm[] {
  const row = Object.hasOwn(TERMS, tag) ? TERMS[tag]!.split('|') : [];
  return row.map((cell, i) => ({
    english: ENGLISH[i]!,
    terms: cell.replace(/\?$/, '').split('; '),
    unsettled: cell.endsWith('?'),
  }));
}
