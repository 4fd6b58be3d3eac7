import { chinese, TRADITIONAL_FOR } from './chinese.js';
import type { Language } from './language.js';

export const zhHant: Language = {
  ...chinese,
  tag: 'zh-Hant',
  quotes: { open: '「', close: '」', innerOpen: '『', innerClose: '』' },
  glossary: {
    KAP: ['KAP'],
    ketamine: ['氯胺酮'],
    'ketamine-assisted psychotherapy': ['氯胺酮輔助心理治療'],
    psychotherapist: ['心理治療師'],
    'therapy session': ['治療'],
    'non-ordinary state of consciousness': ['非尋常意識狀態'],
    preparation: ['準備'],
    integration: ['整合'],
  },
  unsettledTerms: ['non-ordinary state of consciousness'],
  avoid: [
    {
      phrase: /[Kk]粉|[Kk]他命|愷他命|開他命/u,
      because: 'is street or criminal-law language; write 「氯胺酮」',
    },
    { phrase: /破壞者|顛覆者/u, because: 'is a destroyer; write 「善意的擾亂者」' },
    { phrase: /攪局者/u, because: 'is market talk; write 「善意的擾亂者」' },
    { phrase: /毒品|吸毒|毒癮/u, because: 'is a drug of abuse; write 「藥物」 or 「成癮物質」' },
    { phrase: /毒蟲|吸毒者|成癮者/u, because: 'blames the person; write 「有成癮問題的人」' },
    { phrase: /心理諮詢師/u, because: 'is no licence in Taiwan; write 「心理治療師」' },
    {
      phrase: /信息|視頻|軟件|質量/u,
      because: 'is usage of the mainland; write the word of Taiwan',
    },
  ],
  promises:
    /治癒|根治|痊癒|安全有效|絕對安全|十分安全|非常安全|是安全的|保證(?:有效|安全|治|療)|無風險|零風險|沒有風險|無副作用|沒有副作用|神藥/u,
  foreignForms: TRADITIONAL_FOR,
};
