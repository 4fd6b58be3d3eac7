// The icon and the banner of the plugin directory: drawings that run nothing and ask nobody.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';

const ELEMENTS = ['svg', 'title', 'g', 'rect', 'circle', 'text', 'tspan'];
const ATTRIBUTES =
  /^(xmlns|viewBox|width|height|x|y|cx|cy|r|rx|dy|fill|stroke|stroke-width|font-(family|size|weight))$/;
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What a drawing holds. */
function read(name: string) {
  let viewBox = '';
  let words = '';
  let inTitle = false;
  const unknown: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    inTitle = tag.name === 'title';
    if (tag.name === 'svg') viewBox = tag.attributes.viewBox ?? '';
    if (!ELEMENTS.includes(tag.name)) unknown.push(tag.name);
    for (const [attribute, value] of Object.entries(tag.attributes)) {
      const asksNobody = value === NAMESPACE || !/[:(]/.test(value);
      if (!ATTRIBUTES.test(attribute) || !asksNobody) unknown.push(`${attribute}="${value}"`);
    }
  });
  parser.on('closetag', () => (inTitle = false));
  parser.on('text', (text) => (words += inTitle ? '' : text));
  parser.on('doctype', (doctype) => unknown.push(doctype));
  parser.on('processinginstruction', ({ target }) => unknown.push(target));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(readFileSync(`wordpress/directory/${name}.svg`, 'utf8')).close();
  return { viewBox, words: words.replace(/\s+/g, ' ').trim(), unknown };
}

test('the icon is a square without words', () => {
  assert.deepEqual(read('icon'), { viewBox: '0 0 256 256', words: '', unknown: [] });
});

test("the banner has the directory's ratio, and says what the plugin is", () => {
  assert.deepEqual(read('banner'), {
    viewBox: '0 0 772 250',
    words: 'KAP Elements A plain-language overview of ketamine-assisted psychotherapy',
    unknown: [],
  });
});
