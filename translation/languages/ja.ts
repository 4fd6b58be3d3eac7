import { characterPairs } from './chinese.js';
import type { Language } from './language.js';

/** A digit or numeral before a counter: bare numerals stand in many words. */
const counted = (numeral: string): RegExp =>
  new RegExp(`${numeral}(?=[〜～~、・かヶヵ時週日回か月種つ個人度からまで])`, 'u');

/** Characters of either Chinese script, each with the Japanese one that stands in its place. */
const CHINESE =
  '氣気對対經経學学體体實実發発變変藥薬醫医靜静腦脳臟臓惡悪樂楽關関覺覚險険壓圧處処讀読說説數数歸帰廣広應応' +
  '对対经経发発变変药薬脑脳脏臓恶悪乐楽关関觉覚险険压圧处処读読说説广広气気实実时時间間问問样様过過还還疗療认認' +
  '识識谁誰请請语語谈談话話记記书書见見应応种種动動长長东東车車';

export const ja: Language = {
  tag: 'ja',
  quotes: { open: '「', close: '」', innerOpen: '『', innerClose: '』' },
  glossary: {
    KAP: ['KAP'],
    ketamine: ['ケタミン'],
    'ketamine-assisted psychotherapy': ['ケタミン支援心理療法'],
    psychotherapist: ['心理療法士'],
    'therapy session': ['セッション'],
    'non-ordinary state of consciousness': ['ふだんとは異なる意識状態', '変性意識状態'],
    preparation: ['準備'],
    integration: ['インテグレーション（体験をふり返り、生活に生かす）'],
  },
  unsettledTerms: ['psychotherapist', 'non-ordinary state of consciousness', 'integration'],
  negation:
    /ない|なく|なかっ|ません|ず(?=に|、|。)|ぬ|なし|無|不(?=明|要|可)|未|非(?!常)|異な|違う|断る|断り|いない|ありません|誰も/u,
  pseudoNegation:
    /だけでなく|かもしれません|かもしれない|違いない|少なく|なくな|抜け出せなく|たくてたまらない|ず(?=、医)|必ず|まず|なければなりません|なければならない/u,
  hedge:
    /かもしれ|かぎりません|限りません|ことがあ|こともあ|場合|可能|でき|えま|得る|うる|うる|えます|ときど|時々|一部|でしょう|ようで|ように|思え|もあり|人もい|人がい|見え|感じられ|しょうか|られま|れる|れば|けます|せます|えられ/u,
  hedgeExample: 'ことがあります',
  optional:
    /できま|できる|よろしければ|よければ|も[いよ]い|かまいません|ご希望|必要なら|必要に応じ/u,
  here: /ここ(?!ろ|まで)/u,
  keyPhrases: {
    slow: /遅|ゆっくり|緩|低下/u,
    rise: /上が|上昇|増|高ま|高く|大き/u,
    first: /まず|最初|初めに|はじめに|先に|事前/u,
    before: /前/u,
    everyDay: /毎日|年中無休|365日/u,
    fromEnglish: /英語|英文/u,
    past: /過去|以前|かつて|昔|これまで|既往/u,
    nightSleep: /眠|睡眠|寝/u,
    emergency: /緊急|救急/u,
    upTo: /最大|最高で|最多|回まで|以内/u,
    rightAway: /すぐ|ただちに|直ちに|至急/u,
    only: /のみ|だけ|しか|限[りらっ定]/u,
    about: /ほど|約|くらい|ぐらい|前後|程度|およそ/u,
    over: /以上|超|過ぎ/u,
    different: /別|異な|違/u,
    end: /終え|終了|終わら|やめ|中止|中断/u,
    after: /後|あと|てから/u,
    high: /多|高|大/u,
    moreOften: /増え|頻繁|多く/u,
    quickly: /早|速|すぐ/u,
    lasting: /続|残/u,
    orNot: /合わない|かどうか|否か|そうでない/u,
  },
  atLeast: /少なくとも|最低|以上/u,
  numberWords: ['二', '三', '四', '五', '六', '七', '八', '九', '十'].map(counted),
  timeUnits: {
    minute: /分間|\d分|分ほど/u,
    hour: /時間/u,
    day: /日/u,
    week: /週/u,
    month: /[かヶヵカケ]月|月/u,
    year: /年/u,
  },
  safetyTerms: {
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
    ketamine: /(?<!エス)ケタミン/u,
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
    wrong:
      /(?<!で)(?:である|だった|なのだ|するな|しろ)(?=[。！]|$)|[^。、「」（）]{0,6}[るただいうくぐすつぬぶむ](?<!で[すい]|ます|ました|でした|でしょう|ましょう|ください)(?=。)|きみ|おまえ|お前/u,
    right: 'です・ます',
  },
  degrees: {
    some: /一部|人によっては|ある人|も(?:い[るま]|あ[るり])|人がい|いくつか|[こそ]のうち|ときには|どちらか|場合も/u,
    many: /多く|多数|たくさん/u,
    most: /ほとんど|大部分|大半|多くの/u,
    few: /数(?=時|週|日|か|ヶ|カ)|何/u,
    often: /よく|多く|頻繁|しばしば|たびたび|多い|回数/u,
    should: /求められ|べき|望まし|必要|ください|なければ/u,
  },
  roles: {
    therapist: /セラピスト|心理療法の専門家|療法士/u,
    medical: /医療|医師|看護/u,
    health: /医療|保健|医師/u,
  },
  approved: /承認|認可/u,
  crisisLine: /相談窓口|相談電話|ホットライン/u,
  offLabel: { term: /(?:適応|承認|効能)外/u, prescription: /処方/u },
  claims: { cure: /治[しせすさっるりれろ]|治[癒ゆ]|完治|根治/u, safe: /安全(?!性)|無害/u },
  without: /ず(?=に|、)|なしに|ないまま/u,
  avoid: [
    {
      phrase: /統合(?!失調)/u,
      because: 'is the beginning of the word for schizophrenia; write 「インテグレーション」',
    },
    { phrase: /破壊者|破壊する人/u, because: 'is a destroyer; write 「善意のゆさぶり役」' },
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
  promises:
    /完治|必ず治|治ります|安全です|安全な治療|絶対に安全|保証|副作用はありません|副作用のない|リスクはありません|リスクのない|奇跡/u,
  foreignForms: new Map(characterPairs(CHINESE)),
  particles: 'をがにで',
};
