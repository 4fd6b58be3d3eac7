import { html } from 'lit';
import {
  englishTranslator,
  overview,
  type RegionCode,
  type SectionId,
} from '../../content/index.js';
import { autonym, SOURCE_LOCALE } from '../../localize/index.js';
import { KapElement } from '../kap-element.js';
import { attributes } from '../shared/attributes.js';
import { type DraftToggle, notices } from '../shared/notices.js';
import { headingLevel, oneOf, pastDay, region, sectionList, text } from '../shared/parsers.js';
import { emit } from '../shared/events.js';
import { report } from '../shared/report.js';
import type { Content } from '../shared/text.js';
import { quoteStyles } from '../quote/quote.styles.js';
import { sharedStyles } from '../styles.js';
import { about } from './about.js';
import { languageMenu } from './language-menu.js';
import { education, invitation } from './overview.js';
import { overviewStyles } from './overview.styles.js';
import { pageController } from './page-controller.js';
import { safetyPanel } from './safety-panel.js';
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
 * @slot healing - Replaces the body of that section.
 * @slot expect - Replaces the body of that section.
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
 *
 * @attr {string} [lang] - The language of the text; else that of the place in the page.
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - Colours: the page's, or fixed ones.
 * @attr {'article' | 'accordion' | 'compact'} [layout=article] - Full text; full text to open and close; short text.
 * @attr {string} [sections] - Picks and orders optional sections: state guard disruptor quote trip soul healing expect. All by default; `compact` ignores it.
 * @attr {2 | 3 | 4} [heading-level=2] - The level of the title; sections are one deeper.
 * @attr {string} [region] - Whose help lines to give, and for the US the approval status: US, CA, GB, AU and more. Neutral by default.
 * @attr {string} [cta-href] - Where the call to action leads. Without it there is no button.
 * @attr {string} [cta-label] - The words on the button, in the page's language; else ours, translated.
 * @attr {string} [reviewed-by] - The clinic's own clinician who has read the English text.
 * @attr {string} [reviewed-on] - When, as YYYY-MM-DD.
 * @attr {boolean} [language-menu=false] - Lets readers switch the language of this element.
 * @attr {'show' | 'hide'} [drafts=show] - Whether translations that are drafts are shown.
 */
export class KapExplainer extends KapElement {
  static override styles = [...sharedStyles, quoteStyles, overviewStyles, safetyStyles];

  static override properties = {
    languageMenu: { type: Boolean, attribute: 'language-menu' },
  };

  static {
    attributes(this, {
      layout: oneOf('article', 'accordion', 'compact'),
      sections: sectionList,
      headingLevel,
      region,
      ctaHref: text,
      ctaLabel: text,
      reviewedBy: text,
      reviewedOn: pastDay,
    });
  }

  declare layout: 'article' | 'accordion' | 'compact';
  declare sections: readonly SectionId[];
  declare headingLevel: number;
  declare region: RegionCode | undefined;
  declare ctaHref: string;
  declare ctaLabel: string;
  declare reviewedBy: string;
  declare reviewedOn: string | undefined;
  declare languageMenu: boolean;

  protected readonly english = englishTranslator;

  /** Sections that the page knows to be open: printing opens others, which is none of its business. */
  readonly #open = new Set<SectionId>();
  readonly #page = pageController(this);

  /** The page's address, which a printed page shows. */
  protected get address(): string | undefined {
    return location.href.replace(/#.*/, '');
  }

  protected override draw(): Content {
    const { t, locale, layout, sections, region, isDraft } = this;
    if (layout === 'compact' && sections.length) {
      report(this, 'layout="compact" ignores sections.');
    }
    const content = overview(layout, sections, region);
    const level = this.headingLevel + 1;
    const href = this.link('cta-href', this.ctaHref);
    return html`${
        this.languageMenu
          ? languageMenu(
              t,
              locale.available().map((tag) => [tag, autonym(tag)]),
              (tag) => {
                locale.choose(tag);
              },
            )
          : ''
      }
      ${notices(t, isDraft, locale.state?.problem, this.#draftToggle())}
      ${education(
        t,
        content,
        level - 1,
        (event) => {
          event.preventDefault();
          this.#page.show('.crisis');
        },
        layout === 'accordion' ? this.#onToggle : undefined,
      )}
      ${safetyPanel(t, content, region, level, isDraft)}
      <slot name="after-safety"></slot>
      ${invitation(
        t,
        content,
        level,
        href && this.button({ href, label: this.pageText(this.ctaLabel), part: 'cta-button' }),
      )}
      ${about(t, level, this.pageText(this.reviewedBy), this.reviewedOn, this.address)}
      <slot name="footer"></slot>`;
  }

  #draftToggle(): DraftToggle | undefined {
    const { locale, isDraft } = this;
    const to = isDraft ? SOURCE_LOCALE : locale.pageDraft();
    if (!to || locale.state?.locale === to || locale.state?.problem) return undefined;
    return {
      label: isDraft ? 'draft.readEnglish' : 'draft.readTranslation',
      onClick: () => {
        locale.choose(to);
      },
    };
  }

  readonly #onToggle = (section: SectionId, open: boolean): void => {
    if (this.#page.printing || this.#open.has(section) === open) return;
    this.#open[open ? 'add' : 'delete'](section);
    emit(this, 'kap-section-toggle', { section, open });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-explainer': KapExplainer;
  }
}
