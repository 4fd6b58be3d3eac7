import { expect, waitUntil } from '@open-wc/testing';
import { english, type MessageId } from '../content/messages/index.js';
import { regions } from '../content/regions.js';
import { revisedOn } from '../content/revision.js';
import { listenToConsole } from '../../test/support/console.js';
import { atHand, madeUpCatalogue } from '../../test/support/provide-catalogues.js';
import {
  allInside,
  cta,
  explainer,
  html,
  isShown,
  type Kap,
  pick,
  quote,
  nodeShowing,
  nodesShowing,
} from '../../test/support/dom.js';
import { setUp } from '../../test/support/setup.js';

const IDS = Object.keys(english) as MessageId[];

/** What stands for a message: its id, which no other message holds, and its placeholders. */
const mark = (id: MessageId): string =>
  `«${id}» ${(english[id].match(/\{\w+\}/g) ?? []).join(' ')}`.trim();

setUp({
  languages: atHand(true, 'fr', 'nl', 'sv'),
  load: (tag) =>
    tag === 'sv'
      ? Promise.reject(new Error('not there'))
      : Promise.resolve(
          madeUpCatalogue(tag, {
            draft: true,
            messages: Object.fromEntries(
              IDS.map((id) => [id, tag === 'nl' && id === 'title' ? null : mark(id)]),
            ),
          }),
        ),
});

listenToConsole();

const shown = new Set<string>();

/** Notes each message that an element shows, or shows once what is folded away is opened. */
function look(element: Kap): void {
  const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const note = (): void => {
    texts.currentNode = texts.root;
    while (texts.nextNode()) {
      const { nodeValue, parentElement } = texts.currentNode;
      const [, id] = /«([^»]+)»/.exec(nodeValue!) ?? [];
      if (id && (parentElement!.closest('.print') || isShown(parentElement!))) shown.add(id);
    }
  };
  note();
  for (const fold of allInside<HTMLDetailsElement>(element, 'details')) fold.open = true;
  note();
}

describe('no message is translated for nobody', () => {
  for (const region of ['', ...Object.keys(regions)]) {
    it(`each layout in region ${region || 'none'}`, async () => {
      for (const layout of ['article', 'accordion', 'compact'])
        look(
          await explainer(
            html`<kap-explainer
              lang="fr"
              layout=${layout}
              region=${region}
              cta-href="/contact"
              language-menu
            ></kap-explainer>`,
          ),
        );
    });
  }

  it('the quotation and the invitations', async () => {
    look(await quote(html`<kap-quote lang="fr"></kap-quote>`));
    for (const layout of ['banner', 'inline', 'button'])
      look(
        await cta(
          html`<kap-cta lang="fr" layout=${layout} href="/contact" target="_blank"></kap-cta>`,
        ),
      );
  });

  it('a review that has grown old', async () => {
    const before = `${Number(revisedOn.slice(0, 4)) - 3}-01-01`;
    look(
      await explainer(
        html`<kap-explainer lang="fr" reviewed-by="Dr A" reviewed-on=${before}></kap-explainer>`,
      ),
    );
  });

  it('sections of the accordion that are open', async () => {
    const el = await explainer(html`<kap-explainer lang="fr" layout="accordion"></kap-explainer>`);
    allInside(el, 'button')
      .find(({ textContent }) => /openAll/.test(textContent))!
      .click();
    await waitUntil(() => nodesShowing(el, mark('accordion.closeAll')).length);
    look(el);
  });

  it('a page that is printed', async () => {
    const el = await explainer(html`<kap-explainer lang="fr"></kap-explainer>`);
    dispatchEvent(new Event('beforeprint'));
    await el.updateComplete;
    look(el);
    dispatchEvent(new Event('afterprint'));
  });

  it('a change of language, a draft left for English and a translation out of date', async () => {
    const el = await explainer(html`<kap-explainer lang="fr" language-menu></kap-explainer>`);
    pick(el, 'en');
    await waitUntil(() => nodesShowing(el, english['draft.readTranslation']).length);
    shown.add('draft.readTranslation');
    pick(el, 'nl');
    await waitUntil(() => nodesShowing(el, mark('draft.readEnglish')).length);
    look(el);
  });

  it('English for want of a translation', async () => {
    for (const [lang, id] of [
      ['fi', 'fallback.page'],
      ['sv', 'fallback.failed'],
    ] as const) {
      const el = await explainer(html`<kap-explainer lang=${lang}></kap-explainer>`);
      await waitUntil(() => isShown(nodeShowing(el, id)));
      shown.add(id);
    }
  });

  // The last of all, when every other has looked.
  it('and no other message is left', () => {
    expect(IDS.filter((id) => !shown.has(id))).to.deep.equal([]);
  });
});
