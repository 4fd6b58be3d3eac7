import { englishTranslator, message, sources, type Translator } from '../content/index.js';
import { escapeHtml as escape } from './escape.js';
import type { Item, ItemLine } from './items.js';

const ENGLISH = 'lang="en" dir="ltr"';

/** Placeholders whose values are the same in every language: numbers and names. */
const LTR = /^(number|name)$/;

const value = (name: string, text: string): string =>
  LTR.test(name) ? `<span dir="ltr">${escape(text)}</span>` : escape(text);

/** A line as HTML; one whose translation is out of date is in English, and that is said. */
function lineHtml(t: Translator, { message: id, values = {}, href }: ItemLine): string {
  // Every second piece is a placeholder's name.
  const text = t
    .text(id)
    .split(/\{(\w+)\}/)
    .map((piece, i) => (i % 2 ? value(piece, values[piece] ?? '') : escape(piece)))
    .join('');
  const linked = href ? `<a href="${escape(href)}">${text}</a>` : text;
  return t.has(id)
    ? linked
    : `<span ${ENGLISH}>${linked}</span> ${escape(t.text(message('fallback.part')))}`;
}

const paragraph = (content: string): string => `<p>${content}</p>`;

/** Puts white space between blocks only, where no CMS makes line breaks of it. */
const lines = (pieces: readonly string[]): string => pieces.join('\n');

const sourceList = (): string =>
  `<ul ${ENGLISH}>\n${lines(
    sources.map(([title, published, href]) => {
      const name = `<cite>${escape(title)}</cite>`;
      const linked = href ? `<a href="${escape(href)}">${name}</a>` : name;
      return `<li>${linked}. ${escape(published)}</li>`;
    }),
  )}\n</ul>`;

/** An entry with several lines has each in a paragraph, so that it reads well without any style. */
const entry = (t: Translator, [first, ...more]: readonly ItemLine[]): string =>
  `<li>${
    more.length
      ? [first!, ...more].map((each) => paragraph(lineHtml(t, each))).join('')
      : lineHtml(t, first!)
  }</li>`;

const details = (summary: string, content: string, attributes = ''): string =>
  `<details${attributes}><summary>${summary}</summary>\n${content}\n</details>`;

/** @param again whether the item stands here for the second time, in English */
function itemHtml(t: Translator, item: Item, again: boolean): string {
  switch (item.kind) {
    case 'heading': {
      const name = item.level ? 'h3' : 'h2';
      // The English wording stands below the translation, and an id only once in a page.
      const id = item.id && !again ? ` id="${item.id}"` : '';
      return `<${name}${id}>${lineHtml(t, item.line)}</${name}>`;
    }
    case 'paragraph':
      return item.english
        ? `<p ${ENGLISH}>${lineHtml(englishTranslator, item.line)}</p>`
        : paragraph(lineHtml(t, item.line));
    case 'list': {
      const name = item.ordered ? 'ol' : 'ul';
      return `<${name}>\n${lines(item.entries.map((each) => entry(t, each)))}\n</${name}>`;
    }
    case 'details':
      return details(lineHtml(t, item.summary), itemsHtml(t, item.items, again));
    case 'english':
      return details(
        `<span lang="${t.locale}" dir="${t.dir}">${lineHtml(t, item.summary)}</span>`,
        itemsHtml(englishTranslator, item.items, true),
        ` open ${ENGLISH}`,
      );
    case 'quotation':
      return `<figure>
<blockquote>${paragraph(lineHtml(t, item.text))}</blockquote>
<figcaption>${item.caption.map((each) => paragraph(lineHtml(t, each))).join('')}${
        item.original
          ? details(
              lineHtml(t, item.original),
              `<blockquote ${ENGLISH}>${paragraph(lineHtml(englishTranslator, item.text))}</blockquote>`,
            )
          : ''
      }</figcaption>
</figure>`;
    case 'sources':
      return sourceList();
  }
}

/** Items as HTML that needs neither script nor style, and that every sanitizer knows. */
const itemsHtml = (t: Translator, items: readonly Item[], again = false): string =>
  lines(items.map((item) => itemHtml(t, item, again)));

/** Items as one piece of HTML for any page. */
export const sectionHtml = (t: Translator, items: readonly Item[]): string =>
  `<section data-kap-static lang="${t.locale}" dir="${t.dir}">\n${itemsHtml(t, items)}\n</section>\n`;
