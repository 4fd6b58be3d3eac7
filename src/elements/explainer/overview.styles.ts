import { css } from 'lit';

/** The overview but for its quotation and its safety panel. */
export const overviewStyles = css`
  label {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    justify-content: end;
    margin-block-end: 1em;
  }
  [part='lead'] {
    font-size: 1.1em;
  }
  [part='section'] {
    margin-block: calc(var(--_space) * 2.2);
  }
  .fold {
    border-block-end: 1px solid var(--_border);
    margin: 0;
  }
  summary * {
    display: inline;
    font-size: 1em;
  }
  [part='title'] {
    margin: 0;
  }
  [part='lead'] a {
    display: inline-block;
    padding-block: 0.6em;
  }
  [part='body'] figure {
    margin-block: 1.6em;
  }
  li > b {
    display: block;
  }
  li::marker {
    font-weight: 650;
  }
  [part='cta'],
  .about {
    border-block-start: 1px solid var(--_border);
    margin-block-start: calc(var(--_space) * 2.6);
  }
  .about {
    font-size: max(0.9em, 13px);
    line-height: 1.6;
  }
  .about h3 {
    font-size: 1em;
  }
  @media screen {
    .print {
      display: none;
    }
  }
  @media print {
    label {
      display: none;
    }
  }
`;
