/** The version of the package, put in by the build. */
declare const __KAP_VERSION__: string;

export const version: string = __KAP_VERSION__;
