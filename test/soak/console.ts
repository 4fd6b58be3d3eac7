// What the console may say of a page in which everything happens.
const EXPECTED = [
  /^<kap-\w+>: [\w-]+=".*" is unknown\. Allowed: .+\.$/s,
  /^<kap-\w+>: (href|cta-href|cite)=".*" is no link\. Allowed: /,
  /^<kap-explainer>: layout="compact" ignores sections\.$/,
  /^<kap-quote>: author and slot="text" go together\.$/,
  /^<kap-\w+>: <\w+> is no fallback: /,
  /^<kap-\w+>: locales\/[\w-]+\.js did not load/,
  /^<div>: data-kap="bogus" is unknown\. Allowed: /,
];

/** Idiomorph says so of editions that stand in the page twice. */
const OTHERS = /^\[Warning\] duplicate ids found during morph/;

/** What it said besides, and what it said twice. */
export const unexpected = (said: readonly { text: string }[]): string[] =>
  said
    .map(({ text }) => text)
    .filter((text) => !OTHERS.test(text))
    .filter((text, i, all) => all.indexOf(text) < i || !EXPECTED.some((line) => line.test(text)));
