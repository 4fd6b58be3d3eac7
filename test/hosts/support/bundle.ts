// Real packages as one file each, as a host's own build makes it.
import { build } from 'vite';

const done = new Map<string, Promise<string>>();

async function make(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry, name, formats: ['iife'], fileName: name },
    },
  });
  const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

/** A classic script that leaves what a module exports in a global variable. */
export function bundle(entry: string, name: string): Promise<string> {
  const made = done.get(entry) ?? make(entry, name);
  done.set(entry, made);
  return made;
}
