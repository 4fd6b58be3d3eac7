import { create, own, page } from '../dom/unclobbered.js';
import type { DiagnosticContext } from '../embed/diagnostics/context.js';
import { type PageReport, pageReport } from '../embed/diagnostics/page-report.js';
import { draw } from '../embed/diagnostics/panel.js';
import { serverAnswers } from '../embed/diagnostics/server-answers.js';

/** Puts on the console what stands in the page. */
function print({ facts, advice, elements }: PageReport): void {
  const rows = elements.map(({ name, facts }) => ({ element: name, ...Object.fromEntries(facts) }));
  console.table(Object.fromEntries(facts));
  console.table(rows);
  const byElement = elements.flatMap(({ name, advice }) =>
    advice.map((line) => `${name}: ${line}`),
  );
  for (const line of [...advice, ...byElement]) console.warn(line);
}

/**
 * Shows what our elements are doing on this page, and what to do about it, for whoever has put
 * `?kap-debug` into the page's address. Keeps up with the page.
 */
export default function diagnose(context: DiagnosticContext): void {
  const host = create('div');
  let printed = '';
  const look = (): void => {
    const report = pageReport({ ...context, answerOf });
    const text = JSON.stringify(report);
    if (text === printed) return;
    printed = text;
    (own(page(), 'body') as HTMLElement | null)?.append(host);
    draw(host, report);
    print(report);
  };
  const answerOf = serverAnswers(look);
  for (const type of ['kap-ready', 'kap-locale-change', 'kap-error']) addEventListener(type, look);
  addEventListener('load', look);
  if (own(page(), 'readyState') === 'complete') look();
}
