import { type CSSResult, LitElement, nothing, type PropertyValues } from 'lit';
import { create } from '../dom/unclobbered.js';
import { adoptStyles } from './adopt-styles.js';
import { digestOf, contentOf } from './shared/digest.js';
import { keepPlace } from './shared/keep-place.js';
import { fail } from './shared/report.js';
import { slices } from './shared/slices.js';
import { version } from './shared/version.js';

/** What readers and browsers do to what is drawn. */
const EVENTS = ['click', 'change', 'toggle', 'slotchange', 'transitionrun'];

/** Changes with whatever is added to a root, taken away or put in the place of text. */
const sizeOf = (root: ShadowRoot): string =>
  `${root.querySelectorAll('*').length} ${root.textContent.length}`;

/**
 * An element that shows what the page holds until it has drawn, and again where it cannot: pages,
 * polyfills and extensions change what drawing needs, and what is drawn.
 */
export abstract class ResilientElement extends LitElement {
  /** Whether what it shows is left out for a moment, so that none of it is used again. */
  #isBlank = false;
  #isBroken = false;
  #drawnSize: string | undefined;
  readonly #isSliced = slices.wanted;

  override connectedCallback(): void {
    this.#try(() => {
      super.connectedCallback();
    });
  }

  /** Lit's own would mix what a server drew with ours, or hydrate it, which it was not made for. */
  protected override createRenderRoot(): ShadowRoot {
    let root = this.shadowRoot;
    if (!root) {
      // First, so that nothing is hidden where it cannot be made.
      const slot = create('slot');
      root = this.attachShadow({ mode: 'open' });
      root.append(slot);
    }
    // As what a server drew has no listeners. Not all of these bubble.
    for (const type of EVENTS) root.addEventListener(type, this.#onEvent, true);
    return root;
  }

  protected override async scheduleUpdate(): Promise<unknown> {
    if (this.#isSliced && !this.hasUpdated) await new Promise((next) => setTimeout(next));
    return super.scheduleUpdate();
  }

  /** A node that goes to another document, such as that of a frame, leaves its style sheets behind. */
  adoptedCallback(): void {
    if (this.hasUpdated) this.#adoptStyles();
  }

  /** What a server drew, or the page holds, stays until there is something else to show in its place. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    return super.shouldUpdate(changed) && this.isReady && !this.#isBroken && !this.#isServed;
  }

  protected override update(changed: PropertyValues): void {
    const { root } = this;
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
    const isForeign = !this.hasUpdated || (this.isOtherText && sizeOf(root) !== this.#drawnSize);
    this.#isBroken = !(isForeign ? this.#try(drawAnew) : this.#try(draw, drawAnew));
    if (this.#isBroken) root.replaceChildren(...written);
    this.#drawnSize = sizeOf(root);
  }

  protected override updated(): void {
    if (!this.#isBroken) this.drawn();
  }

  /** The shadow root, also where the page has it closed. */
  protected get root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }

  /** Whether a server has drawn just what is to be drawn now: then nothing of it is touched. */
  get #isServed(): boolean {
    const { root } = this;
    // It stands at the end of what was drawn, since pages arrive piece by piece.
    const digest = root.querySelector('[data-digest]')?.getAttribute('data-digest');
    const frame = root.querySelector('.frame');
    // Policies and optimizers take styles away; nothing else may stand in the root.
    if (this.hasUpdated || !digest || !frame || !root.styleSheets.length || root.children[3])
      return false;
    const isServed = this.#try(() => digest === this.digest(contentOf(frame)));
    // Later, since what a listener changes in the midst of an update would be lost.
    if (isServed)
      queueMicrotask(() => {
        this.#try(() => {
          this.drawn();
        });
      });
    return isServed;
  }

  /**
   * What tells a drawing of all that is to be shown from any other.
   * @param written what stands there, which tools may have changed
   */
  protected digest(written: string): string {
    return digestOf(version, written, this.render());
  }

  /** Whether there is something to show. */
  protected abstract readonly isReady: boolean;

  /** Whether what is drawn next is another text than what stands there. */
  protected abstract readonly isOtherText: boolean;

  /**
   * Does what the attribute `data-click`, `data-change` ... of something drawn says, when it happens.
   * @param place what has the attribute
   */
  protected abstract act(action: string, place: HTMLElement, event: Event): void;

  /** Called after each drawing that has succeeded. */
  protected abstract drawn(): void;

  /**
   * Does what the page may make fail, and says so unless another way goes.
   * @returns false where it has failed, or was of no use
   */
  #try(action: () => unknown, otherwise?: () => void): boolean {
    try {
      return action() !== false;
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

  readonly #onEvent = (event: Event): void => {
    const { type, target } = event;
    // What the page has put into a slot is the page's.
    if (!this.root.contains(target as Node)) return;
    // Scripts send events to texts too.
    const place = (target as Partial<HTMLElement>).closest?.<HTMLElement>(`[data-${type}]`);
    if (place && (event.bubbles || place === target))
      this.act(place.getAttribute(`data-${type}`)!, place, event);
  };

  #adoptStyles(): void {
    adoptStyles(this.root, (this.constructor as typeof LitElement).styles as CSSResult[]);
  }

  /** All that stands in the root. */
  protected abstract renderAll(): unknown;

  protected override render(): unknown {
    return this.#isBlank ? nothing : this.renderAll();
  }
}
