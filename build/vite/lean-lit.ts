import type { Plugin } from 'vite';

/** Where in a file of Lit's something is replaced; a change of Lit's that moves it fails the build. */
type Cut = [from: RegExp, to: string];

/** `src/elements/styles` has no expressions, and makes its style sheets itself. */
const STYLES = `
export const css = ([text]) => text;
export const getCompatibleStyle = css;
export const adoptStyles = css;
export const CSSResult = css;
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = css;
`;

const CUTS: Record<string, Cut[]> = {
  'css-tag.js': [[/^[^]*$/, STYLES]],
  'reactive-element.js': [
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(.*?\.push\("[\d.]+"\);/, ';'],
    // `KapElement` has its own.
    [/createRenderRoot\(\)\{const.*?\}(?=connected)/, ''],
    [/static addInitializer.*?\}(?=static get obs)/, ''],
    [/removeController\(.*?\}(?=_\$E_)/, ''],
    [/void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\),/, ''],
    [/,this\.constructor\.l\?\.forEach\(.*?\)\)/, ''],
    [/this\._\$EO\?\.forEach\(\w=>\w\.hostUpdate\?\.\(\)\),/, ''],
    [/this\._\$EO\?\.forEach\(\w=>\w\.hostUpdated\?\.\(\)\),/, ''],
    // `KapElement` gives its root the style sheet.
    [
      /this\.elementStyles=this\.finalizeStyles\(this\.styles\)\}static finalizeStyles.*?(?=static _\$Eu)/,
      '}',
    ],
    [/\w\.elementStyles=\[\],\w\.shadowRootOptions=\{mode:"open"\},/, ''],
    // Accessors declared with `accessor`.
    [/const \w=this\.constructor\.elementProperties;if\(\w\.size>0\)for.*?\}(?=\}let)/, ''],
    // Attributes are text or boolean, and no property is reflected.
    [
      /toAttribute\(\w,\w\)\{switch.*?return \w\},fromAttribute\((\w),(\w)\)\{.*?return \w\}\}/,
      'fromAttribute($1,$2){return $2===Boolean?null!==$1:$1}}',
    ],
    [/_\$ET\(\w,\w\)\{const.*?\}\}(?=_\$AK)/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\)\),/, ''],
    [
      /C\((\w),(\w),\{.*?\},\w\)\{.*?\}(?=async)/,
      'C($1,$2){this._$AL.has($1)||(this.hasUpdated||($2=void 0),this._$AL.set($1,$2))}',
    ],
    // Metadata of standard decorators.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?set\(\w,\w\)\}(?=this\.)/, ''],
  ],
  'lit-element.js': [
    [/createRenderRoot\(\)\{const.*?\}(?=update)/, ''],
    [/,\w\.litElementHydrateSupport.*?(?=const \w=\{)/, ';'],
    [/connectedCallback\(\).*?(?=render\(\))/, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  ],
  'lit-html.js': [
    [/\w\?\.\(\w,\w\),\(\w\.litHtmlVersions.*?\.push\("[\d.]+"\);/, ''],
    // Directives, and what only they ask for.
    [/(\w)=\w\(this,\1,\w\),(?=\w\(\1\)\?)/, ''],
    [/get parentNode\(\)\{return.*?\}get _\$AU\(\)\{.*?\}(?=u\()/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?.*?\}(?=constructor)/, ''],
    [/,this\._\$Cv=.*?\}get parentNode\(\)\{let.*?(?=_\$AI\()/, '}'],
    [/setConnected\(.*?\}(?=\}class)/, ''],
    [/this\._\$AP\?\.\(!1,!0,\w\)/, ''],
    // Expressions that are no text, template or list of these; those for a whole element.
    [/"number"==typeof \w\?(this\._\$AC\(\w\)):\(.*?,\w\)(?=;if)/, '$1'],
    [/void 0!==\w\.nodeType\?.*?(this\.k\(\w\)):this\._\(\w\)/, '$1'],
    [/else \w\.startsWith\(.*?removeAttribute\(\w\)\)/, ''],
    [/1===\w\.type\?(\w=new \w\.ctor\(.*?\)):6===.*?\)\)/, '$1'],
    // Attributes of several expressions, which `leanTemplates` refuses.
    [
      /get tagName\(\).*?(this\._\$AH=\w),.*?(?=j\(\w\)\{)/,
      'constructor(t,i,s,e,h){$1,this.element=t,this.name=i,this.options=h}_$AI(t){t!==this._$AH&&this.j(this._$AH=t)}',
    ],
    [/void 0!==(\w)&&\(void 0!==\1\.strings\?.*?:(\1\._\$AI\(\w\[\w\]\))\)/, '$2'],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/, ''],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/, ''],
    // Listeners that come and go, or have options.
    [
      /constructor\(\w,\w,\w,\w,\w\)\{super\(.*?handleEvent\(.*?\}(?=\}class)/,
      'constructor(...t){super(...t),this.element.addEventListener(this.name,this)}_$AI(t){this._$AH=t}handleEvent(t){this._$AH.call(this.options.host,t)}',
    ],
    // Every expression is a whole attribute value, or in text: `leanTemplates` sees to it.
    [
      /(const \w)=\(\w,\w\)=>\{const \w=\w\.length-1.*?\+=.*?\?\w\+(\w):.*?\+(\w)\+\w\.slice\(\w\)\+(\w)\+.*?return\[(\w)\(.*?\]\};(?=class)/,
      '$1=t=>{const i=[];return[$5(t,t.slice(0,-1).map(s=>s.endsWith("=")?(i.push(/\\S+(?==$)/.exec(s)[0]),s.slice(0,-1)+$3+"="+$4):s+$2).join("")+(t.at(-1)||"<?>")),i]};',
    ],
    // A page of XHTML would parse templates as XML, which they are not.
    [/(\w)(?=\.createElement\("template"\))/, '$1.implementation.createHTMLDocument("")'],
    // `svg` and `mathml` templates.
    [/if\((this\.el=[^;]*?\.content),2===\w\|\|3===\w\)\{.*?\}/, '$1;'],
    // Expressions in `style`, `script`, `textarea`, `title` and comments.
    [/,\w="\[ \\t\\n\\f\\r\]",.*?title\)\$\/i(?=,)/, ''],
    [/if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}else/, '}else'],
    [/else\{let \w=-1;for.*?\.length-1\}/, ''],
  ],
};

/**
 * Makes the Lit inside `kap.js` small and private: what no supported engine needs and no template of
 * ours uses is left out, and no polyfill or hydration code of the host's changes it.
 */
export function leanLit(): Plugin {
  return {
    name: 'kap-lean-lit',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const [, file = ''] =
        /\/node_modules\/(?:@lit\/reactive-element|lit-element|lit-html)\/([\w-]+\.js)$/.exec(id) ??
        [];
      let text = code;
      for (const [from, to] of CUTS[file] ?? []) {
        if (!from.test(text)) throw new Error(`${id} has changed: ${String(from)} matches nothing`);
        text = text.replace(from, to);
      }
      return { code: text, map: null };
    },
  };
}
