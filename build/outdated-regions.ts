import { type RegionCheck, regionChecks } from '../src/content/region-checks.js';

/**
 * Names the regions whose help lines nobody has held against their pages for more than twelve months.
 * @param today the day by which their age is told
 * @param checks where each region's lines were read, and when
 * @returns a sentence for each, with the page to open
 */
export function outdatedRegions(
  today: Date,
  checks: Readonly<Record<string, RegionCheck>> = regionChecks,
): string[] {
  const yearAgo = new Date(today);
  yearAgo.setUTCFullYear(today.getUTCFullYear() - 1);
  const lastDay = yearAgo.toISOString().slice(0, 10);
  return Object.entries(checks)
    .filter(([, { verifiedOn }]) => verifiedOn < lastDay)
    .map(
      ([region, { source, verifiedOn }]) =>
        `${region}: help lines last checked on ${verifiedOn}, more than twelve months ago; open ${source}, then write the day into src/content/region-checks.ts`,
    );
}
