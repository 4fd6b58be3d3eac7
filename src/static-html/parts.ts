import {
  crisisIntro,
  date,
  englishTranslator,
  helpLines,
  message,
  type Overview,
  type RegionCode,
  revisedOn,
  sourcesCheckedOn,
  type Translator,
} from '../content/index.js';
import { heading, type Item, itemsOf, line, list, paragraph } from './items.js';

/** Where the link to the help lines leads. */
const HELP = 'kap-safety';

/** Says that a translation is a draft, in that language and in English. */
export const draftNotice = (draft: boolean): Item[] =>
  draft
    ? [
        paragraph(message('draft.notice')),
        { kind: 'paragraph', line: line(message('draft.notice')), english: true },
      ]
    : [];

/** The title, the lead and the link to the help lines. */
export const opening = (t: Translator, { title, lead }: Overview): Item[] => [
  heading(title, 0),
  ...itemsOf(t, lead),
  paragraph(message('crisis.jump'), {}, `#${HELP}`),
];

/** One of the optional parts. */
export const section = (t: Translator, part: Overview['body'][number]): Item[] => [
  ...(part.heading ? [heading(part.heading, 1)] : []),
  ...itemsOf(t, part.blocks),
];

/** What the safety part says of risks, without its heading and its help lines. */
export const risks = (t: Translator, { safety, more }: Overview): Item[] => [
  ...itemsOf(t, safety),
  ...(more
    ? [
        {
          kind: 'details',
          summary: line(message('compact.safety.more')),
          items: itemsOf(t, more),
        } as const,
      ]
    : []),
  paragraph(message('safety.disclaimer')),
];

/** The help lines of a region, or where to find one. Their heading is where links lead. */
export const help = (t: Translator, region: RegionCode | undefined): Item[] => [
  { kind: 'heading', level: 2, line: line(message('crisis.heading')), id: HELP },
  paragraph(...crisisIntro(t, region)),
  list(helpLines(t, region)),
];

export const safetyHeading = (): Item[] => [heading(message('safety.heading'), 1)];

/** The safety part; under a draft translation it stands once more in English. */
export function safetyPart(
  t: Translator,
  content: Overview,
  region: RegionCode | undefined,
  draft: boolean,
): Item[] {
  const wording = (tongue: Translator): Item[] => [
    ...risks(tongue, content),
    ...help(tongue, region),
  ];
  const items = [...safetyHeading(), ...wording(t)];
  if (draft) {
    items.push({
      kind: 'english',
      summary: line(message('draft.safetyEnglish')),
      items: wording(englishTranslator),
    });
  }
  return items;
}

/** The invitation to talk with the clinic, which has no address here. */
export const invitation = (body: Overview['cta'], level: 0 | 1): Item[] => [
  heading(message('cta.heading'), level),
  paragraph(body),
];

/** Where the text comes from and how old it is; nobody has reviewed it. */
export const about = (t: Translator): Item[] => [
  heading(message('about.heading'), 1),
  paragraph(message('about.version'), { date: date(t, revisedOn) }),
  paragraph(message('about.noReview')),
  {
    kind: 'details',
    summary: line(message('sources.heading')),
    items: [
      paragraph(message('sources.intro')),
      { kind: 'sources' },
      paragraph(message('sources.checked'), { date: date(t, sourcesCheckedOn) }),
    ],
  },
];
