import { html, nothing } from 'lit';
import {
  type Block,
  type MessageId,
  reviewLines,
  type SectionId,
  type Translator,
} from '../../content/index.js';
import { quotation } from '../quote/quotation.js';
import { heading } from '../shared/heading.js';
import { notices } from '../shared/notices.js';
import { type Renderable, say } from '../shared/text.js';
import { about, sourceList } from './about.js';
import { foldControl } from './fold-control.js';
import { help } from './help.js';
import { invitation } from './invitation.js';
import { englishCopy, safetyPanel } from './safety-panel.js';
import { section } from './section.js';

/** What an overview's blocks ask of the element that they are drawn in. */
export interface RenderContext {
  /** The texts in the language that they are drawn in. */
  t: Translator;
  /** The level of the title. */
  level: number;
  /** Lets a page style lists; not given to the safety part, which no page can style away. */
  listPart: 'list' | typeof nothing;
  /** The label of a switch between the draft and English. */
  draftToggle: MessageId | undefined;
  /** What stands before a fragment in a link to this page: its address where a `<base>` would lead elsewhere. */
  here: string;
  /** Whether a section is open; absent where they all stay open. */
  isOpen: ((section: SectionId) => boolean) | undefined;
  /** The link of the call to action; absent where the clinic gives no address. */
  button: Renderable | undefined;
  /** The name of the clinic's own clinician, as the page's text. */
  reviewer: Renderable | undefined;
  /** The page's address, for those who print it; undefined where it is not known. */
  address: string | undefined;
}

function drawBlock(context: RenderContext, block: Block): Renderable {
  const { t, level } = context;
  switch (block.kind) {
    case 'notices':
      return notices(t, block, context.draftToggle);
    case 'education':
      return html`<div part="container">${drawBlocks(context, block.blocks)}</div>`;
    case 'title':
      return html`<slot name="title"
        ><div lang=${t.locale} dir=${t.dir}>${heading(t, level, block.heading, 'title')}</div></slot
      >`;
    case 'lead':
      return html`<div part="lead" lang=${t.locale} dir=${t.dir}>
          ${drawBlocks(context, block.blocks)}
        </div>
        <slot name="intro"></slot>`;
    case 'jump':
      return html`<p>
        <a href=${`${context.here}#kap-safety`} data-click="jump">${say(t, block.message)}</a>
      </p>`;
    case 'sections':
      return html`${context.isOpen ? foldControl(t, block.blocks, context.isOpen) : nothing}
      ${drawBlocks(context, block.blocks)}`;
    case 'section':
      return section(t, level + 1, block, drawBlocks(context, block.blocks), context.isOpen);
    case 'safety':
      return html`${safetyPanel(
          t,
          level + 1,
          block.heading,
          drawBlocks({ ...context, listPart: nothing }, block.blocks),
        )}<slot name="after-safety"></slot>`;
    case 'english':
      return englishCopy(t, block.summary, drawBlocks({ ...context, t: t.english }, block.blocks));
    case 'help':
      return help(t, level + 2, block);
    case 'invitation':
      return invitation(t, level + block.depth, block, context.button);
    case 'about':
      return about(t, level + 1, block.heading, drawBlocks(context, block.blocks), context.address);
    case 'review':
      return reviewLines(t, block).map(
        ({ message, values }) =>
          html`<p>${say(t, message, { ...values, name: context.reviewer ?? '' })}</p>`,
      );
    case 'paragraph':
      return html`<p>${say(t, block.line.message, block.line.values)}</p>`;
    case 'list':
      return html`<ul part=${context.listPart}>
        ${block.items.map((id) => html`<li>${say(t, id)}</li>`)}
      </ul>`;
    case 'steps':
      return html`<ol part=${context.listPart}>
        ${block.items.map(([name, id]) => html`<li><b>${say(t, name)}</b> ${say(t, id)}</li>`)}
      </ol>`;
    case 'question':
      return html`${heading(t, level + 2, block.heading)}${drawBlocks(context, block.blocks)}`;
    case 'details':
      return html`<details>
        <summary>${say(t, block.summary)}</summary>
        ${drawBlocks(context, block.blocks)}
      </details>`;
    case 'regional':
      return drawBlocks(context, block.blocks);
    case 'quotation':
      return quotation(t, block);
    case 'sources':
      return sourceList();
  }
}

/** Draws blocks, one below the other. */
export const drawBlocks = (context: RenderContext, blocks: readonly Block[]): Renderable =>
  blocks.map((block) => drawBlock(context, block));
