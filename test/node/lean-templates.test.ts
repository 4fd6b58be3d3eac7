import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSync } from 'vite';
import { shrinkTemplates } from '../../build/vite/lean-templates.js';

const shrunk = (code: string): string => shrinkTemplates(code, parseSync('place.js', code).program);

const MARKUP = `
  <a
    class="one"
    href=\${address}
    >\${text}
    and more</a
  >
  <b>one</b> <i>two</i>
`;
const SHRUNK = '<a class="one" href=${address}>${text} and more</a><b>one</b> <i>two</i>';

test('html templates lose line breaks, and no space that shows', () => {
  const code = (markup: string): string =>
    `import { html } from 'lit';\nconst draw = () => html\`${markup}\`;`;
  assert.equal(shrunk(code(MARKUP)), code(SHRUNK));
});

test('css templates lose comments and white space', () => {
  const code = (rules: string): string =>
    `import { css } from 'lit';\nconst look = css\`${rules}\`;`;
  assert.equal(
    shrunk(code('\n  /* Why */\n  p {\n    margin: 0 1em;\n  }\n')),
    code('p{margin:0 1em}'),
  );
});

test('a tag may have another name', () => {
  const code = (markup: string): string =>
    `import { html as h } from 'lit';\nconst draw = () => h\`${markup}\`;`;
  assert.equal(shrunk(code(MARKUP)), code(SHRUNK));
});

test("tags that are not Lit's are left alone", () => {
  const code = `import { html } from './ours.js';\nconst css = String.raw;\nhtml\`${MARKUP}\` + css\`\n a\n\`;`;
  assert.equal(shrunk(code), code);
});
