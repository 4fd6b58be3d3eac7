import { create } from '../../dom/unclobbered.js';
import type { Fact } from './context.js';
import type { PageReport } from './page-report.js';

const STYLES = `
  :host { all: initial; display: block; }
  section {
    background: #fff; border-top: 4px solid #0b5a63; color: #1b242b;
    font: 15px/1.5 system-ui, sans-serif; padding: 1em; text-align: start;
  }
  h2, h3 { font-size: 1.1em; margin: 1em 0 0.3em; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid #8a99a0; padding: 0.2em 0.6em; text-align: start; vertical-align: top; }
  td { overflow-wrap: anywhere; }
`;

type Child = Node | string;

function make(name: string, ...children: Child[]): HTMLElement {
  const element = create(name);
  element.append(...children);
  return element;
}

const list = (lines: readonly string[]): Child =>
  lines.length ? make('ul', ...lines.map((line) => make('li', line))) : 'Nothing to mend.';

function table(facts: readonly Fact[]): Child {
  const rows = facts.map(([name, value]) => {
    const head = make('th', name);
    head.setAttribute('scope', 'row');
    return make('tr', head, make('td', value));
  });
  return make('table', ...rows);
}

/** Draws a report at the end of the page, in the place of an earlier one. */
export function draw(host: HTMLElement, { facts, advice, elements }: PageReport): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const section = make(
    'section',
    make('h2', 'kap-elements: what is on this page'),
    table(facts),
    list(advice),
  );
  section.setAttribute('aria-label', 'kap-elements diagnostics');
  section.lang = 'en';
  section.dir = 'ltr';
  for (const { name, facts, advice } of elements) {
    section.append(make('h3', name), table(facts), list(advice));
  }
  root.replaceChildren(section);
}
