/** @jsxImportSource preact */
import { Fragment, render, type VNode } from 'preact';
import { type Block, type Line, overview, sharedSheet, type Span } from './blocks.js';

function Words({ span: { text, href, cite } }: { span: Span }): VNode {
  const words = cite ? <cite>{text}</cite> : <>{text}</>;
  return href ? <a href={href}>{words}</a> : words;
}

function Text({ line }: { line: Line }): VNode {
  return (
    <>
      {line.map((span, i) => (
        <Words key={i} span={span} />
      ))}
    </>
  );
}

function List({ block }: { block: Extract<Block, { kind: 'list' }> }): VNode {
  const Tag = block.ordered ? 'ol' : 'ul';
  const language = block.english ? ({ lang: 'en', dir: 'ltr' } as const) : {};
  return (
    <Tag {...language}>
      {block.items.map((lines, i) => (
        <li key={i}>
          {lines.length > 1 ? (
            lines.map((line, j) => (
              <p key={j}>
                <Text line={line} />
              </p>
            ))
          ) : (
            <Text line={lines[0]!} />
          )}
        </li>
      ))}
    </Tag>
  );
}

function Block({ block }: { block: Block }): VNode {
  switch (block.kind) {
    case 'heading': {
      const Tag = `h${block.level}` as const;
      return <Tag id={block.id}>{block.text}</Tag>;
    }
    case 'paragraph':
      return (
        <p class={block.verbatim ? 'notranslate' : undefined}>
          <Text line={block.line} />
        </p>
      );
    case 'list':
      return <List block={block} />;
    case 'quotation':
      return (
        <figure>
          <blockquote>
            <p>{block.text}</p>
          </blockquote>
          <figcaption>
            <Blocks blocks={block.caption} />
          </figcaption>
        </figure>
      );
    case 'details':
      return (
        <details>
          <summary>{block.summary}</summary>
          <Blocks blocks={block.blocks} />
        </details>
      );
  }
}

function Blocks({ blocks }: { blocks: readonly Block[] }): VNode {
  return (
    <Fragment>
      {blocks.map((block, i) => (
        <Block key={i} block={block} />
      ))}
    </Fragment>
  );
}

function Overview(): VNode {
  return (
    <section data-kap-static="" lang="en" dir="ltr">
      <Blocks blocks={overview} />
    </section>
  );
}

const sheet = sharedSheet();

customElements.define(
  'preact-overview',
  class extends HTMLElement {
    connectedCallback(): void {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      render(<Overview />, root);
    }
  },
);
