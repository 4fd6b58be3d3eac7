import { type CSSResult, html, type PropertyValues } from 'lit';
import {
  autonym,
  type LocaleData,
  message,
  type TextState,
  type Translator,
  translatorOver,
} from '../content/index.js';
import { localeController, surroundingLanguage } from '../localize/index.js';
import { commonOptions } from '../options.js';
import { own } from '../dom/unclobbered.js';
import { safeLink } from './shared/safe-link.js';
import { type Renderable, say } from './shared/text.js';
import { attributes } from './shared/attributes.js';
import { pageOptions } from './shared/page-options.js';
import { emit } from './shared/events.js';
import { fail } from './shared/report.js';
import { swallowedIn } from './shared/fallback.js';
import { ResilientElement } from './resilient-element.js';
import { followTextColour } from './shared/scheme.js';
import { sharedStyles } from './styles.js';
import { version } from './shared/version.js';

/** What all three elements share: locale, fallback, theme and how they speak to the page. */
export abstract class KapElement extends ResilientElement {
  static readonly version = version;
  static override styles: CSSResult[] = sharedStyles;

  static {
    attributes(this, commonOptions, {});
  }

  declare theme: 'auto' | 'light' | 'dark';
  declare drafts: 'show' | 'hide';

  protected readonly locale = localeController(
    this,
    () => ({
      lang: pageOptions.lang ?? '',
      hideDrafts: this.drafts === 'hide',
      written: () => this.#writtenIn,
    }),
    (locale, cause) => {
      fail(
        this,
        'catalogue-failed',
        `locales/${locale}.js did not load, as in a page that is opened as a file, or is for another English text. ${String(cause)}`,
      );
    },
  );

  #swallowed = false;
  /** What screen readers are told: nothing before the first change of language. */
  #status: Renderable = '';
  #announced: string | undefined;
  #refusedLink: string | undefined;
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (changed.has('drafts')) this.locale.resolve();
    return super.shouldUpdate(changed);
  }

  protected override drawn(): void {
    followTextColour(this, this.root);
    this.#checkFallback();
    const { locale, requested } = this.locale.state!;
    if (!this.isOtherText) return;
    const detail = { locale, requested, draft: this.isDraft };
    emit(this, this.#announced ? 'kap-locale-change' : 'kap-ready', detail);
    this.#announced = locale;
  }

  protected override get isReady(): boolean {
    return !!this.locale.state;
  }

  protected override get isOtherText(): boolean {
    return this.locale.state?.locale !== this.#announced;
  }

  /** Whether it takes the width there is, so that its look can follow that width. */
  protected get isWide(): boolean {
    return true;
  }

  /** Whether what is shown is a draft. */
  protected get isDraft(): boolean {
    return !!this.locale.state?.catalogue?.draft;
  }

  /** In what state the text is that is shown. */
  protected get textState(): TextState {
    return { draft: this.isDraft, problem: this.locale.state?.problem };
  }

  /** The texts in English, those that the element shows at least. */
  protected abstract readonly english: Translator;

  /** The texts in the language that is shown. */
  protected get t(): Translator {
    const { locale, messages, localeData } = this.locale.state?.catalogue ?? {};
    return locale && messages
      ? translatorOver(this.english, locale, messages, localeData as LocaleData)
      : this.english;
  }

  /** A text of the page's own in its language; undefined where there is none. */
  protected pageText(text: string): Renderable | undefined {
    if (!text) return undefined;
    return html`<span lang=${surroundingLanguage(this)} dir="auto">${text}</span>`;
  }

  /** An address of the page's that has passed the allow-list; undefined, and said, where it fails. */
  protected link(attribute: string, value: string): string | undefined {
    const href = safeLink(value, own(this.ownerDocument, 'baseURI'));
    if (value && !href && value !== this.#refusedLink) {
      fail(
        this,
        'unsafe-link',
        `${attribute}="${value}" is no link. Allowed: https, http, mailto, tel, sms, relative.`,
      );
    }
    this.#refusedLink = value;
    return href;
  }

  /** The language of the page's own text in our place: what a server drew, or a static edition. */
  get #writtenIn(): string | null | undefined {
    const { host } = this.getRootNode() as Partial<ShadowRoot>;
    const text =
      this.root.querySelector('[lang]') ??
      this.querySelector('[data-kap-static]') ??
      host?.querySelector('[data-kap-static]');
    return text?.getAttribute('lang');
  }

  /**
   * Judges what stands between the tags: fallback, which is hidden once we are drawn, or the page
   * that a self-closed tag has swallowed, which stays visible.
   */
  #checkFallback(): void {
    const culprit = swallowedIn(this.root.querySelector('slot:not([name])')!);
    if (this.#swallowed === !!culprit) return;
    if (culprit) {
      const name = this.localName;
      fail(
        this,
        'swallowed-content',
        `<${culprit}> is no fallback: write a bare link, and close the tag by </${name}>, not />.`,
        'error',
      );
    }
    this.#swallowed = !!culprit;
    this.requestUpdate();
  }

  protected override act(_action: string, place: Element, event: Event): void {
    switch (event.type) {
      case 'transitionrun':
        followTextColour(this, this.root);
        break;
      case 'slotchange':
        this.#checkFallback();
        break;
      default: {
        const detail = { href: place.getAttribute('href')!, locale: this.t.locale };
        if (!emit(this, 'kap-cta-click', detail, true)) event.preventDefault();
      }
    }
  }

  /** What the element shows. */
  protected abstract draw(): Renderable;

  protected override renderAll(): unknown {
    const { t } = this;
    if (this.#announced && this.#announced !== t.locale) {
      this.#status = say(t, message('menu.changed'), { language: autonym(t.locale) });
      // Screen readers tell of what comes into a place that is there.
      if (!this.hasUpdated)
        setTimeout(() => {
          this.requestUpdate();
        });
    }
    return html`<div class=${`frame ${this.theme} ${this.isWide ? 'wide' : ''}`} data-transitionrun>
      <div>
        <p role="status" lang=${t.locale} dir=${t.dir}>${this.hasUpdated ? this.#status : ''}</p>
        ${this.draw()}<slot ?hidden=${!this.#swallowed} data-slotchange></slot>
      </div>
    </div>`;
  }
}
