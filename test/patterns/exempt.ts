/** What may stay slow, because nobody else decides what it reads, or how much. */
export const exempt: readonly {
  file: string;
  /** The patterns' sources. */
  patterns: readonly string[];
  because: string;
}[] = [
  {
    file: 'build/outputs/wordpress/pot.ts',
    patterns: [
      String.raw`(?:translators: (?<note>[^\n]*?)(?: \*\/)?\n[^\n]*?)?\b(?:__|esc_html__|esc_html_e)\(\s*(?<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),\s*'kap-elements',?\s*\)`,
    ],
    because: 'it reads the code of the plugin',
  },
  {
    file: 'build/vite/english-messages.ts',
    patterns: [String.raw`\/src\/(?!content\/messages\/).*\.ts$`],
    because: 'it reads the path of a module of ours',
  },
  {
    file: 'build/vite/lean-templates.ts',
    patterns: [
      String.raw`>\s*\n\s*(<|$)`,
      String.raw`\s*\n\s*>`,
      String.raw`^\s*\n\s*<`,
      String.raw`\s*\n\s*`,
      String.raw`\/src\/.*\.ts$`,
    ],
    because: 'it reads templates in our code, and the path of a module of ours',
  },
  {
    file: 'src/localize/language-tag.ts',
    patterns: ['-?[^-]*$'],
    because: 'a tag has been cut to 99 characters before',
  },
  {
    file: 'src/server/render.ts',
    patterns: [String.raw`<!--.*?-->|<\?>`],
    because: 'Lit ends each comment that it begins, and escapes those of others',
  },
  {
    file: 'translation/languages/words.ts',
    patterns: [String.raw`^\(\?<![^)]*\)\S*?\(\?:(.*)\)\(\?![^)]*\)$`],
    because: 'it reads patterns of ours',
  },
];
