import { languageOf } from '../../languages/index.js';
import { aligned } from '../aligned.js';
import { ENGLISH } from '../english.js';
import type { Rule, UnitContext } from '../rule.js';
import { plain } from '../text.js';

/** Each English order with its translation. */
const ordersOf = (context: UnitContext) =>
  aligned(context).filter(([source]) => ENGLISH.order.test(source));

/** A sentence without what comes before its first comma. */
const afterComma = (sentence: string): string => sentence.replace(/^[^,،、，]*[,،、，]/u, '');

/** What makes a choice of an order that nobody may take for one; nothing of any other sentence. */
function choiceIn(tag: string, source: string, target: string): string | undefined {
  if (!ENGLISH.help.test(source) || ENGLISH.hedge.test(source)) return undefined;
  const told = ENGLISH.condition.test(source) ? afterComma(target) : target;
  return languageOf(tag).optional?.exec(told)?.[0];
}

/** How the text speaks to its readers, and what it tells them to do. */
export const orderRules: Rule[] = [
  {
    id: 'address',
    blocks: false,
    *faults(context) {
      const { tag } = context;
      const { address } = languageOf(tag);
      if (!address) return;
      const { wrong, right, order, familiar } = address;
      const orders = ordersOf(context);
      const [words] =
        wrong.exec(plain(context.target)) ??
        orders.map(([, target]) => familiar?.exec(target)).find(Boolean) ??
        [];
      if (words) {
        yield `"${words}" is another form of address; this translation says ${right}`;
        return;
      }
      for (const [source, target] of orders) {
        const isOrder = source.endsWith('.') && !choiceIn(tag, source, target);
        if (isOrder && order && !order.test(target))
          yield `"${source}" is an order; give it in this translation’s form of address, which is ${right}`;
      }
    },
  },
  {
    id: 'weakened',
    blocks: false,
    *faults(context) {
      for (const [source, target] of ordersOf(context)) {
        const choice = choiceIn(context.tag, source, target);
        if (choice)
          yield `"${source}" tells readers what to do, and "${choice}" makes it a choice; leave that out`;
      }
    },
  },
];
