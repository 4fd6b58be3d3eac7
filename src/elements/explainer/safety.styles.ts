import { css } from 'lit';

/**
 * The safety panel. Its colours follow the page, but no custom property can bleach or shrink it:
 * ground and text are pushed to opposite ends of lightness. Where a property makes that computation
 * invalid, the colours are the page's own, which `--kap-color-text` does not reach here.
 */
export const safetyStyles = css`
  .safety {
    --_base: var(--kap-color-surface, oklch(from currentColor calc(1 - l) 0 h));
    --_mark: var(
      --kap-color-safety,
      oklch(from var(--_base) clamp(0.45, (0.6 - l) * 1e9, 0.84) 0.11 75 / 1)
    );
    background: oklch(from var(--_base) clamp(0.24, (l - 0.6) * 1e9, 0.97) min(c, 0.02) h / 1);
    border: 1px solid var(--_border);
    border-radius: 0.3em;
    border-inline-start: 5px solid var(--_mark);
    font-size: max(1em, 15px);
    line-height: 1.6;
    margin-block-start: 2.6em;
    padding: 1.4em;
  }
  @container (width < 26em) {
    .safety {
      padding: 1em;
    }
  }
  /* Not on the panel itself: both sides are reckoned from the page's own text colour. */
  .safety > * {
    color: oklch(from var(--_base) clamp(0.2, (0.6 - l) * 1e9 + 1, 0.97) 0 0 / 1);
  }
  svg {
    fill: none;
    float: inline-start;
    block-size: calc(1.7em * var(--_tall));
    inline-size: 1.8em;
    margin-inline-end: 0.5em;
    stroke: var(--_mark);
    stroke-width: 2;
  }
  svg + * {
    margin: 0;
  }
  .safety li::marker {
    color: inherit;
  }
  .crisis,
  .english {
    border-block-start: 1px solid;
  }
  .lines {
    list-style-type: '';
    padding: 0;
  }
  .lines li {
    margin: 0;
  }
  .lines small {
    display: block;
  }
`;
