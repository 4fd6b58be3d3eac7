import { aligned } from '../aligned.js';
import { ENGLISH } from '../english.js';
import { needing, type Rule, type UnitContext } from '../rule.js';
import { plain } from '../text.js';

/** Each English order with its translation. */
const ordersOf = (context: UnitContext) =>
  aligned(context).filter(([source]) => ENGLISH.order.test(source));

/** A sentence without what comes before its first comma. */
const afterComma = (sentence: string): string => sentence.replace(/^[^,،、，]*[,،、，]/u, '');

/** What makes a choice of an order that nobody may take for one; nothing of any other sentence. */
function choiceIn(
  optional: RegExp | undefined,
  source: string,
  target: string,
): string | undefined {
  if (!ENGLISH.help.test(source) || ENGLISH.hedge.test(source)) return undefined;
  const told = ENGLISH.condition.test(source) ? afterComma(target) : target;
  return optional?.exec(told)?.[0];
}

/** How the text speaks to its readers, and what it tells them to do. */
export const orderRules: Rule[] = [
  needing(['address'], {
    id: 'address',
    about: 'form of address',
    blocks: false,
    *faults(context) {
      const { address, optional } = context.language;
      const { wrong, right, order, familiar } = address;
      const orders = ordersOf(context);
      const [words] =
        wrong.exec(plain(context.target)) ??
        orders.map(([, target]) => familiar?.exec(target)).find(Boolean) ??
        [];
      if (words) {
        const given = context.language.given?.get(wrong);
        yield given
          ? `"${words}" is a form of "you" that this translation does not use, as you have said (${given.forms.join(', ')})`
          : `"${words}" is another form of address; this translation says ${right}`;
        return;
      }
      for (const [source, target] of orders) {
        const isOrder = source.endsWith('.') && !choiceIn(optional, source, target);
        if (isOrder && order && !order.test(target))
          yield `"${source}" is an order; give it in this translation’s form of address, which is ${right}`;
      }
    },
  }),
  needing(['optional'], {
    id: 'weakened',
    about: 'orders that become a choice',
    blocks: false,
    *faults(context) {
      for (const [source, target] of ordersOf(context)) {
        const choice = choiceIn(context.language.optional, source, target);
        if (choice)
          yield `"${source}" tells readers what to do, and "${choice}" makes it a choice; leave that out`;
      }
    },
  }),
];
