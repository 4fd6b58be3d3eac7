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

/** Takes comments and white space out of `css` templates, and line breaks out of `html` ones. */
export function leanTemplates(): Plugin {
  return {
    name: 'kap-lean-templates',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!/\/src\/(elements|render)\//.test(id)) return null;
      const edits: Edit[] = [];
      for (const { type, tag, quasi } of nodesOf(this.parse(code))) {
        if (type !== 'TaggedTemplateExpression') continue;
        const shrink = SHRINK[(tag as { name?: string }).name ?? ''];
        for (const { start, end } of (quasi as { quasis: Node[] }).quasis) {
          if (shrink) edits.push({ start, end, text: shrink(code.slice(start, end)) });
        }
      }
      return { code: applyEdits(code, edits), map: null };
    },
  };
}
