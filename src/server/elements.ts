import { type CSSResult, html } from 'lit';
import { KapCta } from '../elements/cta/kap-cta.js';
import type { KapElement } from '../elements/kap-element.js';
import { KapExplainer } from '../elements/explainer/kap-explainer.js';
import { KapQuote } from '../elements/quote/kap-quote.js';
import { report } from '../elements/shared/report.js';
import type { LocaleController, LocaleState } from '../localize/index.js';
import { safeLink } from '../elements/shared/safe-link.js';
import type { Renderable } from '../elements/shared/text.js';

/** What the page around an element would tell it. */
export interface PageContext {
  /** The page's language; empty where it is not known. */
  lang: string;
  /** The page's address, by which relative links are judged. */
  url: string;
  /** The slots that the page fills. */
  slots: readonly string[];
}

/** An element without a page, as far as drawing needs one. */
export interface ServerElement {
  page: PageContext;
  localeState: LocaleState | undefined;
  /** The languages that it may show. */
  languages(): string[];
  attributeChangedCallback(name: string, old: string | null, value: string | null): void;
  /** What its shadow root holds. */
  template(): unknown;
  /**
   * By which a browser knows that it would draw the same.
   * @param written what the template makes, as `contentOf` gives it
   */
  digest(written: string): string;
}

// TypeScript wants a mixin's parameters to be any.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Class = abstract new (...args: any[]) => KapElement;

/** Replaces all that asks the document; connected to none, an element does nothing else with it. */
const onServer = <T extends Class>(base: T) => {
  abstract class Server extends base implements ServerElement {
    page: PageContext = { lang: '', url: '', slots: [] };

    get localeState(): LocaleState | undefined {
      return this.locale.state;
    }

    set localeState(state) {
      const known: Partial<LocaleController> = { state, pageDraft: () => undefined };
      Object.assign(this.locale, known);
    }

    languages(): string[] {
      return this.locale.available();
    }

    template(): unknown {
      return this.render();
    }

    override digest(written: string): string {
      return super.digest(written);
    }

    protected override pageText(text: string): Renderable | undefined {
      return text ? html`<span lang=${this.page.lang} dir="auto">${text}</span>` : undefined;
    }

    protected override link(attribute: string, value: string): string | undefined {
      const href = safeLink(value, this.page.url);
      if (value && !href)
        report(
          this,
          `${attribute}="${value}" is no link. Allowed: https, http, mailto, tel, sms, relative.`,
        );
      return href;
    }
  }
  return Server;
};

class ServerExplainer extends onServer(KapExplainer) {
  protected override get here(): string {
    return '';
  }
}

class ServerQuote extends onServer(KapQuote) {
  protected override get isOwn(): boolean {
    return this.page.slots.includes('text');
  }
}

class ServerCta extends onServer(KapCta) {}

/** The names of the elements. */
export type KapTag = 'kap-explainer' | 'kap-quote' | 'kap-cta';

const CLASSES = {
  'kap-explainer': ServerExplainer,
  'kap-quote': ServerQuote,
  'kap-cta': ServerCta,
};

export const TAGS = Object.keys(CLASSES) as KapTag[];

/** The styles of an element. */
export const stylesOf = (tag: KapTag): CSSResult[] => CLASSES[tag].styles;

/** Makes an element that stands in no document. */
export function createElement(
  tag: KapTag,
  attributes: ReadonlyMap<string, string>,
  page: PageContext,
): ServerElement {
  const constructor = CLASSES[tag];
  // Reading them makes the class ready, as registering it does in a browser.
  const known = constructor.observedAttributes;
  const element = new constructor();
  Object.defineProperty(element, 'localName', { value: tag });
  element.page = page;
  for (const [name, value] of attributes) {
    if (known.includes(name)) element.attributeChangedCallback(name, null, value);
  }
  return element;
}
