// What a site's own build makes of the package: each element alone, and all three.
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

const MODULES = ['elements/kap-explainer', 'elements/kap-quote', 'elements/kap-cta', 'define'];

/**
 * Bundles a module of the package in `dist/npm` as a site's own build does.
 * @param name the module, such as `elements/kap-cta`
 * @param withLit whether Lit is bundled too; many sites have it already
 * @returns the code that is loaded at once; catalogues are chunks of their own
 */
export async function bundle(name: string, withLit: boolean): Promise<string> {
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: `dist/npm/${name}.js`,
        external: withLit ? [] : /^lit(\/|$)/,
        preserveEntrySignatures: 'exports-only',
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = result.output.filter((file) => file.type === 'chunk');
  const loaded = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  // A set grows while it is walked.
  for (const fileName of loaded) {
    const chunk = chunks.find((one) => one.fileName === fileName);
    for (const imported of chunk?.imports ?? []) loaded.add(imported);
  }
  return chunks
    .filter(({ fileName }) => loaded.has(fileName))
    .map(({ code }) => code)
    .join('');
}

/** Prints the sizes of each bundle in bytes. */
export async function printBundles(): Promise<void> {
  console.log('bundle of the package             minified    brotli');
  for (const name of MODULES) {
    for (const withLit of [false, true]) {
      const code = await bundle(name, withLit);
      const sizes = [Buffer.byteLength(code), brotliCompressSync(code).length];
      const cells = sizes.map((size) => String(size).padStart(10)).join('');
      console.log(`${name}${withLit ? ' with Lit' : ''}`.padEnd(32) + cells);
    }
  }
}
