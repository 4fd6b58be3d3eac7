import { type Catalogue, isCatalogue } from './catalogue.js';
import { announceLangChange } from './lang-observer.js';
import { retryLater } from './retry.js';

export interface CatalogueSource {
  /** The digest of the source texts. */
  source: string;
  /** The languages at hand beside the source language, each with whether it is still a draft. */
  languages: Readonly<Record<string, boolean>>;
  /**
   * Fetches one catalogue module's default export.
   * @param attempt counts from 0; browsers remember a failed module, so a retry needs a new address
   */
  load(locale: string, attempt: number): Promise<unknown>;
}

interface Entry {
  attempts: number;
  pending?: Promise<void> | undefined;
  catalogue?: Catalogue;
}

/** How long the text that is there may stay while a catalogue loads, in milliseconds. */
export const CATALOGUE_TIMEOUT = 1000;

/** After this time a request without an answer counts as failed, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;

const entries = new Map<string, Entry>();
/** The languages that the page has brought, each with whether it is a draft. */
const added: Record<string, boolean> = {};
let provider: CatalogueSource | undefined;
let moreToCome = false;
/** How often everybody was told to ask again for what had failed. */
let retries = 0;

/** Says where catalogues come from. Call once, before the first element is defined. */
export function provideCatalogues(provided: CatalogueSource): void {
  provider = provided;
}

/** Whether somebody has said where catalogues come from. */
export const hasCatalogues = (): boolean => !!provider;

/** The languages at hand beside the source language. */
export const languages = (): CatalogueSource['languages'] => ({ ...provider?.languages, ...added });

/** A catalogue that is here already. */
export const loadedCatalogue = (locale: string | undefined): Catalogue | undefined =>
  entries.get(locale!)?.catalogue;

/** The number of the try that is due: who has asked in an earlier one, and got nothing, asks again. */
export const currentTry = (): number => retries;

/**
 * Loads a catalogue, once however many ask, and tells everybody when it is there. A failure is
 * forgotten, so that asking again tries again; everybody is told to after a growing pause, and when
 * the browser is online or shows the page again.
 * @throws (rejects) when it cannot be fetched, is not a catalogue, or is one of other source texts
 */
export function loadCatalogue(locale: string): Promise<void> {
  const entry = entries.get(locale) ?? { attempts: 0 };
  entries.set(locale, entry);
  return (entry.pending ??= load(locale, entry));
}

/**
 * Takes a catalogue that the page has brought, and tells everybody. It stands in place of any other
 * of its language, also of one that it brought before.
 * @param catalogue has been checked
 */
export function addCatalogue(catalogue: Catalogue): void {
  added[catalogue.locale] = catalogue.draft;
  entries.set(catalogue.locale, { attempts: 0, pending: Promise.resolve(), catalogue });
  announceLangChange();
}

/** Whether catalogues of the page's own are on their way. */
export const isExpecting = (): boolean => moreToCome;

/** Has elements wait for the page's own catalogues, as long as for any other. */
export async function expectCatalogues(arrival: Promise<unknown>): Promise<void> {
  moreToCome = true;
  await Promise.race([arrival, new Promise((done) => setTimeout(done, CATALOGUE_TIMEOUT))]);
  moreToCome = false;
  announceLangChange();
}

async function load(locale: string, entry: Entry): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const value = await Promise.race([
      provider!.load(locale, entry.attempts++),
      new Promise((_, reject) => (timer = setTimeout(reject, REQUEST_TIMEOUT, 'no answer'))),
    ]);
    if (!isCatalogue(value, { ...provider!, locale }))
      throw new Error('no catalogue of these source texts');
    entry.catalogue = value;
    announceLangChange();
  } catch (error) {
    entry.pending = undefined;
    retryLater(entry.attempts, () => {
      retries++;
      announceLangChange();
    });
    throw error;
  } finally {
    // A server's program ends when it is done.
    clearTimeout(timer);
  }
}
