import { type CSSResult, html, LitElement, nothing, type PropertyValues } from 'lit';
import {
  autonym,
  message,
  type TextState,
  type Translator,
  translatorOver,
} from '../content/index.js';
import { directionOf, localeController, surroundingLanguage } from '../localize/index.js';
import { commonOptions } from '../options.js';
import { attributeOf, create, own } from '../dom/unclobbered.js';
import { type Button, button } from './shared/button.js';
import { safeLink } from './shared/safe-link.js';
import { type Renderable, say } from './shared/text.js';
import { attributes } from './shared/attributes.js';
import { pageOptions } from './shared/page-options.js';
import { emit } from './shared/events.js';
import { fail } from './shared/report.js';
import { keepPlace } from './shared/keep-place.js';
import { adoptStyles } from './adopt-styles.js';
import { sharedStyles } from './styles.js';
import { version } from './shared/version.js';

/** What a fallback may hold: the phrasing content that editors write. */
const PHRASING = /^(a|b|br|em|font|i|img|noscript|script|small|span|strong|style|template)$/;

/** Changes with whatever is added to a root, taken away or put in the place of text. */
const sizeOf = (root: ShadowRoot): string =>
  `${root.querySelectorAll('*').length} ${root.textContent.length}`;

/** What all three elements share: locale, fallback, theme and how they speak to the page. */
export abstract class KapElement extends LitElement {
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
      holds: (locale) => this.#writtenIn === locale,
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
  /** Whether what it shows is left out for a moment, so that none of it is used again. */
  #isBlank = false;
  #drawnSize: string | undefined;
  /** Whether it could not be drawn, so that the page keeps its own text. */
  #isBroken = false;

  /** Pages and their polyfills may refuse a shadow root: what they hold stays. */
  override connectedCallback(): void {
    this.#try(() => {
      super.connectedCallback();
    });
  }

  /** Lit's own would mix what a server drew with ours, or hydrate it, which it was not made for. */
  protected override createRenderRoot(): ShadowRoot {
    if (this.shadowRoot) return this.shadowRoot;
    // Until there is something to show, the page's own fallback stays; and where nothing can be made.
    const slot = create('slot');
    const root = this.attachShadow({ mode: 'open' });
    root.append(slot);
    return root;
  }

  /** A node that goes to another document, such as that of a frame, leaves its style sheets behind. */
  adoptedCallback(): void {
    if (this.hasUpdated) this.#adoptStyles();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('drafts')) this.locale.resolve();
  }

  /** What a server drew, or the page holds, stays until there is something to show in its place. */
  protected override shouldUpdate(): boolean {
    return !this.#isBroken && !!this.locale.state;
  }

  protected override update(changed: PropertyValues): void {
    const root = this.#root;
    const written = [...root.childNodes];
    const draw = (): void => {
      super.update(changed);
    };
    const drawAnew = (): void => {
      keepPlace(root, () => {
        this.#isBlank = this.hasUpdated;
        if (this.#isBlank) draw();
        else {
          root.replaceChildren();
          this.#adoptStyles();
        }
        this.#isBlank = false;
        draw();
      });
    };
    // Translators and extensions put text of their own in the place of ours, which Lit does not see.
    // In our language it is the reader's wish.
    const isForeign =
      !this.hasUpdated ||
      (this.locale.state?.locale !== this.#announced && sizeOf(root) !== this.#drawnSize);
    this.#isBroken = !(isForeign ? this.#try(drawAnew) : this.#try(draw, drawAnew));
    if (this.#isBroken) root.replaceChildren(...written);
    this.#drawnSize = sizeOf(root);
  }

  protected override updated(): void {
    const { locale, requested } = this.locale.state ?? {};
    if (this.#isBroken || !locale || locale === this.#announced) return;
    const detail = { locale, requested: requested!, draft: this.isDraft };
    emit(this, this.#announced ? 'kap-locale-change' : 'kap-ready', detail);
    this.#announced = locale;
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
      ? translatorOver(this.english, locale, directionOf(locale), messages, localeData)
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

  /** A link that looks like a button, and whose click the page can cancel. */
  protected button(options: Omit<Button, 'onClick'>): Renderable {
    const { t } = this;
    return button(t, {
      ...options,
      onClick: (event) => {
        const detail = { href: options.href, locale: t.locale };
        if (!emit(this, 'kap-cta-click', detail, true)) event.preventDefault();
      },
    });
  }

  /** Does what the page may make fail, and says so unless another way goes. */
  #try(action: () => void, otherwise?: () => void): boolean {
    try {
      action();
      return true;
    } catch (error) {
      if (otherwise) return this.#try(otherwise);
      fail(
        this,
        'not-drawn',
        `it could not be drawn, and the page keeps its own text: ${String(error)}`,
        'error',
      );
      return false;
    }
  }

  /** The shadow root, also where the page has it closed. */
  get #root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }

  /** The language of the page's own text in our place: what a server drew, or a static edition. */
  get #writtenIn(): string | null | undefined {
    const text =
      this.#root.querySelector('[lang]') ??
      (this.closest('[data-kap]') ?? this).querySelector('[data-kap-static]');
    return text?.getAttribute('lang');
  }

  #adoptStyles(): void {
    adoptStyles(this.#root, (this.constructor as typeof KapElement).styles);
  }

  /**
   * Judges what stands between the tags: fallback, which is hidden once we are drawn, or the page
   * that a self-closed tag has swallowed, which stays visible.
   */
  #checkFallback({ target }: Event): void {
    const culprit = (target as HTMLSlotElement)
      .assignedElements()
      .find(
        (child) =>
          !PHRASING.test(own(child, 'localName')) && attributeOf(child, 'data-kap-static') === null,
      );
    if (culprit && !this.#swallowed) {
      const name = this.localName;
      fail(
        this,
        'swallowed-content',
        `<${own(culprit, 'localName')}> is no fallback: close the tag by </${name}>, not />.`,
        'error',
      );
    }
    this.#swallowed = !!culprit;
    this.requestUpdate();
  }

  /** What the element shows. */
  protected abstract draw(): Renderable;

  protected override render(): unknown {
    if (this.#isBlank) return nothing;
    const { t } = this;
    if (this.#announced && this.#announced !== t.locale) {
      this.#status = say(t, message('menu.changed'), { language: autonym(t.locale) });
    }
    return html`<div class=${`frame ${this.theme} ${this.isWide ? 'wide' : ''}`}>
      <div>
        <p role="status" lang=${t.locale} dir=${t.dir}>${this.#status}</p>
        ${this.draw()}<slot ?hidden=${!this.#swallowed} @slotchange=${this.#checkFallback}></slot>
      </div>
    </div>`;
  }
}
