// What a block's preview shows where the site sets something too, by the cases that PHP is held to as
// well (test/wordpress/phpunit/SiteValuesTest.php), and what its sidebar says of it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ElementName, propertyOf } from '../../src/options.js';
import reviewDays from '../fixtures/review-days.json' with { type: 'json' };
import groups from '../fixtures/site-values.json' with { type: 'json' };
import { type Node, nodesIn, openEditor } from './support/block-editor.js';

type Values = Record<string, string>;

/** A site's settings as PHP hands them to the editor, which has made nothing of `none`. */
const forEditor = (site: Values): Values =>
  Object.fromEntries(
    Object.entries(site)
      .filter(([, value]) => value.toLowerCase() !== 'none')
      .map(([name, value]) => [propertyOf(name.replaceAll('_', '-')), value]),
  );

function draw(element: ElementName, attributes: object, settings: object = {}, data: object = {}) {
  const { blocks } = openEditor(['en'], { settings, ...data });
  const set: object[] = [];
  const tree = blocks.get(element)!.edit({
    name: `kap-elements/${element}`,
    attributes,
    setAttributes: (values) => set.push(values),
  });
  return { nodes: [...nodesIn(tree)], set };
}

const keyed = (nodes: Node[], key: string) => nodes.find(({ props }) => props.key === key);

for (const { rule, site, cases } of groups) {
  describe(rule, () => {
    for (const [element, own, written] of cases as [ElementName, Values, Values][]) {
      test(`${element} ${JSON.stringify(own)}`, () => {
        const { nodes } = draw(element, own, forEditor(site));
        const { lang, ...shown } = nodes.find(({ type }) => type === `kap-${element}`)?.props ?? {
          lang: 'en',
        };
        assert.equal(lang, 'en');
        assert.deepEqual(shown, written);
      });
    }
  });
}

const SITE = { ctaHref: '/book', reviewedBy: 'Dr. Site', reviewedOn: '2026-01-31' };

describe('the sidebar', () => {
  test('shows what the site sets where a block says nothing', () => {
    const { nodes } = draw('explainer', {}, SITE);
    assert.equal(keyed(nodes, 'ctaHref')?.props.placeholder, '/book');
    assert.equal(keyed(nodes, 'reviewedBy')?.props.placeholder, 'Dr. Site');
    assert.equal(keyed(nodes, 'reviewedOn')?.props.help, 'As the site is set: 2026-01-31');
    assert.equal(keyed(draw('cta', {}, SITE).nodes, 'href')?.props.placeholder, '/book');
    assert.equal(keyed(draw('quote', {}, SITE).nodes, 'cite')?.props.placeholder, '');
  });

  for (const [element, name, label] of [
    ['explainer', 'ctaHref', 'No button here'],
    ['explainer', 'reviewedBy', 'Do not name a reviewer here'],
    ['cta', 'href', 'No button here'],
  ] as const) {
    test(`lets ${element} go without ${name}, where there is one to go without`, () => {
      assert.equal(keyed(draw(element, {}).nodes, `${name}-none`), undefined);
      const { nodes, set } = draw(element, {}, SITE);
      const toggle = keyed(nodes, `${name}-none`)!.props;
      assert.deepEqual([toggle.label, toggle.checked], [label, false]);
      (toggle.onChange as (isOn: boolean) => void)(true);
      assert.deepEqual(set, [{ [name]: 'none' }]);
      const without = draw(element, { [name]: 'None' }, SITE);
      assert.equal(keyed(without.nodes, `${name}-none`)!.props.checked, true);
      assert.equal(keyed(without.nodes, name), undefined, 'no field for what is refused');
    });
  }

  test('leads to the settings those who may change them', () => {
    const links = (nodes: Node[]) => nodes.filter(({ type }) => type === 'ExternalLink');
    const settingsUrl = '/wp-admin/options-general.php?page=kap-elements';
    for (const element of ['explainer', 'cta'] as const) {
      assert.deepEqual(links(draw(element, {}, SITE).nodes), []);
      const [link, ...others] = links(draw(element, {}, SITE, { settingsUrl }).nodes);
      assert.equal(link?.props.href, settingsUrl);
      assert.deepEqual(others, []);
    }
  });
});

describe('the date of a review', () => {
  const said = (attributes: object, settings: object = {}) =>
    keyed(draw('explainer', attributes, settings).nodes, 'reviewedOn-refused')?.children[0];
  const hoursAhead = (hours: number): string =>
    new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
  const { believed, refused } = reviewDays.hoursAhead;

  test('is shown, or it is said that it is not', () => {
    for (const [day, isBelieved] of [
      ...Object.entries(reviewDays.days),
      ...believed.map((hours) => [hoursAhead(hours), true] as const),
      ...refused.map((hours) => [hoursAhead(hours), false] as const),
    ]) {
      const attributes = { reviewedBy: 'Dr. Own', reviewedOn: day };
      const { nodes } = draw('explainer', attributes);
      const shown = nodes.find(({ type }) => type === 'kap-explainer')?.props['reviewed-on'];
      assert.equal(shown, isBelieved ? day : undefined, day);
      assert.equal(said(attributes) === undefined, isBelieved, day);
    }
  });

  test('that has not come, is none, or has nobody behind it is told apart', () => {
    const reviewedBy = 'Dr. Own';
    assert.match(String(said({ reviewedBy, reviewedOn: '9999-01-01' })), /has not come yet/);
    assert.match(String(said({ reviewedBy, reviewedOn: '2026-02-30' })), /^“2026-02-30” is not/);
    assert.match(String(said({ reviewedOn: '2026-01-31' })), /only with the name/);
    assert.match(String(said({ reviewedOn: '2026-01-31' }, SITE)), /only with the name/);
  });

  test('is not spoken of where there is none, or no reviewer is named', () => {
    assert.equal(said({}), undefined);
    assert.equal(said({}, SITE), undefined);
    assert.equal(said({ reviewedBy: 'none', reviewedOn: '9999-01-01' }, SITE), undefined);
  });
});
