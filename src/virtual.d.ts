/** The catalogues as modules; made by the build. */
declare module 'virtual:kap-catalogues' {
  export const languages: Record<string, boolean>;
  export function load(locale: string): Promise<unknown>;
}
