import { expect } from '@open-wc/testing';
import reviewDays from '../../../test/fixtures/review-days.json' with { type: 'json' };
import { english } from '../../content/messages/index.js';
import { revisedOn } from '../../content/revision.js';
import { sources, sourcesCheckedOn } from '../../content/sources.js';
import { listenToConsole } from '../../../test/support/console.js';
import {
  allInside,
  expectSaid,
  expectUnsaid,
  explainer,
  html,
  closestLang,
  nodesShowing,
  textOf,
} from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';

setUp();
const logged = listenToConsole();

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const daysAfter = (day: string, days: number): string =>
  iso(new Date(Date.parse(day) + days * DAY));
const today = iso(new Date());
const inWords = (day: string): string =>
  new Date(day).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });
const monthsAgo = (months: number, days = 0): string => {
  const date = new Date();
  date.setUTCMonth(date.getUTCMonth() - months);
  return daysAfter(iso(date), days);
};
/** The list of sources, which is in English for every reader. */
const sourcesOf = (el: Element): Element[] => allInside(el, 'details > ul[lang=en] > li');
const review = (by: string, on?: string) =>
  explainer(html`<kap-explainer reviewed-by=${by} reviewed-on=${on ?? ''}></kap-explainer>`);

describe('About this page', () => {
  it('says when the text last changed', async () => {
    const el = await explainer(html`<kap-explainer></kap-explainer>`);
    expectSaid(el, `Text last changed: ${inWords(revisedOn)}`);
  });

  it('says that nobody has reviewed it, unless the clinic names who has', async () => {
    const el = await explainer(html`<kap-explainer reviewed-on=${today}></kap-explainer>`);
    expectSaid(el, english['about.noReview']);
    expectUnsaid(el, 'Date of review');
  });

  it('lists the sources, with title and publisher, and no link but to https', async () => {
    const el = await explainer(html`<kap-explainer></kap-explainer>`);
    const listed = sourcesOf(el);
    expect(listed).to.have.length(sources.length);
    for (const source of listed) {
      expect(textOf(source)).to.match(/.\. \w+/);
      for (const link of source.querySelectorAll('a')) expect(link.protocol).to.equal('https:');
    }
    expectSaid(el, `Checked on ${inWords(sourcesCheckedOn)}`);
    expectSaid(el, english['sources.intro']);
  });

  it('gives the sources in their own language, not that of the reader', async () => {
    const el = await explainer(html`<kap-explainer lang="ar"></kap-explainer>`);
    for (const source of sourcesOf(el)) {
      expect(closestLang(source)).to.equal('en');
      expect(getComputedStyle(source).direction).to.equal('ltr');
    }
  });
});

describe("the review by the clinic's own clinician", () => {
  it('is told by name and date', async () => {
    const el = await review('Dr Jane Roe', today);
    expectSaid(el, 'English text reviewed by: Dr Jane Roe');
    expectSaid(el, `Date of review: ${inWords(today)}`);
    expectUnsaid(el, english['about.noReview']);
  });

  it('is told by name where no date is set', async () => {
    const el = await review('Dr Jane Roe');
    expectSaid(el, 'English text reviewed by: Dr Jane Roe');
    expectUnsaid(el, 'Date of review');
  });

  it("marks the name as of the page's language", async () => {
    document.documentElement.lang = 'de';
    const el = await explainer(html`<kap-explainer lang="es" reviewed-by="Dr Jö"></kap-explainer>`);
    expect(closestLang(nodesShowing(el, 'Dr Jö')[0]!)).to.equal('de');
  });

  it('is due anew once it is older than 24 months', async () => {
    expectSaid(await review('Dr A', monthsAgo(24, -2)), english['about.reviewDue']);
    expectUnsaid(await review('Dr A', monthsAgo(24, 2)), english['about.reviewDue']);
    expectUnsaid(await review('Dr A', today), english['about.reviewDue']);
  });

  it('says so where the text has changed since', async () => {
    const before = await review('Dr A', daysAfter(revisedOn, -1));
    expectSaid(before, english['about.changedSince']);
    expectUnsaid(await review('Dr A', revisedOn), english['about.changedSince']);
  });

  const hoursAhead = (hours: number): string => iso(new Date(Date.now() + hours * HOUR));
  const cases = new Map(Object.entries(reviewDays.days));
  for (const hours of reviewDays.hoursAhead.believed) cases.set(hoursAhead(hours), true);
  for (const hours of reviewDays.hoursAhead.refused) cases.set(hoursAhead(hours), false);

  for (const [day, isBelieved] of cases) {
    if (isBelieved) {
      it(`believes "${day}"`, async () => {
        expectSaid(await review('Dr A', day), `Date of review: ${inWords(day)}`);
        expect(logged().warnings).to.be.empty;
      });
      continue;
    }
    it(`does not believe "${day}", and says so once`, async () => {
      const el = await review('Dr A', day);
      expectUnsaid(el, 'Date of review');
      expect(logged().warnings).to.have.length(1);
      expect(logged().warnings[0])
        .to.contain('kap-explainer')
        .and.contain('reviewed-on')
        .and.contain(day);
    });
  }
});
