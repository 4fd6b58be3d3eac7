import type { Language } from './language.js';

/**
 * Frequent characters that exist in one script only, simplified and traditional in turn. Left out
 * are those that stand for several characters of the other script, or are in use in both.
 */
const CHARACTERS =
  '个個们們这這为為对對时時来來会會说說开開关關门門问問间間样樣经經过過进進还還没沒从從发發现現实實点點无無种種应應学學体體机機动動' +
  '让讓给給觉覺认認识識让讓谁誰请請该該语語读讀谈談话話记記许許论論设設试試详詳误誤课課谢謝' +
  '长長东東车車书書见見观觀视視规規贝貝负負责責质質费費资資赛賽赶趕趋趨轻輕转轉输輸较較边邊达達运運连連远遠选選' +
  '药藥疗療医醫养養脏臟脑腦脉脈肠腸胆膽肾腎肿腫胀脹压壓险險疡瘍忧憂惊驚惧懼恶惡虑慮态態怀懷总總恋戀' +
  '业業专專严嚴丰豐临臨举舉义義乐樂习習乡鄉买買乱亂争爭亚亞产產亲親仅僅价價众眾优優伤傷伦倫伪偽' +
  '儿兒党黨兰蘭兴興写寫军軍农農决決况況净淨减減凭憑击擊则則刚剛创創别別刘劉剂劑剧劇劝勸办辦务務劳勞势勢' +
  '区區协協单單卖賣卫衛厂廠厅廳历歷厉厲变變号號叹嘆吗嗎启啟员員听聽响響围圍国國图圖圆圓圣聖场場坏壞块塊坚堅处處备備复復头頭夹夾奋奮奖獎' +
  '妇婦妈媽孙孫宁寧审審宽寬宾賓寻尋导導将將层層属屬岁歲岛島币幣师師帮幫带帶库庫废廢张張强強归歸录錄彻徹' +
  '戏戲战戰户戶扩擴扫掃执執扰擾护護报報担擔择擇挤擠挥揮损損换換据據数數断斷旧舊显顯晓曉' +
  '条條极極构構标標树樹检檢楼樓权權欢歡残殘气氣汇匯汉漢济濟测測湿濕温溫满滿滞滯灵靈灾災炼煉烟煙热熱爱愛状狀独獨狭狹' +
  '环環确確码碼础礎离離稳穩积積称稱笔筆类類粮糧紧緊约約级級纪紀纯純线線练練组組细細终終绍紹结結绕繞络絡绝絕统統继繼续續维維综綜缓緩缘緣缩縮网網罗羅职職联聯' +
  '节節获獲虽雖补補装裝计計订訂讨討训訓议議讲講证證评評诉訴诊診词詞译譯该該询詢调調' +
  '跃躍践踐踪蹤释釋钟鐘钱錢错錯镇鎮闭閉阶階阳陽阴陰际際陆陸陈陳难難静靜韩韓页頁项項顺順须須顾顧预預领領频頻题題颜顏额額风風饭飯饮飲馆館马馬驾駕骤驟验驗鱼魚鸟鳥';

/** The characters of a text two by two. */
export const characterPairs = (text: string): (readonly [string, string])[] =>
  Array.from(text.matchAll(/(.)(.)/gsu), ([, one, other]) => [one!, other!] as const);

const pairs = characterPairs(CHARACTERS);

/** For the texts of one script: each character of the other, with what to write instead. */
export const SIMPLIFIED_FOR = new Map(
  pairs.map(([simplified, traditional]) => [traditional, simplified]),
);
export const TRADITIONAL_FOR = new Map(pairs);

/** What Chinese says the same way in both scripts, simplified and traditional side by side. */
export const chinese = {
  negation: /不|没|沒|未|无|無|非(?!常)|勿|别(?!人|的)|別(?!人|的)|拒[绝絕]|免/u,
  pseudoNegation:
    /不只|不僅|不仅|不少|特别|特別|不可或缺|必不可少|非尋常|非寻常|不同|不論|不论|無論|无论|不管|不過|不过|個別|个别|分別|分别|不超[过過]/u,
  hedge:
    /可能|不一定|未必|可以|或许|或許|也许|也許|有些|有时|有時|一些|能(?!量)|似乎|好像|仿佛|彷彿|有的|部分|往往|某些/u,
  hedgeExample: '可能',
  optional: /可以|可[拨撥致]|如果?您?(?:愿意|願意|想|希望)|不妨/u,
  here: /[这這][里裡裏]|此[处處]|在此/u,
  keyPhrases: {
    slow: /慢|缓|緩/u,
    rise: /升|增|提高|更大|更高|添|上涨/u,
    first: /先/u,
    before: /前/u,
    everyDay: /每天|每日|天天|全年无休|全年無休/u,
    fromEnglish: /英文|英语|英語/u,
    past: /[过過]去|以前|曾|病史|既往|[从從]前/u,
    nightSleep: /睡/u,
    emergency: /急/u,
    upTo: /最多|至多|多[达達]|不超[过過]/u,
    rightAway: /立[即刻]|[马馬]上|[尽盡]快|[赶趕]快|即刻/u,
    only: /只|[仅僅]/u,
    about: /[约約]|左右|大概|上下/u,
    over: /超[过過]|多[于於]|以上/u,
    different: /不同|不是同|另[一外]|有[别別]/u,
    end: /[终終停中][止断斷]|[结結]束|停/u,
    after: /[后後]/u,
    high: /[大高]/u,
    moreOften: /多|增加|[频頻]/u,
    quickly: /快|迅速/u,
    lasting: /持续|持續|長期|长期|永久|长久|長久|留下/u,
    orNot: /也可能不|或不|是否|[还還]是不|[与與]否/u,
  },
  atLeast: /至少|最少|不少于|不少於|以上/u,
  numberWords: [
    /[两兩二]/u,
    ...'三四五六七八九十'
      .split('')
      .map((digit) => new RegExp(`${digit}(?=[到至个個小时時周週天月次种種分或、])`, 'u')),
  ],
  timeUnits: {
    minute: /分[钟鐘]/u,
    hour: /小[时時]|[钟鐘][头頭]/u,
    day: /天|日/u,
    week: /[周週星](?!围|圍|遭|到)/u,
    month: /月/u,
    year: /年/u,
  },
  safetyTerms: {
    dizzy: /头[晕昏]|頭[暈昏]/u,
    nausea: /[恶噁]心|想吐/u,
    fear: /恐[惧懼]|害怕/u,
    confusion: /混[乱亂]|困惑/u,
    machines: /机器|機器/u,
    sleepingPills: /安眠[药藥]/u,
    calmingMedicines: /[镇鎮][静靜]/u,
    vessels: /血管/u,
    bleeding: /出血/u,
    doses: /[剂劑]量/u,
    addiction: /[成上]瘾|[成上]癮|依赖|依賴/u,
    alcohol: /酒/u,
    allergy: /[过過]敏/u,
    aneurysm: /[动動]脉瘤|[动動]脈瘤/u,
    bladder: /膀胱/u,
    brain: /[脑腦]/u,
    breastfeeding: /哺乳|母乳|喂奶|餵奶/u,
    breathing: /呼吸/u,
    depression: /抑郁|憂鬱|抑鬱/u,
    drive: /[开開][车車]|[驾駕][驶駛]/u,
    esketamine: /艾司氯胺酮|Esketamine/iu,
    heart: /心[脏臟]/u,
    highPressure: /高血[压壓]|血[压壓]高|血[压壓][过過]高/u,
    home: /家/u,
    ketamine: /(?<!艾司)氯胺酮/u,
    liver: /肝/u,
    mania: /躁/u,
    opioids: /阿片|[鸦鴉]片/u,
    pregnancy: /[怀懷]孕|妊娠/u,
    pressure: /血[压壓]/u,
    psychosis: /精神病性|思[觉覺]失[调調](?!症)/u,
    schizophrenia: /精神分裂症|思覺失調症/u,
    suicide: /自[杀殺]|[轻輕]生/u,
    tongue: /舌/u,
    vein: /[静靜]脉|[静靜]脈/u,
  },
  degrees: {
    some: /有[些的人]|一些|某些|部分|其中/u,
    many: /[许許]多|很多|不少|多[数數]/u,
    most: /大多|大部分|多[数數]/u,
    few: /[几幾数數]/u,
    often: /常|往往|多次|次[数數]|多半/u,
    should: /[应應](?![对對付急用激变變])|需要|[须須]|宜/u,
  },
  roles: {
    therapist: /治[疗療][师師]/u,
    medical: /[医醫][疗療护護务務生师師]/u,
    health: /[医醫]|健康/u,
  },
  approved: /获批|批准|获准|獲批|獲准|核准/u,
  crisisLine: /热线|熱線|专线|專線/u,
  offLabel: {
    term: /超(?:[药藥]品)?(?:[说說]明[书書]|适应症|適應症|[标標][签籤])|(?:[标標]示|适应症|適應症|[说說]明[书書]|核准)(?:用途|[范範][围圍])?外/u,
    prescription: /[处處]方/u,
  },
  claims: { cure: /治[愈癒好]|痊[愈癒]|根治|治[疗療]好/u, safe: /安全(?!性)|[无無]害/u },
  address: { wrong: /你|妳/u, right: '您' },
  particles: '的是在了和',
  lengthWithoutSentence: 0.75,
} satisfies Partial<Language>;
