/* eslint-disable @typescript-eslint/no-unsafe-declaration-merging -- attributes() makes what the interface declares */
import { html, nothing } from 'lit';
import {
  autonym,
  englishTranslator,
  message,
  type MessageId,
  overview,
  type RegionCode,
  type SectionId,
} from '../../content/index.js';
import { find, own } from '../../dom/unclobbered.js';
import { SOURCE_LOCALE } from '../../localize/index.js';
import { explainerOptions } from '../../options.js';
import { KapElement } from '../kap-element.js';
import { quoteStyles } from '../quote/quote.styles.js';
import { attributes } from '../shared/attributes.js';
import { emit } from '../shared/events.js';
import { button } from '../shared/button.js';
import { boolean, pastDay, region, sectionList } from '../shared/parsers.js';
import { report } from '../shared/report.js';
import type { Renderable } from '../shared/text.js';
import { sharedStyles } from '../styles.js';
import { drawBlocks } from './blocks.js';
import { languageMenu } from './language-menu.js';
import { overviewStyles } from './overview.styles.js';
import { pageController } from './page-controller.js';
import { safetyStyles } from './safety.styles.js';

/**
 * @summary A balanced overview of ketamine-assisted psychotherapy, risks included, in the reader's language.
 *
 * @tag kap-explainer
 * @slot - Fallback: shown until the element draws, and where the script does not load. One link, or the static edition.
 * @slot title - Replaces the title.
 * @slot intro - Adds after the lead.
 * @slot state - Replaces the body of that section.
 * @slot guard - Replaces the body of that section.
 * @slot disruptor - Replaces the body of that section.
 * @slot quote - Replaces the quotation.
 * @slot trip - Replaces the body of that section.
 * @slot soul - Replaces the body of that section.
 * @slot expect - Replaces the body of that section.
 * @slot healing - Replaces the body of that section.
 * @slot after-safety - Adds after the safety part.
 * @slot cta - Replaces the call to action.
 * @slot footer - Adds at the end.
 *
 * @fires {CustomEvent<KapLocaleDetail>} kap-ready - Drawn for the first time.
 * @fires {CustomEvent<KapLocaleDetail>} kap-locale-change - Drawn in another language.
 * @fires {CustomEvent<KapSectionToggleDetail>} kap-section-toggle - A section of the accordion was opened or closed.
 * @fires {CustomEvent<KapCtaClickDetail>} kap-cta-click - The call to action is followed; cancelable.
 * @fires {CustomEvent<KapError>} kap-error - Something failed; the code says what.
 *
 * @csspart container - The education: title, lead and optional sections.
 * @csspart title - The title.
 * @csspart lead - The first paragraphs.
 * @csspart section - One optional section.
 * @csspart heading - The heading of a section.
 * @csspart body - The text of a section.
 * @csspart list - A list in a section.
 * @csspart figure - The quotation; also `quote`.
 * @csspart quote - The quotation; also `figure`.
 * @csspart quote-text - Its words.
 * @csspart caption - Its attribution; also `quote-caption`.
 * @csspart quote-caption - Its attribution; also `caption`.
 * @csspart author - Who said it.
 * @csspart author-title - What that person is.
 * @csspart original - The English wording of a translated quotation.
 * @csspart cta - The call to action.
 * @csspart cta-heading - Its heading.
 * @csspart cta-button - Its link.
 * @csspart menu - The language menu.
 */
export class KapExplainer extends KapElement {
  static override styles = [...sharedStyles, quoteStyles, overviewStyles, safetyStyles];

  static {
    attributes(this, explainerOptions, {
      boolean,
      day: pastDay,
      region,
      sections: sectionList,
    });
  }

  declare layout: 'article' | 'accordion' | 'compact';
  declare ctaHref: string;
  declare ctaLabel: string;
  declare reviewedBy: string;
  declare reviewedOn: string | undefined;

  protected readonly english = englishTranslator;

  /** Sections that the page knows to be open: printing opens others, which is none of its business. */
  readonly #open = new Set<SectionId>();
  readonly #page = pageController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  /** The page's address, which a printed page shows, without what may be the visitor's own. */
  get #address(): string | undefined {
    return this.#page.printing ? location.href.replace(/[?#].*/, '') : undefined;
  }

  /** Stands before a fragment, which a `<base>` would lead to another page. */
  protected get here(): string {
    const { href } = location;
    // Most pages have none, and need not be searched for it.
    const isMoved = own(this.ownerDocument, 'baseURI') !== href && find('base[href]')[0];
    return isMoved ? href.replace(/#.*/, '') : '';
  }

  protected override draw(): Renderable {
    const { t, layout, sections, region, reviewedBy, reviewedOn } = this;
    if (layout === 'compact' && sections.length) {
      report(this, 'layout="compact" ignores sections.');
    }
    const href = this.link('cta-href', this.ctaHref);
    const blocks = overview(t, {
      layout,
      sections,
      region,
      reviewedBy,
      reviewedOn,
      ...this.textState,
    });
    return html`${this.languageMenu ? this.#menu() : nothing}
      ${drawBlocks(
        {
          t,
          level: this.headingLevel,
          listPart: 'list',
          draftToggle: this.#toggleLabel,
          here: this.here,
          isOpen: layout === 'accordion' ? this.#isOpen : undefined,
          button:
            href && button(t, { href, label: this.pageText(this.ctaLabel), part: 'cta-button' }),
          reviewer: this.pageText(reviewedBy),
          address: this.#address,
        },
        blocks,
      )} <slot name="footer"></slot>`;
  }

  protected override drawn(): void {
    super.drawn();
    const menu = this.root.querySelector('select');
    // A reader has chosen a language in what a server drew, before the script came.
    if (!this.hasUpdated && menu && menu.value !== this.t.locale) this.locale.choose(menu.value);
  }

  protected override act(action: string, place: HTMLElement, event: Event): void {
    switch (action) {
      case 'choose':
        this.locale.choose((place as HTMLSelectElement).value);
        break;
      case 'switch':
        this.locale.choose(this.#otherLocale!);
        break;
      case 'jump':
        event.preventDefault();
        this.#page.show('.crisis');
        break;
      case 'open':
      case 'close':
        for (const fold of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.fold'))
          fold.open = action === 'open';
        break;
      default:
        if (event.type === 'toggle')
          this.#fold(action as SectionId, (place as HTMLDetailsElement).open);
        else super.act(action, place, event);
    }
  }

  #menu(): Renderable {
    const { t, locale } = this;
    return languageMenu(
      t,
      locale.available().map((tag) => [tag, autonym(tag)]),
    );
  }

  /** Where the switch between a draft and English leads; undefined where there is none. */
  get #otherLocale(): string | undefined {
    const { locale, isDraft } = this;
    // What a server drew waits for its catalogue.
    if (!locale.state) return SOURCE_LOCALE;
    const to = isDraft ? SOURCE_LOCALE : locale.pageDraft();
    return locale.state.locale === to || locale.state.problem ? undefined : to;
  }

  get #toggleLabel(): MessageId | undefined {
    if (!this.#otherLocale) return undefined;
    return this.isDraft ? message('draft.readEnglish') : message('draft.readTranslation');
  }

  readonly #isOpen = (section: SectionId): boolean => this.#open.has(section);

  /** Takes note of a section that was opened or closed, by whomever. */
  #fold(section: SectionId, open: boolean): void {
    if (this.#page.printing || this.#open.has(section) === open) return;
    this.#open[open ? 'add' : 'delete'](section);
    this.requestUpdate();
    emit(this, 'kap-section-toggle', { section, open });
  }
}

/** What may be written as in the attribute, and is read as what it means. */
export interface KapExplainer {
  get sections(): readonly SectionId[];
  set sections(ids: string | readonly SectionId[]);
  get headingLevel(): 2 | 3 | 4;
  set headingLevel(level: 2 | 3 | 4 | '2' | '3' | '4');
  get region(): RegionCode | undefined;
  set region(code: string | undefined);
  get languageMenu(): boolean;
  set languageMenu(wanted: boolean | string);
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-explainer': KapExplainer;
  }
}
