import type { LocaleController } from '../../localize/index.js';
import type { ServerAnswers } from './server-answers.js';

/** What the script tells about itself. */
export interface DiagnosticContext {
  version: string;
  /** Where the script looks for its other files, the likeliest first. */
  bases: readonly string[];
  /** What the page's script tag sets for all elements. */
  options: Readonly<Record<string, string | undefined>>;
  /** Every problem that the console was told of. */
  problems: ReadonlySet<string>;
}

/** What a report is made of. */
export interface ReportContext extends DiagnosticContext {
  answerOf: ServerAnswers;
}

/** One of our elements, as far as its state is looked at from outside. */
export interface Drawn extends HTMLElement {
  readonly locale: Pick<LocaleController, 'state' | 'available'>;
  region?: string | undefined;
}

/** One line of a report: what it is about, and what holds. */
export type Fact = readonly [name: string, value: string];
