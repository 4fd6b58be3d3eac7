import { html } from 'lit';
import { quotationBlock } from '../../content/quotation.js';
import { quoteOptions } from '../../options.js';
import { notices } from '../shared/notices.js';
import type { Renderable } from '../shared/text.js';
import { figure, quotation, type QuotationParts } from './quotation.js';
import { attributes } from '../shared/attributes.js';
import { KapElement } from '../kap-element.js';
import { report } from '../shared/report.js';
import { sharedStyles } from '../styles.js';
import { english } from './quote.messages.js';
import { quoteStyles } from './quote.styles.js';

/** `quote` is the older name of the words, which means the whole quotation in the overview. */
const PARTS: QuotationParts = ['figure', 'quote-text quote', 'caption'];

/**
 * @summary The quotation by Nancy Smith in the reader's language, or one of the clinic's own.
 *
 * @tag kap-quote
 * @slot - Fallback: shown until the element draws, and where the script does not load. One link.
 * @slot text - A quotation of the page's own. Without `author` it stands unattributed.
 *
 * @fires {CustomEvent<KapLocaleDetail>} kap-ready - Drawn for the first time.
 * @fires {CustomEvent<KapLocaleDetail>} kap-locale-change - Drawn in another language.
 * @fires {CustomEvent<KapError>} kap-error - Something failed; the code says what.
 *
 * @csspart figure - All of it.
 * @csspart quote-text - Its words.
 * @csspart quote - Deprecated, gone with 0.2.0: use `quote-text`.
 * @csspart caption - The attribution.
 * @csspart author - Who said it.
 * @csspart author-title - What that person is.
 * @csspart original - The English wording of a translated quotation.
 */
export class KapQuote extends KapElement {
  static override styles = [...sharedStyles, quoteStyles];

  static {
    attributes(this, quoteOptions, {});
  }

  declare author: string;
  declare authorTitle: string;
  declare cite: string;

  protected readonly english = english;

  /** Whether the page brings a quotation of its own. */
  protected get isOwn(): boolean {
    return !!this.querySelector(':scope > [slot=text]');
  }

  protected override act(action: string, place: HTMLElement, event: Event): void {
    if (action === 'draw') this.requestUpdate();
    else super.act(action, place, event);
  }

  protected override draw(): Renderable {
    const { t, author, authorTitle, cite, isOwn } = this;
    if (isOwn !== !!author) {
      report(this, 'author and slot="text" go together.');
    }
    const slot = html`<slot name="text" ?hidden=${!isOwn} data-slotchange="draw"></slot>`;
    if (!isOwn) {
      return html`${slot}${quotation(t, quotationBlock(t), PARTS)} ${notices(t, this.textState)}`;
    }
    const name = this.pageText(author);
    const href = this.link('cite', cite);
    return figure(
      PARTS,
      slot,
      name && href ? html`<a href=${href}>${name}</a>` : name,
      this.pageText(authorTitle),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-quote': KapQuote;
  }
}
