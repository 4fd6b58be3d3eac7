// The order in which modules stand in the file: texts beside texts pack best.
import '../content/sources.js';
import '../elements/quote/quote.styles.js';
import '../elements/cta/cta.styles.js';
import '../elements/styles.js';
import '../elements/explainer/overview.styles.js';
import '../content/messages/index.js';
import '../elements/explainer/safety.styles.js';
import '../content/regions.js';
import { sourceDigest } from '../content/source-digest.js';
import { pageOptions } from '../elements/shared/page-options.js';
import { log, reportedProblems } from '../elements/shared/report.js';
import { slices } from '../elements/shared/slices.js';
import { version } from '../elements/shared/version.js';
import { addCatalogue, expectCatalogues, provideCatalogues } from '../localize/index.js';
import type diagnose from './kap-debug.js';
import { languages } from '../embed/languages.js';
import { findBases, readOptions } from '../embed/page-script.js';
import { upgradePlaceholders } from '../embed/placeholders/index.js';
import { classes } from '../embed/classes.js';
import type startCatalogues from './kap-catalogues.js';

/** Parts of ours that few pages need: the default exports of files beside this one. */
interface Parts {
  catalogues: typeof startCatalogues;
  debug: typeof diagnose;
}

readOptions();
const bases = findBases();

/** The default export of a file of ours, from the first folder that has it. */
async function load(file: string, query = ''): Promise<unknown> {
  let failure: unknown;
  for (const base of bases) {
    const address = `${base}${file}.js?v=${version}${query}`;
    try {
      return ((await import(/* @vite-ignore */ address)) as { default?: unknown }).default;
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}

/** Loads a part and hands it on. Never rejects. */
async function withPart<Name extends keyof Parts>(
  name: Name,
  use: (part: Parts[Name]) => unknown,
): Promise<void> {
  try {
    await use((await load(`kap-${name}`)) as Parts[Name]);
  } catch (error) {
    log(error, 'error');
  }
}

provideCatalogues({
  source: sourceDigest,
  languages,
  load: (locale, attempt) => {
    const retry = attempt ? `&retry=${attempt}` : '';
    // Some sites keep all files in one folder.
    return load(`locales/${locale}`, retry).catch((error: unknown) =>
      load(locale, retry).catch(() => {
        throw error;
      }),
    );
  },
});
const { catalogues } = pageOptions;
if (catalogues !== undefined) {
  const loading = withPart('catalogues', (start) =>
    start({ source: sourceDigest, addresses: catalogues, add: addCatalogue }),
  );
  void expectCatalogues(loading);
}
slices.wanted = performance.getEntriesByName('first-contentful-paint').length > 0;
// The guard has told of another version.
for (const [name, constructor] of Object.entries(classes))
  if (!customElements.get(name)) customElements.define(name, constructor);
upgradePlaceholders();
slices.wanted = false;
if (/[?&]kap-debug\b/.test(location.search)) {
  void withPart('debug', (start) => {
    start({ version, bases, options: pageOptions, problems: reportedProblems });
  });
}
