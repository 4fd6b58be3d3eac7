// Everything that is measured beside us, as one script each, made as `kap.js` is.
import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';
import { built } from '../../build/built.js';
import { readOverview } from './read-overview.js';

/** A script, and the style sheet that comes with it. */
export interface Bundle {
  js: string;
  css: string;
}

const NONE_OF_THE_PAGE = { configFile: false, publicDir: false, logLevel: 'error' } as const;

/** Bundles a file of `bench` into one minified classic script. */
export async function bundlePeer(file: string): Promise<Bundle> {
  const html = readFileSync(built('static/en/kap-explainer.html'), 'utf8');
  const [{ output }] = (await build({
    ...NONE_OF_THE_PAGE,
    plugins: [svelte({ configFile: false, inspector: false })],
    define: {
      'process.env.NODE_ENV': '"production"',
      OVERVIEW: JSON.stringify(readOverview(html)),
      OVERVIEW_HTML: JSON.stringify(html),
      STYLES: JSON.stringify(readFileSync(built('static/static.css'), 'utf8')),
    },
    build: {
      target: 'es2022',
      write: false,
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3 }, format: { comments: false } },
      lib: { entry: `bench/${file}`, formats: ['iife'], name: 'peer', fileName: 'peer' },
    },
  })) as unknown as [Rolldown.RolldownOutput];
  const script = output.find((one) => one.type === 'chunk');
  const sheet = output.find((one) => one.fileName.endsWith('.css'));
  return { js: script!.code, css: sheet?.type === 'asset' ? String(sheet.source) : '' };
}
