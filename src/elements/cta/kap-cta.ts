/* eslint-disable @typescript-eslint/no-unsafe-declaration-merging -- attributes() makes what the interface declares */
import { html, nothing } from 'lit';
import { message } from '../../content/index.js';
import { ctaOptions } from '../../options.js';
import { button } from '../shared/button.js';
import { heading } from '../shared/heading.js';
import { notices } from '../shared/notices.js';
import { type Renderable, say } from '../shared/text.js';
import { attributes } from '../shared/attributes.js';
import { KapElement } from '../kap-element.js';
import { sharedStyles } from '../styles.js';
import { english } from './cta.messages.js';
import { ctaStyles } from './cta.styles.js';

/**
 * @summary An invitation to talk with the clinic, apart from the education.
 *
 * @tag kap-cta
 * @slot - Fallback: shown until the element draws, and where the script does not load. One link.
 * @slot heading - Replaces the heading.
 * @slot body - Replaces the text.
 *
 * @fires {CustomEvent<KapLocaleDetail>} kap-ready - Drawn for the first time.
 * @fires {CustomEvent<KapLocaleDetail>} kap-locale-change - Drawn in another language.
 * @fires {CustomEvent<KapCtaClickDetail>} kap-cta-click - The link is followed; cancelable.
 * @fires {CustomEvent<KapError>} kap-error - Something failed; the code says what.
 *
 * @csspart container - All of it.
 * @csspart heading - The heading.
 * @csspart body - The text.
 * @csspart button - The link.
 */
export class KapCta extends KapElement {
  static override styles = [...sharedStyles, ctaStyles];

  static {
    attributes(this, ctaOptions, {});
  }

  declare href: string;
  declare label: string;
  declare target: '_self' | '_blank' | '_parent' | '_top';
  declare layout: 'banner' | 'inline' | 'button';

  protected readonly english = english;

  protected override get isWide(): boolean {
    return this.layout === 'banner';
  }

  protected override draw(): Renderable {
    const { t, layout } = this;
    const { locale, dir } = t;
    return html`<div part="container" class=${layout === 'banner' ? layout : nothing}>
      ${
        layout === 'banner'
          ? html`<slot name="heading"
              ><div lang=${locale} dir=${dir}>
                ${heading(t, this.headingLevel, message('cta.heading'), 'heading')}
              </div></slot
            >`
          : nothing
      }
      ${
        layout === 'button'
          ? nothing
          : html`<slot name="body"
              ><p part="body" lang=${locale} dir=${dir}>${say(t, message('cta.body'))}</p></slot
            >`
      }
      ${this.#action()} ${notices(t, this.textState)}
    </div>`;
  }

  #action(): Renderable {
    const { t, target } = this;
    const label = this.pageText(this.label);
    const href = this.link('href', this.href);
    if (href) return button(t, { href, label, part: 'button', target });
    return this.layout === 'button'
      ? html`<p lang=${t.locale} dir=${t.dir}>${label ?? say(t, message('cta.button'))}</p>`
      : '';
  }
}

/** What may be written as in the attribute, and is read as what it means. */
export interface KapCta {
  get headingLevel(): 2 | 3 | 4;
  set headingLevel(level: 2 | 3 | 4 | '2' | '3' | '4');
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-cta': KapCta;
  }
}
