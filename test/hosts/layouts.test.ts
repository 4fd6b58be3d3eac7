// Boxes that page builders put elements into. Most shrink to what they hold.
import { style, type Host, type Hosts } from './support/host.js';
import { pages } from './support/run.js';

const box = (css: string, proof: Host['proof']): Host => ({
  page: (site) => site.inside(`<div class="box" style="${css}">`, '</div>'),
  proof,
});

/** Each element in a box of its own, between others. */
const row = (css: string, proof: Host['proof']): Host => ({
  page: (site) =>
    site.page({
      body: site.embed.replace(
        /<(kap-\w+|div|a)[^]*?<\/\1>\n?/g,
        `<div class="box" style="${css}"><svg style="flex: none; height: 80px; width: 120px"></svg>$&</div>`,
      ),
    }),
  proof,
});

const HOSTS: Hosts = {
  'a flex row beside an image': row('display: flex', [style('.box', 'display'), 'flex']),
  'a centred column': box('display: flex; flex-direction: column; align-items: center', [
    style('.box', 'align-items'),
    'center',
  ]),
  'a centred grid': box('display: grid; justify-items: center', [
    style('.box', 'justify-items'),
    'center',
  ]),
  'a grid of automatic columns': row('display: grid; grid-template-columns: auto auto', [
    style('.box', 'display'),
    'grid',
  ]),
  'a float': {
    page: (site) =>
      site.inside(
        '<div style="display: flow-root"><div class="box" style="float: left">',
        '</div></div>',
      ),
    proof: [style('.box', 'float'), 'left'],
  },
  'a table cell': {
    page: (site) => site.inside('<table><tr><td class="box">', '</td></tr></table>'),
    proof: [style('.box', 'display'), 'table-cell'],
  },
  'an inline block': box('display: inline-block', [style('.box', 'display'), 'inline-block']),
  'columns of text': box('columns: 2; column-gap: 20px', [style('.box', 'column-count'), '2']),
  'a centred row of words': box('text-align: center; width: fit-content; margin: auto', [
    style('.box', 'text-align'),
    'center',
  ]),
  'a wrapper from right to left': {
    page: (site) => site.inside('<div class="box" dir="rtl">', '</div>'),
    proof: [style('.box', 'direction'), 'rtl'],
  },
};

pages('layouts', HOSTS);
