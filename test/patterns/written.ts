// The patterns that stand in the code as such, found by reading its syntax.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Pattern {
  /** The file. */
  file: string;
  line: number;
  source: string;
  flags: string;
}

export interface Written {
  patterns: Pattern[];
  /** Where patterns are made while the code runs. */
  makers: Pick<Pattern, 'file' | 'line'>[];
}

const FOLDERS = [
  ...['src', 'translation', 'workbench', 'serve', 'build', 'demo'],
  'wordpress/kap-elements/editor',
];

const filesOf = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();

/** Everything that is ours and runs, TypeScript or not. */
export function writtenPatterns(): Written {
  const found: Written = { patterns: [], makers: [] };
  for (const file of FOLDERS.flatMap((folder) => filesOf(folder, /\.(ts|js|mjs)$/))) {
    const tree = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
        found.patterns.push({ file, line, source, flags });
      } else if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        node.expression.getText() === 'RegExp'
      )
        found.makers.push({ file, line });
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

/** A pattern as PHP takes it, in a text without variables that no other is joined to. */
const PHP_PATTERN = /\bpreg_\w+\(\s*'([/#])((?:[^'\\]|\\.)*)\1([a-zA-Z]*)'\s*,/g;

/**
 * The patterns of the plugin's PHP, as far as they are written in one piece. Its flag for the end of
 * a text has no like here, and makes none slower.
 */
export function phpPatterns(): Pattern[] {
  return filesOf('wordpress/kap-elements', /\.php$/).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return Array.from(text.matchAll(PHP_PATTERN), ({ 2: source, 3: flags, index }) => ({
      file,
      line: text.slice(0, index).split('\n').length,
      source: source!.replace(/\\([\\'])/g, '$1'),
      flags: flags!.replace('D', ''),
    }));
  });
}
