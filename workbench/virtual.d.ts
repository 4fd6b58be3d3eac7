/** What the build puts in from the sources of the texts. */
declare module 'virtual:kap-source-messages' {
  /** The English messages with their notes, in reading order. */
  export const messages: readonly import('../translation/message.js').SourceMessage[];
  /** The tags of the drafts that lie beside the page, each with whether it has sign-offs. */
  export const drafts: Readonly<Record<string, boolean>>;
}
