// What sites write into their own style sheets.
import assert from 'node:assert/strict';
import { measureContrast } from '../e2e/support/contrast.js';
import { style, type Host, type Hosts } from './support/host.js';
import { pages } from './support/run.js';

const css = (text: string, proof: Host['proof']): Host => ({
  page: (site) => site.styled(text),
  proof,
});

const readable: Host['also'] = async ({ page }) => {
  const { safety, text } = await page.evaluate(measureContrast);
  assert.ok(safety >= 7 && text >= 7, `contrast: safety panel ${safety}, text ${text}`);
};

const HOSTS: Hosts = {
  '* { all: unset }': css('* { all: unset }', [style('h1', 'display'), 'inline']),
  'div { display: none }': css('div { display: none }', [style('.own', 'display'), 'none']),
  '* { box-sizing: content-box }': css(
    '* { box-sizing: content-box !important; max-width: none !important; min-width: 0 !important }',
    [style('h1', 'box-sizing'), 'content-box'],
  ),
  'a root of 62.5 %': css('html { font-size: 62.5% } body { font-size: 1.6rem }', [
    style('html', 'font-size'),
    '10px',
  ]),
  '!important typography': css(
    `* { font: 10px/1 Georgia !important; color: red !important; letter-spacing: 0 !important;
      text-align: center !important; text-transform: uppercase !important }`,
    [style('h1', 'font-size'), '10px'],
  ),
  'text that everything inherits': css(
    `body { text-align: justify; text-indent: 3em; text-transform: uppercase; white-space: nowrap }`,
    [style('.own', 'white-space'), 'nowrap'],
  ),
  'white-space: pre': css('body { white-space: pre; text-align: right }', [
    style('.own', 'white-space'),
    'pre',
  ]),
  'floats and positions for every paragraph and heading': css(
    'p, h2, h3, ul, li, figure, a, slot { float: left; position: absolute; display: none; margin: 9em }',
    [style('.own a', 'display'), 'none'],
  ),
  'a dark ground without color-scheme': {
    ...css('body { background: #111; color: #eee } a { color: #9cf }', [
      style('body', 'background-color'),
      'rgb(17, 17, 17)',
    ]),
    also: readable,
  },
  'a dark ground with color-scheme': {
    ...css('html { color-scheme: dark } body { background: #111; color: #eee }', [
      style('html', 'color-scheme'),
      'dark',
    ]),
    also: readable,
  },
};

pages("pages' own styles", HOSTS);
