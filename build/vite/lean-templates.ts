import { transform } from 'lightningcss';
import type { Plugin } from 'vite';
import { applyEdits, type Edit, type Node, nodesOf } from './syntax.js';

const SHRINK: Record<string, (text: string) => string> = {
  css: (text) =>
    transform({ code: Buffer.from(text), filename: 'styles.css', minify: true }).code.toString(),
  html: (text) =>
    text
      .replace(/>\s*\n\s*(<|$)/g, '>$1')
      .replace(/^\s*\n\s*</g, '<')
      .replace(/\s*\n\s*/g, ' '),
};

/** What stands before an expression inside a tag. */
const ATTRIBUTE = /\s[.?@]?[\w-]+=$/;

/**
 * Holds `html` templates to the two places where the script's Lit (`lit.ts`) looks for expressions:
 * a whole attribute value without quotes, and text.
 * @param texts what stands between the expressions
 * @throws with the place where an expression stands elsewhere
 */
function checkPlaces(file: string, texts: readonly string[]): void {
  let html = '';
  for (const text of texts.slice(0, -1)) {
    html += text;
    const inTag = html.lastIndexOf('<') > html.lastIndexOf('>');
    if (inTag ? !ATTRIBUTE.test(html) : html.endsWith('='))
      throw new Error(`${file}: after ${html.slice(-40)} no expression may stand`);
    if (inTag) html += '""';
  }
}

/** A text between a template's expressions, as it is meant. */
interface Quasi extends Node {
  value: { cooked: string };
}

/** A text as a template literal has it. */
const inTemplate = (text: string): string => text.replace(/[\\`]|\$\{/g, '\\$&');

/** Takes comments and white space out of `css` templates, and line breaks out of `html` ones. */
export function leanTemplates(): Plugin {
  return {
    name: 'kap-lean-templates',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!/\/src\/elements\//.test(id)) return null;
      const edits: Edit[] = [];
      for (const { type, tag, quasi } of nodesOf(this.parse(code))) {
        if (type !== 'TaggedTemplateExpression') continue;
        const name = (tag as { name?: string }).name ?? '';
        const shrink = SHRINK[name];
        const texts = (quasi as { quasis: Quasi[] }).quasis.map(({ start, end, value }) => {
          if (shrink) edits.push({ start, end, text: inTemplate(shrink(value.cooked)) });
          return value.cooked;
        });
        if (name === 'html') checkPlaces(id, texts);
      }
      return { code: applyEdits(code, edits), map: null };
    },
  };
}
