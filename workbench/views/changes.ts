import { diffWords } from 'diff';
import { html, type TemplateResult } from 'lit';

/** An older text as it has become another: what is gone, and what is new, marked and said. */
export const changes = (before: string, now: string, tag: string): TemplateResult[] =>
  diffWords(before, now, { intlSegmenter: new Intl.Segmenter(tag, { granularity: 'word' }) }).map(
    ({ value, added, removed }) => {
      if (removed) return html`<del><span class="unseen" lang="en">gone: </span>${value}</del>`;
      if (added) return html`<ins><span class="unseen" lang="en">new: </span>${value}</ins>`;
      return html`${value}`;
    },
  );
