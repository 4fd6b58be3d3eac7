import type { Language } from './language.js';

/** What Chinese says the same way in both scripts, simplified and traditional side by side. */
const zh: Language = {
  negation: /不|没|沒|未|无|無|非(?!常)|勿|别(?!人|的)|別(?!人|的)|拒[绝絕]|免/u,
  noNegation:
    /从来不只|不僅|不仅|不少|特别|特別|不可或缺|必不可少|非尋常|非寻常|不同|不論|不论|無論|无论|不管/u,
  hedge:
    /可能|不一定|未必|可以|或许|或許|也许|也許|有些|有时|有時|一些|能(?!量)|似乎|好像|仿佛|彷彿|有的|部分|往往|某些/u,
  atLeast: /至少|最少|不少于|不少於|以上/u,
  numbers: [
    /[两兩二]/u,
    ...'三四五六七八九十'
      .split('')
      .map((digit) => new RegExp(`${digit}(?=[到至个個小时時周週天月次种種分或、])`, 'u')),
  ],
  units: {
    minute: /分[钟鐘]/u,
    hour: /小[时時]|[钟鐘][头頭]/u,
    day: /天|日/u,
    week: /[周週星](?!围|圍|遭|到)/u,
    month: /月/u,
    year: /年/u,
  },
  terms: {
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
    ketamine: /氯胺酮/u,
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
  address: { wrong: /你|妳/u, right: '您' },
};

export const zhHans: Language = {
  ...zh,
  avoid: [
    { phrase: /[Kk]粉|[Kk]他命|开他命/u, because: 'is street language; write “氯胺酮”' },
    { phrase: /破坏者|颠覆者/u, because: 'is a destroyer; write “善意的‘打破者’”' },
    { phrase: /毒品|吸毒|麻醉品/u, because: 'is a drug of abuse; write “药物” or “成瘾物质”' },
    { phrase: /瘾君子|吸毒者|成瘾者/u, because: 'blames the person; write “有成瘾问题的人”' },
    { phrase: /心理咨询师/u, because: 'is another licence; write “心理治疗师”' },
  ],
  promise:
    /治愈|根治|痊愈|安全有效|绝对安全|十分安全|非常安全|是安全的|保证(?:有效|安全|治|疗)|无风险|零风险|没有风险|无副作用|没有副作用|神药/u,
};

export const zhHant: Language = {
  ...zh,
  avoid: [
    {
      phrase: /[Kk]粉|[Kk]他命|愷他命|開他命/u,
      because: 'is street or criminal-law language; write 「氯胺酮」',
    },
    { phrase: /破壞者|顛覆者/u, because: 'is a destroyer; write 善意的「打破者」' },
    { phrase: /毒品|吸毒|毒癮/u, because: 'is a drug of abuse; write 「藥物」 or 「成癮物質」' },
    { phrase: /毒蟲|吸毒者|成癮者/u, because: 'blames the person; write 「有成癮問題的人」' },
    { phrase: /心理諮詢師/u, because: 'is no licence in Taiwan; write 「心理治療師」' },
    {
      phrase: /信息|視頻|軟件|質量/u,
      because: 'is usage of the mainland; write the word of Taiwan',
    },
  ],
  promise:
    /治癒|根治|痊癒|安全有效|絕對安全|十分安全|非常安全|是安全的|保證(?:有效|安全|治|療)|無風險|零風險|沒有風險|無副作用|沒有副作用|神藥/u,
};
