import { css } from 'lit';

/** The call to action alone. */
export const ctaStyles = css`
  .banner {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1.5em;
  }
  .banner * {
    margin-block-start: 0;
  }
`;
