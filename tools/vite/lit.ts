import type { Plugin } from 'vite';

interface Cut {
  file: RegExp;
  /** What goes, with what stands around it, so that a change of Lit's is noticed. */
  from: RegExp;
  to: string;
}

const LIT = /\/node_modules\/(?:@lit\/reactive-element|lit-element|lit-html)\//;

/**
 * Style sheets as every supported engine knows them: `src/elements/styles` has no expressions, so
 * what Lit does beside this has no use here. A style sheet belongs to one document: that of a frame
 * gets sheets of its own, where Lit would throw.
 */
const STYLE_SHEETS = `
const make = (text, { CSSStyleSheet }) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync((sheet.text = text));
  return sheet;
};
export const css = ([text]) => make(text, window);
export const getCompatibleStyle = (sheet) => sheet;
export const adoptStyles = (root, sheets) => {
  const { defaultView } = root.ownerDocument;
  root.adoptedStyleSheets =
    defaultView === window ? sheets : sheets.map(({ text }) => make(text, defaultView));
};
export class CSSResult {}
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = css;
`;

const CUTS: Cut[] = [
  { file: /\/css-tag\.js$/, from: /^[^]*$/, to: STYLE_SHEETS },
  {
    file: /\/reactive-element\.js$/,
    from: /\w+\.reactiveElementPolyfillSupport/,
    to: 'void 0',
  },
  {
    file: /\/reactive-element\.js$/,
    from: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    to: '',
  },
  {
    file: /\/reactive-element\.js$/,
    from: /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?set\(\w,\w\)\}(?=this\.)/,
    to: '',
  },
  { file: /\/lit-html\.js$/, from: /\w+\.litHtmlPolyfillSupport/, to: 'void 0' },
  {
    // A page of XHTML would parse templates as XML, which they are not.
    file: /\/lit-html\.js$/,
    from: /(\w)(?=\.createElement\("template"\))/,
    to: '$1.implementation.createHTMLDocument("")',
  },
  { file: /\/lit-element\.js$/, from: /\w+\.litElementPolyfillSupport/, to: 'void 0' },
  {
    file: /\/lit-element\.js$/,
    from: /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/,
    to: '',
  },
];

/**
 * Makes the Lit inside `kap.js` keep to itself: no polyfill or hydration code of the host's changes
 * it, and what no supported engine needs is left out.
 */
export function privateLit(): Plugin {
  return {
    name: 'kap-private-lit',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!LIT.test(id)) return null;
      let text = code;
      for (const { from, to } of CUTS.filter(({ file }) => file.test(id))) {
        if (!from.test(text)) throw new Error(`${id} has changed: ${String(from)} matches nothing`);
        text = text.replace(from, to);
      }
      return { code: text, map: null };
    },
  };
}
