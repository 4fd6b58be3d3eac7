import { message, messages } from './message.js';
import type { MessageId } from './messages/index.js';

/** One help line. Numbers are as dialled there. */
export type CrisisLine = readonly [
  /** The number to call; empty where there is none. */
  call: string,
  /** The line's own name, not translated; empty where none is known for sure. */
  name?: string,
  /** The number to write to; empty where there is none. */
  text?: string,
  /** Language tags in which people answer, where that is known. */
  languages?: readonly string[],
];

export interface Region {
  emergency: readonly string[];
  lines: readonly CrisisLine[];
  /** Whether its lines are known to be open day and night. */
  always: boolean;
  /** What is said there of approval, in the full text and in brief; neutral where it is absent. */
  approval?: { full: readonly MessageId[]; brief: MessageId };
}

const region = (emergency: string, ...lines: CrisisLine[]): Region => ({
  emergency: emergency.split(' '),
  lines,
  always: true,
});

/**
 * Help lines by region (ISO 3166-1), only those that somebody has checked: `region-checks.ts` says
 * when and against what. A region that is not here gets neutral wording, never another one's numbers.
 */
export const regions = {
  US: {
    ...region('911', ['988', '988 Suicide & Crisis Lifeline', '988', ['en', 'es']]),
    approval: {
      full: messages('safety.approval.US.1', 'safety.approval.US.2', 'safety.approval.US.3'),
      brief: message('compact.safety.US'),
    },
  },
  CA: region('911', ['988', '988 Suicide Crisis Helpline', '988', ['en', 'fr']]),
  GB: region('999', ['111', 'NHS 111'], ['116 123', 'Samaritans'], ['', 'Shout', '85258']),
  AU: region('000', ['13 11 14', 'Lifeline', '0477 13 11 14']),
  NZ: region('111', ['1737', '1737', '1737']),
  DE: region(
    '112',
    ['0800 1110111', 'TelefonSeelsorge'],
    ['0800 1110222', 'TelefonSeelsorge'],
    ['116 123', 'TelefonSeelsorge'],
  ),
  FR: region('112', ['3114']),
  ES: region('112', ['024']),
  PT: region('112', ['1411']),
  PL: region('112', ['800 70 2222']),
  CN: { ...region('120 110', ['12356']), always: false },
  TW: { ...region('119 110', ['1925'], ['1995'], ['1980']), always: false },
  JP: region('119 110', ['0120-279-338', 'Yorisoi']),
  KR: region('119 112', ['109']),
};

export type RegionCode = keyof typeof regions;

/**
 * Reads a region as people write it (`us`, ` UK `).
 * @returns its code in the table, or undefined where the table has no row for it
 */
export function regionCode(value: string): RegionCode | undefined {
  const code = value.trim().toUpperCase().replace('UK', 'GB');
  return Object.hasOwn(regions, code) ? (code as RegionCode) : undefined;
}
