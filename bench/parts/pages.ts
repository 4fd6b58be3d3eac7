// What readers wait for on the clinic's page, with us and with what else clinics put on theirs.
import { readFileSync } from 'node:fs';
import { clinicSite } from '../peers/clinic-page.js';
import { fullPage, type Variant, variants } from '../peers/variants.js';
import { onSite } from '../support/on-site.js';
import { lateShift, type Load, loadPage } from '../support/page-load.js';
import { inTurn, type Part } from '../support/rounds.js';
import { LATE } from '../support/server.js';
import { median } from '../support/statistics.js';
import { table, whole } from '../support/tables.js';

const WIDTHS = [360, 1280];
const HEAD = [
  '',
  'requests',
  'bytes',
  'FCP, ms',
  'LCP, ms',
  'TBT, ms',
  'TBT added, ms',
  'CLS',
  'main thread, ms',
];

function row(name: string, loads: readonly Load[], base: readonly Load[]): string[] {
  const of = (key: keyof Load): number => median(loads.map((load) => load[key]));
  const added = median(loads.map(({ blocked }, i) => blocked - base[i]!.blocked));
  return [
    name,
    ...(['requests', 'bytes', 'firstPaint', 'largestPaint', 'blocked'] as const).map((key) =>
      whole(of(key)),
    ),
    loads === base ? '' : whole(added),
    of('shift').toFixed(3),
    whole(of('work')),
  ];
}

/** With the style that the README gives, which keeps room until the overview is drawn. */
function inRoom(variant: Variant): Variant {
  const [style] = /<style>[^]*?<\/style>/.exec(readFileSync('README.md', 'utf8'))!;
  return { ...variant, name: `${variant.name}, as in the README`, html: style + variant.html };
}

export const pages: Part = {
  title: 'A clinic’s page',
  rounds: 15,
  async measure(bench) {
    const site = await clinicSite();
    const all = site.pages;
    const { kapAfterServer, kapWithEdition, kapWithLink } = await variants();
    const late = [kapAfterServer, kapWithEdition, inRoom(kapWithLink), kapWithLink];
    const files = {
      ...site.files,
      ...Object.fromEntries(all.map(({ html }, i) => [`/page-${i}`, html])),
      ...Object.fromEntries(
        late.map((variant, i) => [
          `/shift-${i}`,
          fullPage({ ...variant, script: `/late${variant.script}` }),
        ]),
      ),
    };
    return onSite(files, async (browser, address) => {
      const loads = await inTurn(bench, all, (page) =>
        loadPage(browser, `${address}/page-${all.indexOf(page)}`, page.drawnIn),
      );
      const base = loads.get(all[0]!)!;
      const shifts: string[][] = [];
      for (const [i, { name }] of late.entries()) {
        const row = [name];
        for (const width of WIDTHS) {
          row.push((await lateShift(browser, `${address}/shift-${i}`, width)).toFixed(3));
        }
        shifts.push(row);
      }
      return [
        table(
          HEAD,
          [...loads].map(([{ name }, samples]) => row(name, samples, base)),
        ),
        `### Layout shift where the script comes ${LATE / 1000} s late`,
        table(['', ...WIDTHS.map((width) => `${width} px wide`)], shifts),
      ].join('\n\n');
    });
  },
};
