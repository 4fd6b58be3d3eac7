import { css } from 'lit';

/** What differs in narrow places and on paper. */
export const mediaStyles = css`
  @container (width < 26em) {
    h2 {
      font-size: 1.55em;
    }
    blockquote {
      font-size: 1.2em;
    }
    .safety {
      padding: 1em;
    }
  }
  @media screen {
    .print {
      display: none;
    }
  }
  @media print {
    button,
    label,
    .action {
      display: none;
    }
  }
`;
