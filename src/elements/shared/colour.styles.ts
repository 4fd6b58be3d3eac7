import { css } from 'lit';

/** Colours that the page chooses. Whatever rewrites a page's colours must rewrite these with them. */
export const colourStyles = css`
  .on-dark {
    color-scheme: dark;
  }
  .light,
  .dark {
    background: light-dark(#fff, #12181b);
    color: light-dark(#1b242b, #eaf0f2);
    color-scheme: light;
    padding: 1em;
  }
  .dark {
    color-scheme: dark;
  }
  [part='container'],
  [part='cta'] {
    color: var(--kap-color-text, inherit);
  }
  figcaption,
  .note {
    color: var(--kap-color-muted, inherit);
  }
  li::marker {
    color: var(--_accent);
  }
`;
