// What only Vite serves: the constants of vite.config.ts, and the catalogues of locales/.
declare module '/@vite/env' {}

declare module 'virtual:kap-catalogues' {
  export const languages: import('../../src/localize/index.js').CatalogueSource['languages'];
  export const load: (locale: string) => Promise<unknown>;
}
