import { css } from 'lit';

/** The quotation, set apart by type. */
export const quoteStyles = css`
  figure {
    border-inline-start: 3px solid var(--_accent);
    margin: 0;
    padding-inline-start: 1.2em;
  }
  blockquote {
    font-size: 1.4em;
    font-weight: 500;
    line-height: calc(1.4 * var(--_tall));
    margin: 0 0 0.6em;
  }
  @container (width < 26em) {
    blockquote {
      font-size: 1.2em;
    }
  }
  figcaption > * {
    display: block;
  }
  [open] > summary > .when-closed,
  :not([open]) > summary > [hidden] {
    display: none;
  }
  [open] > summary > [hidden] {
    display: inline;
  }
`;
