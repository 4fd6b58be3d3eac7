// The settings page, what it refuses, and what becomes of values that got past it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Site } from '../harness/wordpress/site.js';
import { visit } from './support/browser.js';
import { address, block, drawnElements, fetchPost } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

const PAGE = '/wp-admin/options-general.php?page=kap-elements';
const OPTION = 'kap_elements_settings';
const MARKUP = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

const GOOD = {
  region: 'GB',
  accent: '#0b5a63',
  cta_href: 'https://clinic.example/book?a=1&b=2',
  reviewed_by: 'Dr. O’Neill & Partners',
  reviewed_on: '2026-10-01',
  drafts: 'hide',
};
const HOSTILE = {
  region: `XX${MARKUP}`,
  accent: 'red;background:url(https://evil.example/)',
  cta_href: 'javascript:alert(1)',
  reviewed_by: `Dr. Lee${MARKUP}`,
  reviewed_on: '2026-02-31',
  drafts: MARKUP,
};

/** The colours that the theme names, without those that are made of others. */
const PALETTE = `
  $colours = array_column( wp_get_global_settings( array( 'color', 'palette', 'theme' ) ), 'color' );
  return array_values( array_unique( array_filter( array_map( 'sanitize_hex_color', $colours ) ) ) );`;

const stored = (site: Site) => site.php(`return get_option( '${OPTION}' );`);

/** Sends the form as a browser does, also with values that its controls do not offer. */
async function send(page: Page, site: Site, values: Record<string, string>): Promise<string> {
  await page.goto(site.url + PAGE);
  const hidden = await page
    .locator('form[action="options.php"] input[type="hidden"]')
    .evaluateAll((inputs) =>
      inputs.map((input) => [input.getAttribute('name'), (input as HTMLInputElement).value]),
    );
  const fields = Object.entries(values).map(([name, value]) => [`${OPTION}[${name}]`, value]);
  const form = Object.fromEntries([...hidden, ...fields]) as Record<string, string>;
  const answer = await page.request.post(`${site.url}/wp-admin/options.php`, { form });
  return answer.text();
}

describe('the settings page', () => {
  const site = useSite();

  it('keeps what is set in its form, and elements that say nothing follow it', async () => {
    await visit(site(), { user: 'admin' }, async ({ page, errors }) => {
      await page.goto(site().url + PAGE);
      for (const [name, value] of Object.entries(GOOD)) {
        const fields = page.locator(`[name="${OPTION}[${name}]"]:not([type="hidden"])`);
        const [field] = await fields.all();
        assert.ok(field, name);
        if (name === 'accent') await page.getByRole('button', { name: 'Select Color' }).click();
        const kind = await field.evaluate((node) => node.getAttribute('type') ?? node.localName);
        if (kind === 'select') await field.selectOption(value);
        else if (kind === 'radio') await fields.and(page.locator(`[value="${value}"]`)).check();
        else if (kind === 'checkbox') await field.check();
        else await field.fill(value);
      }
      await page.click('#submit');
      await page.locator('.notice-success, .updated').first().waitFor();
      assert.equal(await page.locator('.notice-error').count(), 0);
      assert.deepEqual(errors, []);
    });
    assert.deepEqual(await stored(site()), GOOD);
    const id = await site().post(`${block('explainer')}\n\n${block('cta')}`);
    await visit(site(), {}, async ({ page }) => {
      await page.goto(address(site(), id));
      const [explainer] = await drawnElements(page, 2);
      assert.match(explainer?.text ?? '', /116 123/);
      assert.ok(explainer?.text.includes(GOOD.reviewed_by), explainer?.text);
      const [link] = await page.locator('kap-cta').getByRole('link').all();
      assert.equal(await link?.getAttribute('href'), GOOD.cta_href);
      const accent = await page
        .locator('kap-cta')
        .evaluate((cta) => getComputedStyle(cta).getPropertyValue('--kap-color-accent'));
      assert.equal(accent, GOOD.accent);
    });
  });

  it('offers the colours of the theme', async () => {
    const colours = (await site().php(PALETTE)) as string[];
    assert.ok(colours.length > 2, 'the theme has a palette');
    await visit(site(), { user: 'admin' }, async ({ page, errors }) => {
      await page.goto(site().url + PAGE);
      await page.getByRole('button', { name: 'Select Color' }).click();
      const offered = page.locator('.iris-palette');
      assert.equal(await offered.count(), colours.length);
      await offered.last().click();
      await page.click('#submit');
      await page.locator('.notice-success, .updated').first().waitFor();
      assert.deepEqual(errors, []);
    });
    assert.equal(
      ((await stored(site())) as { accent: string }).accent,
      colours.at(-1)?.toLowerCase(),
    );
  });

  it('takes all of it where JavaScript does not run', async () => {
    await visit(site(), { user: 'admin', javaScript: false }, async ({ page }) => {
      await page.goto(site().url + PAGE);
      await page.getByLabel('Accent colour').fill('#a1b2c3');
      await page.getByLabel('Reviewed by').fill('');
      await page.getByLabel('Country or region').selectOption('GB');
      await page.click('#submit');
      assert.equal(await page.getByLabel('Accent colour').inputValue(), '#a1b2c3');
    });
    assert.equal(((await stored(site())) as { accent: string }).accent, '#a1b2c3');
  });

  it('says each thing once, also the first time that something is stored', async () => {
    await site().php(`delete_option( '${OPTION}' );`);
    const values = { ...HOSTILE, reviewed_by: '', reviewed_on: GOOD.reviewed_on };
    await visit(site(), { user: 'admin' }, async ({ page }) => {
      await page.setContent(await send(page, site(), values));
      const said = await page
        .locator('.settings-error')
        .evaluateAll((all) => all.map((one) => one.id));
      assert.deepEqual(said.toSorted(), [
        'setting-error-kap_elements_accent',
        'setting-error-kap_elements_cta_href',
        'setting-error-kap_elements_drafts',
        'setting-error-kap_elements_region',
        'setting-error-kap_elements_reviewed_by',
      ]);
    });
  });

  it('refuses hostile values, says so, and shows none of them as markup', async () => {
    const answer = await visit(site(), { user: 'admin' }, ({ page }) =>
      send(page, site(), HOSTILE),
    );
    for (const name of ['region', 'accent', 'cta_href', 'reviewed_on', 'drafts']) {
      assert.match(answer, new RegExp(`kap_elements_${name}`), `no notice for ${name}`);
    }
    assert.doesNotMatch(answer, /<script>alert|onerror=alert|javascript:alert/);
    assert.deepEqual(await stored(site()), {
      region: '',
      accent: '',
      cta_href: '',
      reviewed_by: 'Dr. Lee">',
      reviewed_on: '',
      drafts: 'show',
    });
  });

  it('is for those only who may manage the site, and only from its own form', async () => {
    await site().php(`update_option( '${OPTION}', array( 'region' => 'US' ) );`);
    for (const user of ['editor', 'author', 'contributor']) {
      await visit(site(), { user }, async ({ page }) => {
        assert.equal((await page.goto(site().url + PAGE))?.status(), 403, user);
      });
    }
    await visit(site(), { user: 'admin' }, async ({ page }) => {
      const form = { option_page: 'kap-elements', action: 'update', [`${OPTION}[region]`]: 'GB' };
      const url = `${site().url}/wp-admin/options.php`;
      assert.equal((await page.request.post(url, { form })).status(), 403);
    });
    assert.equal(((await stored(site())) as { region: string }).region, 'US');
  });

  // A database may hold anything: an older version's settings, an import, another plugin's mistake.
  for (const [name, value] of [
    ['hostile values', HOSTILE],
    [
      'lists where texts belong',
      Object.fromEntries(Object.keys(GOOD).map((key) => [key, [MARKUP]])),
    ],
    ['a text', MARKUP],
    ['an older form', { region: 'us', booking: 'https://clinic.example', version: 0 }],
    ['nothing', ''],
  ] as const) {
    it(`reads ${name} in the database without harm`, async () => {
      await site().php(
        `global $wpdb;
        $wpdb->delete( $wpdb->options, array( 'option_name' => '${OPTION}' ) );
        $wpdb->insert( $wpdb->options, array( 'option_name' => '${OPTION}',
          'option_value' => maybe_serialize( $args[0] ), 'autoload' => 'yes' ) );`,
        [value],
      );
      const id = await site().post(`${block('explainer')}\n\n${block('quote')}\n\n${block('cta')}`);
      const html = await fetchPost(site(), id);
      assert.equal(html.match(/<section data-kap-static/g)?.length, 3);
      const own = html.slice(html.indexOf('<kap-explainer'), html.lastIndexOf('</kap-cta>'));
      assert.doesNotMatch(own, /<script|onerror=|javascript:|background:url/);
      await visit(site(), { user: 'admin' }, async ({ page, errors }) => {
        page.on('dialog', (dialog) => errors.push(dialog.message()) && void dialog.dismiss());
        await page.goto(site().url + PAGE);
        await page.locator('#submit').waitFor();
        assert.deepEqual(errors, []);
      });
    });
  }

  void nothingLogged(site);
});
