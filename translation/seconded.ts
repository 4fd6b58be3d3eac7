import { needsSecond } from './checks/second-person.js';
import { type Waiver, waiverFault, waiverKey, waiversOf } from './checks/waivers.js';
import { hashOfWaiver, type Ledger, recordsOf, signaturesOf, writersOf } from './ledger.js';
import { isSameName, type Seconding } from './ledger-records.js';
import { parseXliff } from './xliff/parse.js';
import { type Unit, XliffError } from './xliff/unit.js';

/** A waiver that takes a second person, and who that has been. */
export interface GraveWaiver extends Waiver {
  hash: string;
  /** What is wrong with the waiver itself, in words. */
  fault: string | undefined;
  /** Who wrote it, as far as that is known. */
  writers: readonly string[];
  /** Nobody of these can be the second person. */
  concerned: readonly string[];
  /** Who signed it and counts; a second person there is only where the first is known. */
  seconds: readonly Seconding[];
}

/** The waivers of a unit that take a second person. */
export async function graveWaivers(unit: Unit, ledger: Ledger): Promise<GraveWaiver[]> {
  const grave = waiversOf(unit).filter(({ rule }) => needsSecond(unit.id, rule));
  if (!grave.length) return [];
  const records = recordsOf(ledger, unit.id);
  const { writers: translators } = await signaturesOf(unit, ledger);
  return Promise.all(
    grave.map(async (waiver) => {
      const hash = await hashOfWaiver(unit, waiver);
      const writers = writersOf(records, hash);
      const concerned = [...new Set([...writers, ...translators])];
      const seconds = records.filter(
        (one): one is Seconding =>
          one.role === 'seconder' &&
          one.hash === hash &&
          writers.length > 0 &&
          !concerned.some((name) => isSameName(name, one.name)),
      );
      return { ...waiver, hash, fault: waiverFault(unit, waiver), writers, concerned, seconds };
    }),
  );
}

/** The waivers of units that a second person has signed, by `waiverKey`. */
export async function secondedOf(
  units: readonly Unit[],
  ledger: Ledger,
): Promise<ReadonlySet<string>> {
  const signed = units.filter(({ id }) =>
    recordsOf(ledger, id).some(({ role }) => role === 'seconder'),
  );
  const keys = await Promise.all(
    signed.map(async (unit) =>
      (await graveWaivers(unit, ledger))
        .filter(({ fault, seconds }) => !fault && seconds.length)
        .map((waiver) => waiverKey(unit, waiver)),
    ),
  );
  return new Set(keys.flat());
}

/** The waivers of a file that a second person has signed; none where it cannot be read. */
export async function secondedIn(xml: string, ledger: Ledger): Promise<ReadonlySet<string>> {
  const isSigned = Object.values(ledger)
    .flat()
    .some(({ role }) => role === 'seconder');
  if (!isSigned) return new Set();
  try {
    return await secondedOf(parseXliff(xml).units, ledger);
  } catch (error) {
    if (error instanceof XliffError) return new Set();
    throw error;
  }
}
