import { chinese, SIMPLIFIED_FOR } from './chinese.js';
import type { Language } from './language.js';

export const zhHans: Language = {
  ...chinese,
  tag: 'zh-Hans',
  quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  glossary: {
    KAP: ['KAP'],
    ketamine: ['氯胺酮'],
    'ketamine-assisted psychotherapy': ['氯胺酮辅助心理治疗'],
    psychotherapist: ['心理治疗师'],
    'therapy session': ['治疗'],
    'non-ordinary state of consciousness': ['非寻常意识状态'],
    preparation: ['准备'],
    integration: ['整合'],
  },
  unsettledTerms: ['non-ordinary state of consciousness'],
  avoid: [
    { phrase: /[Kk]粉|[Kk]他命|开他命/u, because: 'is street language; write “氯胺酮”' },
    { phrase: /破坏者|颠覆者/u, because: 'is a destroyer; write “善意的扰乱者”' },
    { phrase: /搅局者/u, because: 'is market talk; write “善意的扰乱者”' },
    { phrase: /毒品|吸毒|麻醉品/u, because: 'is a drug of abuse; write “药物” or “成瘾物质”' },
    { phrase: /瘾君子|吸毒者|成瘾者/u, because: 'blames the person; write “有成瘾问题的人”' },
    { phrase: /心理咨询师/u, because: 'is another licence; write “心理治疗师”' },
  ],
  promises:
    /治愈|根治|痊愈|安全有效|绝对安全|十分安全|非常安全|是安全的|保证(?:有效|安全|治|疗)|无风险|零风险|没有风险|无副作用|没有副作用|神药/u,
  foreignForms: SIMPLIFIED_FOR,
};
