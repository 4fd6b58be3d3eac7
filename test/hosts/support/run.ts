import assert from 'node:assert/strict';
import { eachEngine } from '../../e2e/harness/run.js';
import { expectations } from './expect.js';
import type { Hosts } from './host.js';
import { ELEMENTS, Site, type Markup } from './site.js';

/**
 * Declares a test for each page of a family, for each way in which the elements can stand in its
 * source. A page first proves that it is hostile; then its readers must get what all others get.
 */
export function pages(family: string, hosts: Hosts, markups: Markup[] = [ELEMENTS]): void {
  for (const { title, html } of markups) {
    eachEngine(`${family}: ${title}`, (test, _, id) => {
      for (const [name, host] of Object.entries(hosts)) {
        (host.once ? test.once : test)(
          name,
          async (context) => {
            const { page, servers } = context;
            const site = new Site(servers, html);
            const expectHost = await expectations(context, host, site);
            await page.goto(servers.page('/', await host.page(site)));
            const { within = (expression: string) => expression } = host;
            const [proof, value] = host.proof;
            assert.deepEqual(await page.evaluate(within(proof)), value, `hostile: ${proof}`);
            await host.act?.(context, site);
            await expectHost();
            await host.also?.(context, site);
          },
          host.cannot?.[id],
          host.options,
        );
      }
    });
  }
}
