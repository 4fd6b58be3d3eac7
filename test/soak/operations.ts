// What may happen to a page, as arbitraries of fast-check.
import * as fc from 'fast-check';
import { elementNames, optionsOf } from '../../src/options.js';
import { PLACES, type History, type Operation, type Round, type Use } from './operation.js';
import { LANGUAGES, valuesOf } from './values.js';
import { SLOTTED, SOURCES } from './sources.js';

const MOST_OPERATIONS = 10;
const MOST_ROUNDS = 24;
const MOST_STEPS = 6;

const FRAGMENTS = [
  '#kap-explainer_lang-es_layout-compact',
  '#kap-explainer?lang=ar&sections=soul',
  '#kap-quote_lang-fr',
  '#kap-cta?layout=inline',
  '#kap-explainer',
  '#elsewhere',
];

const SLOTS = [
  '',
  'title',
  'intro',
  'soul',
  'quote',
  'after-safety',
  'cta',
  'footer',
  'text',
  'body',
  'heading',
];

/** A plain object, which prints as what it is. */
const record = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record<T>(fields, { noNullPrototype: true });

const TRANSLATIONS = LANGUAGES.slice(1);

const pick = fc.nat(19);
const place = fc.constantFrom(...PLACES);
const orNone = fc.option<string>;
const language = orNone(fc.constantFrom(...valuesOf('language').right));
const where = { on: pick, to: place, at: pick };

const options = elementNames.flatMap((of) =>
  Object.entries(optionsOf(of)).map(([name, { type }]) => ({ of, name, ...valuesOf(type) })),
);

const attribute = fc.constantFrom(...options).chain(({ of, name, right, wrong = [] }) =>
  record({
    do: fc.constant('attribute' as const),
    of: fc.constant(of),
    on: pick,
    name: fc.constant(name),
    value: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...right) },
      ...(wrong.length > 0 ? [fc.constantFrom(...wrong)] : []),
    ),
  }),
);

/** Each value of an attribute of a placeholder, and each address of a link. */
const placeholder = fc.oneof(
  record({ name: fc.constant('href'), value: fc.constantFrom(...FRAGMENTS) }),
  record({
    name: fc.constant('data-kap'),
    value: orNone(fc.constantFrom(...elementNames, 'bogus')),
  }),
  attribute.map(({ name, value }) => ({ name: `data-kap-${name}`, value })),
);

const operation = (name: Operation['do'], rest: object = {}): fc.Arbitrary<Operation> =>
  record({ do: fc.constant(name), ...rest }) as fc.Arbitrary<Operation>;

const operations: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 10, arbitrary: attribute },
  { weight: 4, arbitrary: operation('unset', { on: pick, attribute: pick }) },
  {
    weight: 4,
    arbitrary: operation('lang', { place: fc.constantFrom(...PLACES, 'html'), value: language }),
  },
  {
    weight: 3,
    arbitrary: operation('slot', {
      on: pick,
      name: fc.constantFrom(...SLOTS),
      content: fc.option(fc.nat(SLOTTED.length - 1)),
    }),
  },
  {
    weight: 3,
    arbitrary: placeholder.chain((what) =>
      operation('placeholder', {
        on: pick,
        name: fc.constant(what.name),
        value: fc.constant(what.value),
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: operation('create', { source: fc.nat(SOURCES.length - 1), to: place, at: pick }),
  },
  { weight: 4, arbitrary: operation('move', where) },
  { weight: 1, arbitrary: operation('copy', where) },
  { weight: 3, arbitrary: operation('remove', { on: pick }) },
  { weight: 2, arbitrary: operation('return', where) },
  { weight: 2, arbitrary: operation('reconnect', { on: pick }) },
  { weight: 1, arbitrary: operation('empty', { place }) },
  { weight: 1, arbitrary: operation('rewrite', { place }) },
  {
    weight: 2,
    arbitrary: operation('morph', {
      place,
      change: fc.constantFrom('turn', 'drop', 'add', 'lang'),
      on: pick,
    }),
  },
  ...(['dark', 'hidden', 'edited'] as const).map((name) =>
    operation(name, { place, on: fc.boolean() }),
  ),
  operation('direction', { value: orNone(fc.constantFrom('rtl', 'ltr')) }),
  operation('address', {
    to: fc.constantFrom('#kap-safety', '#', '?x', '/elsewhere'),
    by: fc.constantFrom('push', 'hash'),
  }),
  operation('print'),
  operation('online'),
  operation('time'),
);

const step: fc.Arbitrary<Use['steps'][number]> = record({
  control: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('fold', 'all folds') },
    { weight: 1, arbitrary: fc.constantFrom('language', 'draft', 'details') },
  ),
  option: pick,
});

const use: fc.Arbitrary<Use> = record({
  on: pick,
  steps: fc.array(step, { minLength: 1, maxLength: MOST_STEPS }),
});

const round: fc.Arbitrary<Round> = fc.oneof(
  {
    weight: 6,
    arbitrary: record({
      operations: fc.array(operations, { minLength: 1, maxLength: MOST_OPERATIONS }),
      together: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: record({ use }) },
  {
    weight: 1,
    arbitrary: record({ serve: fc.constantFrom(...TRANSLATIONS), works: fc.boolean() }),
  },
);

/** How many operations a history is. */
export const countOf = ({ rounds }: History): number =>
  rounds.reduce((sum, round) => {
    if ('operations' in round) return sum + round.operations.length;
    return sum + ('use' in round ? round.use.steps.length : 1);
  }, 0);

export const history: fc.Arbitrary<History> = fc.noBias(
  record({
    missing: fc.subarray(TRANSLATIONS),
    rounds: fc.array(round, { minLength: 1, maxLength: MOST_ROUNDS, size: 'max' }),
  }),
);
