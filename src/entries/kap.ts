// The order in which modules stand in the file: texts beside texts pack best.
import '../content/messages/index.js';
import '../content/sources.js';
import '../content/regions.js';
import '../elements/styles.js';
import '../elements/cta/cta.styles.js';
import '../elements/quote/quote.styles.js';
import '../elements/explainer/overview.styles.js';
import '../elements/explainer/safety.styles.js';
import { sourceDigest } from '../content/source-digest.js';
import { pageOptions } from '../elements/shared/page-options.js';
import { reportedProblems } from '../elements/shared/report.js';
import { version } from '../elements/shared/version.js';
import { addCatalogue, expectCatalogues, provideCatalogues } from '../localize/index.js';
import type diagnose from './kap-debug.js';
import { languages } from '../embed/languages.js';
import { base, readOptions } from '../embed/page-script.js';
import { upgradePlaceholders } from '../embed/placeholders.js';
import { classes } from '../embed/classes.js';
import type startCatalogues from './kap-catalogues.js';

/** Parts of ours that few pages need: the default exports of files beside this one. */
interface Parts {
  catalogues: typeof startCatalogues;
  debug: typeof diagnose;
}

/** Loads a part and hands it on. Never rejects. */
async function withPart<Name extends keyof Parts>(
  name: Name,
  use: (part: Parts[Name]) => unknown,
): Promise<void> {
  const address = `${base}kap-${name}.js?v=${version}`;
  try {
    await use(((await import(/* @vite-ignore */ address)) as { default: Parts[Name] }).default);
  } catch (error) {
    console.error(error);
  }
}

readOptions();
provideCatalogues({
  source: sourceDigest,
  languages,
  load: async (locale, attempt) => {
    const retry = attempt ? `&retry=${attempt}` : '';
    const address = `${base}locales/${locale}.js?v=${version}${retry}`;
    const module = (await import(/* @vite-ignore */ address)) as { default?: unknown };
    return module.default;
  },
});
const { catalogues } = pageOptions;
if (catalogues !== undefined) {
  const loading = withPart('catalogues', (start) =>
    start({ source: sourceDigest, addresses: catalogues, add: addCatalogue }),
  );
  void expectCatalogues(loading);
}
// The guard has told of another version.
for (const [name, constructor] of Object.entries(classes))
  if (!customElements.get(name)) customElements.define(name, constructor);
upgradePlaceholders();
if (/[?&]kap-debug\b/.test(location.search)) {
  void withPart('debug', (start) => {
    start({ version, base, options: pageOptions, problems: reportedProblems });
  });
}
