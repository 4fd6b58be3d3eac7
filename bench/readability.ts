import { syllable } from 'syllable';
import { launch } from '../test/harness/browsers/index.js';
import { built } from '../build/built.js';
import { listen, serveFolder } from '../serve/static-server.js';

const OVERALL = 7;
const GROUP = 8;

type Groups = Record<string, string[]>;

/** Runs in the page: the texts of one layout by group, the quotation left out. */
const readGroups = (layout: string): Groups => {
  const element = document.createElement('kap-explainer');
  element.setAttribute('layout', layout);
  element.setAttribute('region', 'US');
  element.setAttribute('cta-href', '#');
  document.body.append(element);
  return (async () => {
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    const groups: Groups = {};
    const root = element.shadowRoot!;
    for (const part of root.querySelectorAll('p, li, h2, h3, h4, h5, summary, .button')) {
      if (part.closest('figure, [role=status], .lines, .about ul, .print')) continue;
      const area = part.closest('.crisis, .safety, .about, [part=cta], [part=section]') ?? root;
      const heading = area.querySelector('h2, h3, h4')?.textContent.trim() ?? 'text';
      const text = part.textContent.replace(/\s+/g, ' ').trim();
      (groups[`${layout}: ${heading}`] ??= []).push(text);
    }
    element.remove();
    return groups;
  })() as unknown as Groups;
};

/** Words, sentences and syllables; a full stop before a closing quotation mark ends a sentence. */
function count(texts: readonly string[]): { words: number; sentences: number; syllables: number } {
  const words = texts.flatMap((text) => text.match(/[\p{L}\d’'-]+/gu) ?? []);
  const sentences = texts.flatMap((text) => text.split(/[.!?]["”’)]*(?:\s|$)/).filter(Boolean));
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  };
}

/** Flesch-Kincaid grade level. */
function grade(texts: readonly string[]): number {
  const { words, sentences, syllables } = count(texts);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

const { server, address } = await listen(serveFolder(built('')), [0]);
const engine = await launch('chromium');
const page = await engine.newPage();
await page.goto(`${address}/demo/index.html`);
const groups: Groups = {
  ...(await page.evaluate(readGroups, 'article')),
  ...(await page.evaluate(readGroups, 'compact')),
};
await engine.close();
server.close();

const overall = grade(Object.values(groups).flat());
for (const [name, texts] of Object.entries(groups)) {
  const level = grade(texts);
  const over = level > GROUP;
  console.log(`${level.toFixed(1).padStart(5)}  ${name}${over ? `  above ${GROUP}` : ''}`);
  if (over) process.exitCode = 1;
}
console.log(
  `${overall.toFixed(1).padStart(5)}  overall${overall > OVERALL ? `  above ${OVERALL}` : ''}`,
);
if (overall > OVERALL) process.exitCode = 1;
