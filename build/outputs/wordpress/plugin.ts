import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { languageTags } from '../../../translation/files/locale-files.js';
import { addBanner } from '../../vite/banner.js';
import { bundleScript, type ThirdParty } from '../../vite/bundle.js';
import type { ContentFile } from '../content.js';
import { languageTagTables } from '../language-tags.js';
import { writeThirdParty } from '../third-party/index.js';
import { compilePo } from './gettext.js';
import { pot, sourcesIn } from './pot.js';

const SOURCE = 'wordpress/kap-elements';
const FOLDER = 'dist/wordpress/kap-elements';
const LICENSE = 'GPL-2.0-or-later';

/** What the plugin has of the build: the script, its catalogues, the texts as data, JSON-LD. */
const ASSETS =
  /^(kap\.js|kap-debug\.js|locales\/.+\.js|content\/.+\.json|static\/[^/]+\/.+\.jsonld)$/;

/**
 * The same files give the same bytes on any day and in any time zone (a zip's times are local); on
 * Unix, which the 3 stands for, anybody may read them.
 */
const ZIP = { level: 9, mtime: new Date(1980, 0, 1), os: 3, attrs: 0o100644 << 16 } as const;

/** The files of a folder and of those in it, by paths with slashes. */
const filesIn = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

/** The plugin's version as one of its files says it. */
function stated(file: string, pattern: RegExp): string | undefined {
  return pattern.exec(readFileSync(join(SOURCE, file), 'utf8'))?.[1];
}

/** @throws where a file of the plugin is of another version than the build */
function checkVersions(version: string): void {
  const versions = {
    'kap-elements.php': [
      stated('kap-elements.php', /^ \* Version: +(\S+)$/m),
      stated('kap-elements.php', /'KAP_ELEMENTS_VERSION', '(.+)'/),
    ],
    'readme.txt': [stated('readme.txt', /^Stable tag: (\S+)$/m)],
  };
  for (const [file, found] of Object.entries(versions)) {
    for (const one of found) {
      if (one !== version) {
        throw new Error(`${SOURCE}/${file} says version ${one ?? '?'}, package.json ${version}.`);
      }
    }
  }
}

/**
 * Writes what WordPress reads of the plugin's translations, and the template for new ones.
 * @throws where a translation is not complete
 */
function writeTranslations(version: string): void {
  const folder = join(FOLDER, 'languages');
  const sources = sourcesIn(SOURCE);
  writeFileSync(join(folder, 'kap-elements.pot'), pot(sources, version));
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.po'))) {
    const base = join(folder, basename(name, '.po'));
    try {
      const compiled = compilePo(readFileSync(`${base}.po`, 'utf8'), sources);
      writeFileSync(`${base}.mo`, compiled.mo);
      for (const [handle, json] of Object.entries(compiled.scripts)) {
        writeFileSync(`${base}-${handle}.json`, json);
      }
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      throw new Error(`${SOURCE}/languages/${name}:\n${problem}`, { cause: error });
    }
  }
}

/**
 * Writes what stands in the folder of the assets: sizes, by which a file that did not arrive whole is
 * found, and what a list of languages says, for which no text need be read.
 */
function writeIndex(folder: string): void {
  const names = filesIn(folder);
  const files = names.map((name) => [name, statSync(join(folder, name)).size]);
  const languages = names.flatMap((name) => {
    const [, tag] = /^content\/(.+)\.json$/.exec(name) ?? [];
    if (!tag) return [];
    const content = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ContentFile;
    return [[tag, { name: content.name, draft: content.draft }]];
  });
  const index = {
    files: Object.fromEntries(files) as object,
    languages: Object.fromEntries(languages) as object,
  };
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
}

/** A script whose strings are right in a page of any encoding. */
const inAscii = (script: string): string =>
  script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Where the language tags that PHP knows come from: the Unicode CLDR, as this Node has it. */
const CLDR: ThirdParty = {
  name: 'cldr',
  version: process.versions.cldr!,
  identifier: 'Unicode-3.0',
};

/** Writes what reads and matches language tags in the editor: the elements' own functions. */
const writeLanguageTagScript = (): Promise<ThirdParty[]> =>
  bundleScript({
    configFile: false,
    publicDir: false,
    build: {
      target: 'es2022',
      emptyOutDir: false,
      outDir: join(FOLDER, 'assets'),
      lib: {
        entry: 'src/localize/language-tag.ts',
        formats: ['iife'],
        name: 'kapElementsLanguageTag',
        fileName: () => 'language-tag.js',
      },
    },
  });

/**
 * Writes the plugin with all that it needs, as a folder and as the zip that WordPress installs.
 * @param scripts the packages of others in each script of the build
 */
export async function writeWordPress(
  version: string,
  scripts: ReadonlyMap<string, readonly ThirdParty[]>,
): Promise<void> {
  checkVersions(version);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const file of filesIn(SOURCE).filter((path) => !path.startsWith('assets/'))) {
    cpSync(join(SOURCE, file), join(FOLDER, file));
    if (!file.endsWith('.js')) continue;
    writeFileSync(join(FOLDER, file), inAscii(readFileSync(join(SOURCE, file), 'utf8')));
    addBanner(join(FOLDER, file), LICENSE);
  }
  for (const file of filesIn('dist').filter((path) => ASSETS.test(path))) {
    cpSync(join('dist', file), join(FOLDER, 'assets', file));
  }
  const tables = languageTagTables(['en', ...languageTags()]);
  writeFileSync(join(FOLDER, 'assets/language-tags.json'), JSON.stringify(tables));
  await writeLanguageTagScript();
  writeIndex(join(FOLDER, 'assets'));
  writeTranslations(version);
  writeThirdParty({
    folder: FOLDER,
    license: `${LICENSE} AND MIT`,
    bundled: [...scripts].flatMap(([name, packages]) => (ASSETS.test(name) ? packages : [])),
    data: [CLDR],
  });
  const files = filesIn(FOLDER).map((file) => [
    `kap-elements/${file}`,
    readFileSync(join(FOLDER, file)),
  ]);
  writeFileSync(`${FOLDER}.zip`, zipSync(Object.fromEntries(files) as Record<string, Buffer>, ZIP));
}
