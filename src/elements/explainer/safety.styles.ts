import { css } from 'lit';

/**
 * The safety panel. No custom property can bleach or shrink it: ground and text are pushed to
 * opposite ends of lightness. Where a property makes that computation invalid, the colours are the
 * page's own, which `--kap-color-text` does not reach here.
 */
export const safetyStyles = css`
  .safety {
    --_ground: oklch(
      from var(--kap-color-surface) clamp(0.24, (l - 0.6) * 1e9, 0.97) min(c, 0.02) h / 1
    );
    --_ink: oklch(from var(--kap-color-surface) clamp(0.2, (0.6 - l) * 1e9 + 1, 0.97) 0 0 / 1);
    --_mark: var(--kap-color-safety, light-dark(#784a00, #f5c076));
    background: var(--_ground, light-dark(#f5f5f5, #1f1f1f));
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
  /* Not on the panel itself: where the surface is currentColor, both sides must mean the page's. */
  .safety > * {
    color: var(--_ink, light-dark(#161616, #f5f5f5));
  }
  /* What links lead to. */
  [tabindex] {
    scroll-margin-block-start: calc(var(--kap-scroll-margin, 0.5em) + var(--_covered, 0px));
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
  .lines small:last-child {
    margin-block-end: 1em;
  }
`;
