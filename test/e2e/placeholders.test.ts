// Markup that sanitizers let through becomes elements, wherever and whenever it appears.
import assert from 'node:assert/strict';
import type { Page } from '../harness/browsers/index.js';
import { eachEngine } from './harness/run.js';
import { hostPage, scriptTag } from './support/host-page.js';
import { sees, visibleTextOf } from './support/rendered.js';
import { text } from './support/texts.js';

const DIV = `<div data-kap="explainer" data-kap-lang="es" data-kap-region="us"
  data-kap-cta-href="/contact">See our <a id="own" href="/about">page</a></div>`;
const LINK = `<p id="around">Read <a id="own"
  href="https://clinic.example/about#kap-explainer?lang=es&amp;layout=compact">About KAP</a>.</p>`;

/** Whether the page's own link can be seen, and whether it is where it was. */
const ownLink = (page: Page) =>
  page.evaluate(() => {
    const link = document.querySelector<HTMLElement>('#own')!;
    return { seen: link.getClientRects().length > 0, parent: link.parentElement?.localName };
  });

/** All of ours that a selector finds, also in the shadow roots of placeholders. */
const made = (selector = 'kap-explainer, kap-quote, kap-cta') =>
  `[document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
    .flatMap((root) => [...root.querySelectorAll(${JSON.stringify(selector)})])`;

const attributes = async (page: Page, selector: string) => {
  const all = (await page.evaluate(
    `${made(selector)}.map((one) => [...one.attributes].map(({ name, value }) => [name, value]))`,
  )) as [string, string][][];
  assert.equal(all.length, 1, selector);
  return Object.fromEntries(
    all[0]!.filter(([name]) => !/^(slot|exportparts|data-kap-made)$/.test(name)),
  ) as Record<string, string>;
};

const count = (page: Page) => page.evaluate(`${made()}.length`);

/** Waits until there is none of ours. */
const gone = (page: Page) => page.waitFor(`${made()}.length === 0`);

/** Waits until the page's own link has given way. */
const givesWay = (page: Page) =>
  page.waitFor(`!document.querySelector('#own').getClientRects().length`);

const output = (page: Page) =>
  page.evaluate(() => [
    ...window.__probe.console.map(({ text }) => text),
    ...window.__probe.errors,
  ]);

eachEngine('placeholders', (test) => {
  test.everywhere(
    'a div gets an element with its options; its own nodes stay, unseen',
    async ({ page, servers }) => {
      await page.goto(servers.page('/', hostPage(servers, { body: DIV })));
      await sees(page, 'div', text('es', 'title'));
      assert.deepEqual(await attributes(page, 'kap-explainer'), {
        lang: 'es',
        region: 'us',
        'cta-href': '/contact',
      });
      assert.deepEqual(await ownLink(page), { seen: false, parent: 'div' });
      assert.doesNotMatch(await visibleTextOf(page, 'div'), /See our/);
      assert.deepEqual(await output(page), []);
    },
  );

  test('what the page wrote stays until there is something to show', async ({ page, servers }) => {
    let release = () => {};
    const delay = new Promise<void>((resolve) => (release = resolve));
    servers.fault('locales/es.js', { delay });
    await page.goto(servers.page('/', hostPage(servers, { body: DIV })), { until: 'commit' });
    await page.waitFor(`!!${made()}[0]?.shadowRoot`);
    assert.deepEqual(await ownLink(page), { seen: true, parent: 'div' });
    release();
    await sees(page, 'div', text('es', 'title'));
    assert.equal((await ownLink(page)).seen, false);
  });

  test.everywhere(
    'a link gets an element beside it, with presentation alone',
    async ({ page, servers }) => {
      const body = LINK.replace('compact', 'compact&amp;cta-href=/else&amp;reviewed-by=Me');
      await page.goto(servers.page('/', hostPage(servers, { body })));
      await sees(page, '#around', text('es', 'compact.title'));
      assert.deepEqual(await attributes(page, 'kap-explainer'), {
        lang: 'es',
        layout: 'compact',
      });
      assert.deepEqual(await ownLink(page), { seen: false, parent: 'p' });
      assert.deepEqual(await output(page), []);
    },
  );

  test('all three elements, quotes of an editor, escaped twice', async ({ page, servers }) => {
    const body = `<div data-kap="“Quote”" data-kap-lang="“es”"></div>
      <a href="#kap-cta?lang=es&amp;amp;layout=inline">Talk</a>`;
    await page.goto(servers.page('/', hostPage(servers, { body })));
    await sees(page, 'kap-quote', text('es', 'quote.text'));
    await sees(page, 'kap-cta', text('es', 'cta.body'));
    assert.deepEqual(await attributes(page, 'kap-cta'), { lang: 'es', layout: 'inline' });
  });

  const LINKS: Record<string, string> = {
    'without a question mark': '<a id="own" href="/page#kap-explainer">KAP</a>',
    'to the safety part': '<a id="own" href="#kap-safety">Risks</a>',
    'to something else of that name': '<a id="own" href="#kap-explainers?x=1">KAP</a>',
    'in a nav': '<nav><a id="own" href="#kap-explainer?lang=es">KAP</a></nav>',
    'in a header': '<header><p><a id="own" href="#kap-explainer?">KAP</a></p></header>',
    'in a menu': '<menu><li><a id="own" href="#kap-explainer?">KAP</a></li></menu>',
    'that is being edited': '<div contenteditable><a id="own" href="#kap-explainer?">KAP</a></div>',
  };
  test('other links stay links', async ({ page, servers }) => {
    for (const [title, link] of Object.entries(LINKS)) {
      const body = `${link}<kap-cta></kap-cta>`;
      await page.goto(servers.page(`/${encodeURIComponent(title)}`, hostPage(servers, { body })));
      await sees(page, 'kap-cta', text('en', 'cta.heading'));
      assert.equal(await count(page), 1, title);
      assert.equal((await ownLink(page)).seen, true, title);
    }
  });

  test('an unknown name: what the page wrote stays, and one warning says what is allowed', async (t) => {
    const body = '<div data-kap="overview"><a id="own" href="/about">KAP</a></div>'.repeat(2);
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body })));
    await t.page.waitFor('window.__probe.console.length > 0');
    assert.equal((await ownLink(t.page)).seen, true);
    assert.deepEqual(await output(t.page), [
      '<div>: data-kap="overview" is unknown. Allowed: explainer, quote, cta.',
    ]);
  });

  test('placeholders that come, change and go later', async ({ page, servers }) => {
    await page.goto(servers.page('/', hostPage(servers, { body: '<main></main>' })));
    await page.evaluate((html: string) => {
      document.querySelector('main')!.innerHTML = html;
    }, DIV);
    await sees(page, 'main', text('es', 'title'));
    await page.evaluate(() => {
      const place = document.querySelector<HTMLElement>('[data-kap]')!;
      place.dataset.kapLang = 'en';
      delete place.dataset.kapRegion;
    });
    await sees(page, 'main', text('en', 'title'));
    assert.equal((await attributes(page, 'kap-explainer')).region, undefined);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-kap]')!.dataset.kap = 'cta';
    });
    await sees(page, 'main', text('en', 'cta.heading'));
    assert.equal(await count(page), 1);
    await page.evaluate(() => document.querySelector('[data-kap]')!.removeAttribute('data-kap'));
    await gone(page);
    assert.deepEqual(await ownLink(page), { seen: true, parent: 'div' });
    assert.deepEqual(await output(page), []);
  });

  test('a link that leads elsewhere by now is a link again', async ({ page, servers }) => {
    await page.goto(servers.page('/', hostPage(servers, { body: LINK })));
    await givesWay(page);
    await page.evaluate(() => document.querySelector('#own')!.setAttribute('href', '/contact'));
    await gone(page);
    assert.deepEqual(await ownLink(page), { seen: true, parent: 'p' });
  });

  test('a page that puts another node in the place of its own', async ({ page, servers }) => {
    await page.goto(servers.page('/', hostPage(servers, { body: LINK })));
    await givesWay(page);
    await page.evaluate(() => {
      const own = document.querySelector<HTMLAnchorElement>('#own')!;
      const other = document.createElement('a');
      other.id = own.id;
      other.href = own.href;
      own.replaceWith(other);
    });
    await givesWay(page);
    assert.equal(await count(page), 1);
    await page.evaluate(() => document.querySelector('#own')!.remove());
    await gone(page);
  });

  test('a link in a component is shown where the link was', async ({ page, servers }) => {
    const body = `<x-card><template shadowrootmode="open"><slot name="talk"></slot></template>
      <a id="own" slot="talk" href="#kap-cta?lang=es">Talk</a></x-card>`;
    await page.goto(servers.page('/', hostPage(servers, { body })));
    await page.waitFor(`!!document.querySelector('kap-cta')?.getClientRects().length`);
    await givesWay(page);
  });

  test('a link that goes leaves its neighbours alone', async ({ page, servers }) => {
    const body = '<p>Text<br><a id="own" href="#kap-cta?">Talk</a></p>';
    await page.goto(servers.page('/', hostPage(servers, { body })));
    await givesWay(page);
    await page.evaluate(() => document.querySelector('#own')!.remove());
    await gone(page);
    assert.deepEqual(await output(page), []);
  });

  test('a link by a fragment that is a selector too', async (t) => {
    const fragment = 'kap-explainer_lang-pt-BR_heading-level-3_sections-trip-soul_region-US';
    const body = `<p>Read <a id="own" href="https://clinic.example/about#${fragment}">About KAP</a>.</p>`;
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body })));
    await sees(t.page, 'kap-explainer', text('pt-BR', 'title'));
    assert.deepEqual(await attributes(t.page, 'kap-explainer'), {
      lang: 'pt-BR',
      'heading-level': '3',
      sections: 'trip soul',
      region: 'US',
    });
    assert.equal(await t.page.evaluate(`document.querySelector('#${fragment}')`), null);
  });

  test('one that the page has closed stays as it is, is named, and stops no other', async (t) => {
    const body = `<div data-kap="quote" id="closed"><template shadowrootmode="closed">Theirs</template></div>${DIV}`;
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body })));
    await sees(t.page, 'kap-explainer', text('es', 'title'));
    assert.equal(await count(t.page), 1);
    const [line, ...more] = await output(t.page);
    assert.match(line ?? '', /^<div>: it stays as it is: NotSupportedError/);
    assert.deepEqual(more, []);
  });

  test('what pretends to be made by us stops none', async (t) => {
    const body = `<form data-kap-made><input name="getAttribute"></form>
      <form><input name="querySelector"><b data-kap-made="a"></b></form>${DIV}`;
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body })));
    await sees(t.page, 'kap-explainer', text('es', 'title'));
    await t.page.evaluate(`document.dispatchEvent(new Event('kap-ready'))`);
    assert.deepEqual(await output(t.page), []);
  });

  test('they come into a page that a script opens anew', async (t) => {
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body: '' })));
    await t.page.waitFor(`!!customElements.get('kap-explainer')`);
    await t.page.evaluate(
      `(() => { document.open(); document.write(${JSON.stringify(DIV + LINK)}); document.close(); })()`,
    );
    await sees(t.page, 'div', text('es', 'title'));
    await sees(t.page, 'p', text('es', 'compact.title'));
    assert.equal((await ownLink(t.page)).seen, false);
  });

  test('in a form whose names stand in front of what is asked of it', async (t) => {
    const names = ['attachShadow', 'shadowRoot', 'childElementCount', 'querySelectorAll', 'append'];
    const inputs = names.map((name) => `<input form="f" name="${name}">`).join('');
    const body = `<form id="f"><a id="own" href="#kap-cta_">Talk</a></form>${inputs}`;
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body })));
    await sees(t.page, 'kap-cta', text('en', 'cta.heading'));
    await givesWay(t.page);
    assert.equal(await count(t.page), 1);
    assert.deepEqual(await output(t.page), []);
  });

  for (const [where, html] of Object.entries({
    'in a list': '<ul id="around"><li><a id="own" href="#kap-cta_">Talk</a></li></ul>',
    'in a text': '<p id="around"><strong><a id="own" href="#kap-cta_">Talk</a></strong></p>',
  })) {
    test(`a page that takes away at once what is not its own: the link stays, ${where}`, async (t) => {
      const guard = `<script>new MutationObserver(() => {
        for (const element of document.querySelectorAll('#around kap-cta')) element.remove();
      }).observe(document.querySelector('#around'), { childList: true, subtree: true });</script>`;
      await t.page.goto(t.servers.page('/', hostPage(t.servers, { body: html + guard + DIV })));
      await sees(t.page, 'div', text('es', 'title'));
      await t.page.evaluate(`document.querySelector('#around').append('more')`);
      assert.deepEqual(await ownLink(t.page), {
        seen: true,
        parent: where === 'in a list' ? 'li' : 'strong',
      });
      assert.deepEqual(await output(t.page), [
        '<a>: it stays as it is: Error: the page takes away what is drawn for it',
      ]);
    });
  }

  test('what an editor keeps its author from writing in is not drawn either', async (t) => {
    const body = `<div contenteditable="" id="editor"><div contenteditable="false"><ul><li>
      <a id="own" href="#kap-cta_">Talk</a></li></ul><div data-kap="quote">Quote</div></div></div>${DIV}`;
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body })));
    await sees(t.page, 'div', text('es', 'title'));
    assert.equal(await count(t.page), 1);
    assert.doesNotMatch(
      String(await t.page.evaluate(`document.querySelector('#editor').innerHTML`)),
      /<kap-/,
    );
  });

  test('where a click means something else, links stay', async (t) => {
    const link = '<a href="#kap-cta_">Talk</a>';
    const body = `<label><input type="checkbox">${link}</label>
      <details open><summary>${link}</summary></details><button>${link}</button>${DIV}`;
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body })));
    await sees(t.page, 'div', text('es', 'title'));
    assert.equal(await count(t.page), 1);
  });

  test('a page that was saved with its shadow roots shows each once', async (t) => {
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body: DIV + LINK })));
    await sees(t.page, 'div', text('es', 'title'));
    await sees(t.page, '#around', text('es', 'compact.title'));
    const saved = (root: string) =>
      `<template shadowrootmode="open"><slot data-kap-made></slot>${root}</template>`;
    const body = (await t.page.evaluate(`[...document.querySelectorAll('[data-kap], #around')]
      .map((host) => host.outerHTML.replace('>', '>SAVED' + host.shadowRoot.innerHTML + 'END')).join('')`)) as string;
    const html = body.replace(/SAVED<slot[^>]*><\/slot>([\s\S]*?)END/g, (_, root: string) =>
      saved(root),
    );
    assert.match(html, /<template/);
    await t.page.goto(t.servers.page('/saved', hostPage(t.servers, { body: html })));
    await t.page.waitFor(`${made()}.every(({ shadowRoot }) => shadowRoot)`);
    await sees(t.page, 'div', text('es', 'title'));
    await sees(t.page, '#around', text('es', 'compact.title'));
    assert.equal(await count(t.page), 2);
    assert.doesNotMatch(await visibleTextOf(t.page, 'body'), /See our|About KAP/);
  });

  test('one with a shadow root of the page stays as it is', async (t) => {
    const body = `<div data-kap="quote" id="theirs"><template shadowrootmode="open"><header><slot
      name="title"></slot></header><slot></slot></template><h2 slot="title">Title</h2>Text</div>${DIV}`;
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body })));
    await sees(t.page, 'div', text('es', 'title'));
    assert.match(await visibleTextOf(t.page, '#theirs'), /Title Text/);
    assert.deepEqual(await output(t.page), [
      '<div>: it stays as it is: Error: it has a shadow root of its own',
    ]);
  });

  test('links beside which we stand stay hidden where the page takes all sheets away', async (t) => {
    const body = '<ul><li><a id="own" href="#kap-cta_">Talk</a></li></ul>';
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body })));
    await givesWay(t.page);
    await t.page.evaluate(`document.adoptedStyleSheets = [], document.body.append('more')`);
    await givesWay(t.page);
  });

  test("the page's style sheet reaches the parts of each", async (t) => {
    const head = `${scriptTag(t.servers)}<style>::part(title) { color: rgb(1, 2, 3); }</style>`;
    const body = `${DIV}${LINK}<strong><a href="#kap-cta_">Talk</a></strong>`;
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { head, body })));
    await sees(t.page, 'div', text('es', 'title'));
    await sees(t.page, '#around', text('es', 'compact.title'));
    await sees(t.page, 'strong', text('en', 'cta.heading'));
    const colours = `${made()}.map(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('[part=title]')].map((part) => getComputedStyle(part).color))`;
    const title = ['rgb(1, 2, 3)'];
    assert.deepEqual(await t.page.evaluate(colours), [[], title, title]);
  });

  test('what counts visitors at the end of a link spoils no value', async (t) => {
    const ends = ['?utm_source=x', '&utm_source=x', '?a=b_c&lang=fr'];
    const links = ['_lang-es', '?lang=es'].flatMap((start) =>
      ends.map((end) => `<p><a href="#kap-quote${start}${end}">Quote</a></p>`),
    );
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body: links.join('') })));
    await t.page.waitFor(`${made()}.length === ${links.length}`);
    const tags = await t.page.evaluate(`${made()}.map(({ lang }) => lang)`);
    assert.deepEqual(tags, Array(links.length).fill('es'));
  });

  test('a link in navigation by role is no placeholder', async (t) => {
    const body = `<div role="navigation">${LINK}</div>`;
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body: body + DIV })));
    await sees(t.page, 'kap-explainer', text('es', 'title'));
    assert.equal(await count(t.page), 1);
  });

  test('a self-closed div: the page that it swallows stays, and one error says why', async (t) => {
    const body = '<div data-kap="explainer" /><main>Our team</main>';
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body })));
    await t.page.waitFor('window.__probe.console.length > 0');
    assert.match(await visibleTextOf(t.page, 'body'), /Our team/);
    assert.deepEqual(await output(t.page), ['<div>: close the tag by </div>, not />.']);
  });

  test('a copy of a drawn page, as caches of pages make it', async ({ page, servers }) => {
    await page.goto(servers.page('/', hostPage(servers, { body: DIV + LINK })));
    await sees(page, 'div', text('es', 'title'));
    await sees(page, '#around', text('es', 'compact.title'));
    await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    await sees(page, 'div', text('es', 'title'));
    await sees(page, '#around', text('es', 'compact.title'));
    assert.equal(await count(page), 2);
    assert.doesNotMatch(await visibleTextOf(page, 'body'), /See our|About KAP/);
  });
});
