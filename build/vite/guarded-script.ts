import { readFileSync } from 'node:fs';
import { type Plugin, transformWithOxc } from 'vite';

/** The functions of a module that imports nothing, as they stand in a script. */
async function functionsOf(file: string): Promise<string> {
  const source = readFileSync(file, 'utf8').replaceAll('export ', '');
  return (await transformWithOxc(source, file)).code;
}

/**
 * Puts `src/embed/guard.ts` in front of the script and wraps the rest, so that a second load does
 * not even evaluate Lit, and nothing that goes wrong while it is evaluated reaches the page; and
 * gives Lit the globals of `src/embed/lit-globals.ts`.
 */
export function guardedScript(version: string): Plugin {
  return {
    name: 'kap-guarded-script',
    apply: 'build',
    async renderChunk(code) {
      return {
        code: `(() => {${await functionsOf('src/embed/guard.ts')}
${await functionsOf('src/embed/lit-globals.ts')}
try {
  if (isLoaded(${JSON.stringify(version)})) return;
  ((document, globalThis) => { ${code} })(ownDocument(document), ownGlobals(window));
} catch (error) {
  try { console.error('kap.js stopped, and the page keeps its own text:', error); } catch {}
}})();`,
        map: null,
      };
    },
  };
}
