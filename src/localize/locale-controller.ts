import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalogue } from './catalogue.js';
import {
  isExpecting,
  languages,
  loadCatalogue,
  loadedCatalogue,
  CATALOGUE_TIMEOUT,
  currentTry,
} from './catalogue-store.js';
import { listenToLang, stopListeningToLang } from './lang-observer.js';
import { matchTag, parseTag } from './language-tag.js';
import { requestedLanguage, surroundingLanguage } from './page-language.js';

/** The language that the texts are written in, and that every gap falls back to. */
export const SOURCE_LOCALE = 'en';

/** What an element shows now, and why. */
export interface LocaleState {
  /** The tag that the page or the reader asks for. */
  requested: string;
  /** The tag of what is shown. */
  locale: string;
  /** Absent for the source language. */
  catalogue?: Catalogue | undefined;
  /** Why the source language is shown instead: no such translation, or it did not load (yet). */
  problem?: 'unavailable' | 'failed' | undefined;
}

export interface LocaleOptions {
  /** The page's option: a tag, `auto`, or empty. */
  lang: string;
  /** Whether translations that are drafts count as not there. */
  hideDrafts: boolean;
  /** The language of the page's own text in the element's place; empty where it has none. */
  written(): string | null | undefined;
}

/** One element's own locale, taken from where it stands, and kept up to date. */
export interface LocaleController extends ReactiveController {
  /** What to show; undefined until it is known, so that the fallback stays. */
  state: LocaleState | undefined;
  /** Every language that can be shown here. */
  available(): string[];
  /** The draft that the page asks for, whatever the reader chose; undefined where it is none. */
  pageDraft(): string | undefined;
  /** Shows another language than the page asks for, until the page asks for yet another one. */
  choose(locale: string): void;
  /** Finds out again what to show. Call after anything that it depends on has changed. */
  resolve: () => void;
}

/**
 * Gives an element its locale.
 * @param options what it depends on beside the place in the page, read at each resolution
 * @param onFailure told each time that a catalogue did not load
 */
export function localeController(
  element: ReactiveControllerHost & Element,
  options: () => LocaleOptions,
  onFailure: (locale: string, cause: unknown) => void,
): LocaleController {
  let page: string;
  let shown: string;
  let chosen: string | undefined;
  /** What is being loaded, or has failed to load. */
  let awaited: string | undefined;
  /** In which try. */
  let awaitedTry: number;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const match = (tag: string): string | undefined => matchTag(tag, controller.available());

  /** Whether the page's own text, which is still there, is in a language: it need not give way. */
  const isHeld = (tag: string): boolean => {
    const written = !controller.state && parseTag(options().written());
    return !!written && !!matchTag(tag, [written]);
  };

  const show = (state: LocaleState): void => {
    // The menu lists what is available, the page's own words are in its language, and a draft is
    // offered where the page asks for it.
    const key = [
      page,
      state.requested,
      state.locale,
      state.problem,
      surroundingLanguage(element),
      ...controller.available(),
    ].join();
    if (key === shown && state.catalogue === controller.state?.catalogue) return;
    shown = key;
    controller.state = state;
    element.requestUpdate();
  };

  const load = (locale: string, requested: string): void => {
    const giveUp = (): void => {
      if (!isHeld(locale)) show({ requested, locale: SOURCE_LOCALE, problem: 'failed' });
    };
    timer = setTimeout(giveUp, CATALOGUE_TIMEOUT);
    loadCatalogue(locale).catch((cause: unknown) => {
      if (locale !== awaited) return;
      clearTimeout(timer);
      giveUp();
      onFailure(locale, cause);
    });
  };

  const controller: LocaleController = {
    state: undefined,
    hostConnected() {
      listenToLang(element, controller.resolve);
      controller.resolve();
    },
    hostDisconnected() {
      stopListeningToLang(controller.resolve);
      clearTimeout(timer);
      awaited = undefined;
    },
    available: () => [
      SOURCE_LOCALE,
      ...Object.keys(languages()).filter((tag) => !(languages()[tag] && options().hideDrafts)),
    ],
    pageDraft: () => {
      const locale = match(page);
      return locale && languages()[locale] ? locale : undefined;
    },
    choose(locale) {
      chosen = locale;
      awaited = undefined;
      controller.resolve();
    },
    resolve() {
      const wanted = requestedLanguage(element, options().lang, match);
      if (wanted !== page) chosen = undefined;
      page = wanted;
      const requested = chosen ?? page;
      const locale = match(requested);
      const catalogue = loadedCatalogue(locale);
      const ready = !locale || locale === SOURCE_LOCALE || catalogue;
      if (!ready && locale === awaited && awaitedTry === currentTry()) return;
      clearTimeout(timer);
      awaited = ready ? undefined : locale;
      awaitedTry = currentTry();
      const isUnknown = !matchTag(requested, [SOURCE_LOCALE, ...Object.keys(languages())]);
      if (!ready) load(locale, requested);
      // What the page is about to bring may suit better.
      else if (locale === SOURCE_LOCALE || !(isExpecting() || (isUnknown && isHeld(requested)))) {
        const problem = locale ? undefined : 'unavailable';
        show({ requested, locale: locale ?? SOURCE_LOCALE, catalogue, problem });
      }
    },
  };
  element.addController(controller);
  return controller;
}
