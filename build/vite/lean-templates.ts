import { transform } from 'lightningcss';
import type { Plugin } from 'vite';
import { applyEdits, type Edit, importsFrom, type Node, nodesOf } from './syntax.js';

const SHRINK: Record<string, (text: string) => string> = {
  css: (text) =>
    transform({ code: Buffer.from(text), filename: 'styles.css', minify: true })
      .code.toString()
      // In the template of a tag, the minifier leaves what is not ASCII.
      .replace(/[^\0-\x7f]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `),
  html: (text) =>
    text
      .replace(/>\s*\n\s*(<|$)/g, '>$1')
      .replace(/\s*\n\s*>/g, '>')
      .replace(/^\s*\n\s*</g, '<')
      .replace(/\s*\n\s*/g, ' '),
};

/** A text between a template's expressions, as it is meant. */
interface Quasi extends Node {
  value: { cooked: string };
}

/** A text as a template literal has it. */
const inTemplate = (text: string): string => text.replace(/[\\`]|\$\{/g, '\\$&');

/**
 * Takes comments and white space out of the `css` templates of a module, and line breaks out of its
 * `html` ones: those whose tag is Lit's.
 * @param code the module, without types
 * @param tree its syntax tree
 */
export function shrinkTemplates(code: string, tree: unknown): string {
  const names = importsFrom(tree, /^lit$/);
  const edits: Edit[] = [];
  for (const { type, tag, quasi } of nodesOf(tree)) {
    if (type !== 'TaggedTemplateExpression') continue;
    const shrink = SHRINK[names.get((tag as { name?: string }).name ?? '') ?? ''];
    if (!shrink) continue;
    for (const { start, end, value } of (quasi as { quasis: Quasi[] }).quasis) {
      edits.push({ start, end, text: inTemplate(shrink(value.cooked)) });
    }
  }
  return applyEdits(code, edits);
}

/** Takes the white space that nobody sees out of our templates, wherever in `src` they stand. */
export function leanTemplates(): Plugin {
  return {
    name: 'kap-lean-templates',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      return { code: shrinkTemplates(code, this.parse(code)), map: null };
    },
  };
}
