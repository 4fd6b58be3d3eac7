import { css } from 'lit';

/**
 * Frame and text. Custom properties are read with their default and never declared on
 * `:host`, so that any ancestor can set them. `--_x` are our own.
 */
export const textStyles = css`
  :host {
    display: block;
  }
  :host([hidden]),
  slot[hidden] {
    display: none;
  }
  /* What text inherits is ours to say, but for the page's taste; no rule of ours has less weight. */
  :where(.frame) {
    all: initial;
    color: inherit;
    color-scheme: inherit;
    cursor: inherit;
    display: block;
    pointer-events: inherit;
    transition:
      color 1ms,
      order 1ms;
    visibility: inherit;
    -webkit-font-smoothing: inherit;
  }
  /* Where it is shown again, it may stand on another colour: this transition tells, and shows nothing. */
  @starting-style {
    .frame {
      order: 1;
    }
  }
  .frame {
    --_accent: var(--kap-color-accent, light-dark(#0b5a63, #8fd3dc));
    --_border: var(--kap-color-border, gray);
    --_radius: min(var(--kap-radius, 0.5em), 2em);
    --_space: clamp(0px, var(--kap-space, 1em), 3em);
    --_tall: 1;
    font-family: var(--kap-font-family, inherit);
    /* Some themes make white space between boxes invisible by 0. */
    font-size: clamp(12px, var(--kap-font-size, 1em), 1em + 1rem);
    line-height: clamp(1.2, var(--kap-line-height, 1.6), 2.5);
    max-inline-size: max(280px, var(--kap-max-width, 38em));
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  /* A server's, whose parsing went on after we had drawn. */
  .frame ~ .frame {
    display: none;
  }
  /* Containment alone would make a shrink-to-fit parent 0 wide: two far words give the width. */
  .wide::before {
    block-size: 0;
    content: 'x x';
    display: block;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 40em;
  }
  .wide > * {
    container-type: inline-size;
  }
  /* A line through the text around goes through blocks, but not through what stands in a line. */
  .frame > div {
    display: inline-block;
    /* Where the property is no length, text is as small as around, which may be 0. */
    font-size: max(12px, 1em);
    inline-size: 100%;
    vertical-align: top;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--kap-heading-font-family, inherit);
    font-size: 1.06em;
    font-weight: 650;
    line-height: calc(1.3 * var(--_tall));
    margin: 1.3em 0 0.4em;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.9em;
  }
  @container (width < 26em) {
    h2 {
      font-size: 1.55em;
    }
  }
  h3 {
    font-size: 1.3em;
  }
  p,
  ul,
  ol {
    margin: 0.8em 0;
  }
  ul,
  ol {
    padding-inline-start: 2em;
  }
  li {
    margin: 0.4em 0;
  }
  small {
    font-size: max(0.88em, 12px);
  }
  a {
    color: inherit;
  }
  /* Fonts for Chinese and Japanese give English apostrophes the width of an ideograph. */
  :lang(en) {
    font-variant-east-asian: proportional-width;
  }
  :is([dir='rtl'], :lang(zh), :lang(ja), :lang(ko)) {
    --_tall: 1.15;
    line-height: 1.8;
  }
  /* Between words, not within them: what readers are used to. */
  :lang(ko) {
    word-break: keep-all;
  }
  :is(h2, h3, h4, h5, h6, a, li):lang(ja) {
    word-break: auto-phrase;
  }
  ol:lang(fa) {
    list-style: persian;
  }
  /* Engines have other marks than the texts. */
  q:is(:lang(ar), :lang(ht)) {
    quotes: '«' '»';
  }
  q:lang(fr) {
    quotes: '«\u00a0' '\u00a0»';
  }
`;
