import { css } from 'lit';

/** What readers press, and what the elements say about themselves. */
export const controlStyles = css`
  summary {
    cursor: pointer;
    font-weight: 650;
    padding: 0.7em 0;
    padding-inline-start: 1.1em;
    text-indent: -1.1em;
  }
  /* What is closed has boxes, which some draw. */
  :not([open]) > summary ~ * {
    opacity: 0;
  }
  button,
  select,
  .button,
  .target {
    background: none;
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    display: inline-block;
    font: inherit;
    max-width: 100%;
    min-block-size: 44px;
    padding: 0.5em 1.2em;
    box-sizing: border-box;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  button {
    margin-block: 1em;
  }
  .button,
  .target {
    font-weight: 650;
    margin: 0.25em 0;
    margin-inline-end: 0.8em;
    text-decoration: none;
    text-wrap: balance;
  }
  .action {
    margin-block-start: 1em;
  }
  .action small {
    display: inline-block;
  }
  .button {
    --_border: var(--_accent);
    --_on: oklch(from var(--kap-color-accent) clamp(0.16, (0.62 - l) * 1e9, 1) 0 0 / 1);
    background: var(--_accent);
    color: var(--kap-color-on-accent, var(--_on, light-dark(#fff, #000)));
  }
  .notice {
    border: 1px solid gray;
    border-inline-start-width: 4px;
    font-size: max(0.92em, 14px);
    line-height: 1.5;
    margin-block: 1.5em;
    padding: 0 1em;
  }
  :host(:not(kap-explainer)) .notice {
    border: 0;
    margin: 0;
    padding: 0;
  }
  .ltr {
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }
  [role='status'] {
    clip-path: inset(50%);
    position: absolute;
  }
  @media print {
    button,
    .action {
      display: none;
    }
  }
`;
