/** The languages that have an XLIFF file, and whether each is a draft; put in by the build. */
declare const __KAP_LANGUAGES__: Record<string, boolean>;

export const languages: Record<string, boolean> = __KAP_LANGUAGES__;
