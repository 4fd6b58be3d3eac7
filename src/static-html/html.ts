import {
  type Block,
  type Line,
  type MessageId,
  message,
  reviewLines,
  sources,
  type Translator,
} from '../content/index.js';
import { escapeHtml as escape } from './escape.js';

/** What blocks need beside themselves to be written. */
interface RenderContext {
  /** What they are written in. */
  t: Translator;
  /** Whether this is the safety part's English wording, which stands below the translation. */
  isCopy: boolean;
}

const ENGLISH = 'lang="en" dir="ltr"';

/** Where links to the help lines lead: an id that stands in a page once. */
const HELP = 'kap-safety';

/** Placeholders whose values are the same in every language. */
const AS_IT_IS = /^(number|name|hours|places)$/;

/** Keeps browsers from translating what stands there as it is. WordPress takes `translate` away. */
const VERBATIM = 'class="notranslate"';

const value = (name: string, text: string): string =>
  AS_IT_IS.test(name) ? `<span ${VERBATIM} dir="ltr">${escape(text)}</span>` : escape(text);

/** A line as HTML; one whose translation is out of date is in English, and that is said. */
function lineHtml(t: Translator, { message: id, values = {}, href }: Line): string {
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

/** Puts white space between blocks only, where no CMS makes line breaks of it. */
const lines = (pieces: readonly string[]): string => pieces.filter(Boolean).join('\n');

const paragraph = (t: Translator, line: Line, attributes = ''): string =>
  `<p${attributes && ` ${attributes}`}>${lineHtml(t, line)}</p>`;

const paragraphs = (t: Translator, all: readonly Line[]): string =>
  all.map((line) => paragraph(t, line)).join('');

/** No deeper than `h3`: what stands below a section's heading is told apart by its words. */
const heading = (t: Translator, depth: 0 | 1, id: MessageId, attributes = ''): string =>
  `<h${depth + 2}${attributes}>${lineHtml(t, { message: id })}</h${depth + 2}>`;

/** A list; an entry with several lines has each in a paragraph, so that it reads well without style. */
const list = (t: Translator, name: 'ul' | 'ol', entries: readonly (readonly Line[])[]): string =>
  `<${name}>\n${lines(
    entries.map(
      (entry) => `<li>${entry.length > 1 ? paragraphs(t, entry) : lineHtml(t, entry[0]!)}</li>`,
    ),
  )}\n</${name}>`;

const sourceList = (): string =>
  `<ul ${ENGLISH}>\n${lines(
    sources.map(([title, published, href]) => {
      const name = `<cite>${escape(title)}</cite>`;
      const linked = href ? `<a href="${escape(href)}">${name}</a>` : name;
      return `<li>${linked}. ${escape(published)}</li>`;
    }),
  )}\n</ul>`;

const details = (summary: string, content: string, attributes = ''): string =>
  `<details${attributes}><summary>${summary}</summary>\n${content}\n</details>`;

function blockHtml(context: RenderContext, block: Block): string {
  const { t, isCopy } = context;
  switch (block.kind) {
    case 'notices': {
      const draft = { message: message('draft.notice') };
      const { problem } = block;
      return lines([
        ...(block.draft ? [paragraph(t, draft), paragraph(t.english, draft, ENGLISH)] : []),
        ...(problem
          ? [
              paragraph(t, {
                message:
                  problem === 'failed' ? message('fallback.failed') : message('fallback.page'),
              }),
            ]
          : []),
      ]);
    }
    case 'title':
      return heading(t, 0, block.heading);
    case 'education':
    case 'lead':
    case 'sections':
    case 'regional':
      return blocksHtml(context, block.blocks);
    case 'section':
      return lines([
        block.heading ? heading(t, 1, block.heading) : '',
        blocksHtml(context, block.blocks),
      ]);
    case 'safety':
    case 'about':
    case 'question':
      return lines([heading(t, 1, block.heading), blocksHtml(context, block.blocks)]);
    case 'jump':
      return paragraph(t, { message: block.message, href: `#${HELP}` });
    case 'help':
      return lines([
        heading(t, 1, block.heading, isCopy ? '' : ` id="${HELP}"`),
        paragraph(t, block.intro),
        list(t, 'ul', block.lines),
      ]);
    case 'english':
      return details(
        `<span lang="${t.locale}" dir="${t.dir}">${lineHtml(t, { message: block.summary })}</span>`,
        blocksHtml({ t: t.english, isCopy: true }, block.blocks),
        ` open ${ENGLISH}`,
      );
    case 'invitation':
      return lines([heading(t, block.depth, block.heading), paragraph(t, { message: block.body })]);
    case 'review':
      return lines(reviewLines(t, block).map((line) => paragraph(t, line)));
    case 'paragraph':
      return paragraph(t, block.line);
    case 'list':
      return list(
        t,
        'ul',
        block.items.map((id) => [{ message: id }]),
      );
    case 'steps':
      return list(
        t,
        'ol',
        block.items.map((step) => step.map((id) => ({ message: id }))),
      );
    case 'details':
      return details(lineHtml(t, { message: block.summary }), blocksHtml(context, block.blocks));
    case 'quotation': {
      const text = { message: block.text };
      const author = paragraph(t, { message: block.author }, VERBATIM);
      const caption = [block.role, ...block.notes].map((id) => ({ message: id }));
      const original = block.original
        ? details(
            lineHtml(t, { message: block.original.show }),
            `<blockquote ${ENGLISH}>${paragraph(t.english, text)}</blockquote>`,
          )
        : '';
      return `<figure>
<blockquote>${paragraph(t, text)}</blockquote>
<figcaption>${author}${paragraphs(t, caption)}${original}</figcaption>
</figure>`;
    }
    case 'sources':
      return sourceList();
  }
}

/** Blocks as HTML that needs neither script nor style, and that every sanitizer knows. */
const blocksHtml = (context: RenderContext, blocks: readonly Block[]): string =>
  lines(blocks.map((block) => blockHtml(context, block)));

/** A page's blocks as one piece of HTML for any page. */
export const sectionHtml = (t: Translator, blocks: readonly Block[]): string =>
  `<section data-kap-static lang="${t.locale}" dir="${t.dir}">\n${blocksHtml({ t, isCopy: false }, blocks)}\n</section>\n`;
