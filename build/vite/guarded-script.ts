import { readFileSync } from 'node:fs';
import { type Plugin, transformWithOxc } from 'vite';

/**
 * Puts `src/embed/guard.ts` in front of the script and wraps the rest, so that a second load does
 * not even evaluate Lit, and nothing that goes wrong while it is evaluated reaches the page. Lit
 * throws where Trusted Types refuse its policy.
 */
export function guardedScript(version: string): Plugin {
  return {
    name: 'kap-guarded-script',
    apply: 'build',
    async renderChunk(code) {
      const source = readFileSync('src/embed/guard.ts', 'utf8').replace('export ', '');
      const guard = await transformWithOxc(source, 'guard.ts');
      return {
        code: `(() => {${guard.code}
if (isLoaded(${JSON.stringify(version)})) return;
try { ${code} } catch (error) { console.error('kap.js needs "trusted-types lit-html":', error); }})();`,
        map: null,
      };
    },
  };
}
