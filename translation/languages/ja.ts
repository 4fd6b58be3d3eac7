import type { Language } from './language.js';

/** A digit or numeral before a counter: bare numerals stand in many words. */
const counted = (numeral: string): RegExp =>
  new RegExp(`${numeral}(?=[〜～~、・かヶヵ時週日回か月種つ個人度からまで])`, 'u');

export const ja: Language = {
  negation:
    /ない|なく|なかっ|ません|ず(?=に|、|。)|ぬ|なし|無|不(?=明|要|可)|未|非(?!常)|異な|違う|断る|断り|いない|ありません|誰も/u,
  noNegation:
    /だけでなく|かもしれません|かもしれない|違いない|少なく|なくな|抜け出せなく|たくてたまらない|ず(?=、医)|必ず|まず|なければなりません|なければならない/u,
  hedge:
    /かもしれ|かぎりません|限りません|ことがあ|こともあ|場合|可能|でき|えま|得る|うる|うる|えます|ときど|時々|一部|でしょう|ようで|ように|思え|もあり|人もい|人がい|見え|感じられ|しょうか|られま|れる|れば|けます|せます|えられ/u,
  atLeast: /少なくとも|最低|以上/u,
  numbers: ['二', '三', '四', '五', '六', '七', '八', '九', '十'].map(counted),
  units: {
    minute: /分間|\d分|分ほど/u,
    hour: /時間/u,
    day: /日/u,
    week: /週/u,
    month: /[かヶヵカケ]月|月/u,
    year: /年/u,
  },
  terms: {
    dizzy: /めまい|ふらつ/u,
    nausea: /吐き気|気分が悪/u,
    fear: /恐怖|怖|恐れ|不安/u,
    confusion: /混乱/u,
    machines: /機械/u,
    sleepingPills: /睡眠薬/u,
    calmingMedicines: /鎮静/u,
    vessels: /血管/u,
    bleeding: /出血/u,
    doses: /量/u,
    addiction: /依存/u,
    alcohol: /アルコール|飲酒|酒/u,
    allergy: /アレルギー/u,
    aneurysm: /動脈瘤/u,
    bladder: /膀胱/u,
    brain: /脳/u,
    breastfeeding: /授乳|母乳/u,
    breathing: /呼吸|息/u,
    depression: /うつ|鬱/u,
    drive: /運転/u,
    esketamine: /エスケタミン/u,
    heart: /心臓/u,
    highPressure: /高血圧|血圧が高/u,
    home: /家|自宅/u,
    ketamine: /ケタミン/u,
    liver: /肝/u,
    mania: /躁/u,
    opioids: /オピオイド/u,
    pregnancy: /妊娠|妊婦/u,
    pressure: /血圧/u,
    psychosis: /精神病/u,
    schizophrenia: /統合失調症/u,
    suicide: /自殺|自死|死にたい/u,
    tongue: /舌/u,
    vein: /静脈/u,
  },
  address: {
    wrong: /(?<!で)(?:である|だった|なのだ|するな|しろ)(?=[。！]|$)|きみ|おまえ|お前/u,
    right: 'です・ます',
  },
  avoid: [
    {
      phrase: /統合(?!失調)/u,
      because: 'is the beginning of the word for schizophrenia; write 「インテグレーション」',
    },
    { phrase: /破壊者|破壊する人/u, because: 'is a destroyer; write 「やさしい“ゆさぶり役”」' },
    { phrase: /精神療法/u, because: 'is the physicians’ term; write 「心理療法」' },
    {
      phrase: /(?<!医療用)麻薬|ドラッグ|覚醒剤/u,
      because: 'is a drug of abuse; write 「薬」 or 「医療用の麻酔薬」',
    },
    { phrase: /幻覚剤/u, because: 'is not what ketamine is called here; write 「薬」' },
    {
      phrase: /中毒者|ジャンキー|薬物中毒/u,
      because: 'blames the person; write 「依存症のある人」',
    },
  ],
  promise:
    /完治|必ず治|治ります|安全です|安全な治療|絶対に安全|保証|副作用はありません|副作用のない|リスクはありません|リスクのない|奇跡/u,
};
