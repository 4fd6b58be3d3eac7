// Shows on a page of the demonstration what has been saved in locales/. Only the server of `npm start`
// puts it there.
const version = new URL(import.meta.url).searchParams.get('v');
const { registerCatalogue } = await import(`/kap-catalogues.js?v=${version}`);
await customElements.whenDefined('kap-explainer');

const MOST_LINES = 4;

const notice = document.createElement('div');
notice.id = 'kap-live';
notice.setAttribute('role', 'status');
notice.lang = 'en';
notice.dir = 'ltr';
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  #kap-live:not(:empty) {
    background: #fff; border: 2px solid #b4543f; border-radius: 0.4em; color: #1b242b;
    font: 15px/1.45 system-ui, sans-serif; inset: auto 1em 1em auto; max-block-size: 45vh;
    max-inline-size: min(36em, calc(100vw - 2em)); overflow: auto; overflow-wrap: anywhere;
    padding: 0.6em 0.9em; position: fixed; white-space: pre-line; z-index: 1;
  }
`);
document.adoptedStyleSheets.push(sheet);
document.body.append(notice);

/** What is wrong with each file, as lines. */
const problems = new Map();

function report() {
  const lines = [...problems.values()].flat();
  const left = lines.length - MOST_LINES;
  const more = left > 0 ? [`and ${left} more; the terminal has them all`] : [];
  notice.textContent = [...lines.slice(0, MOST_LINES), ...more].join('\n');
}

/** Lets readers choose a language whose file has just been added. */
function offer({ tag, name, dir }) {
  for (const picker of document.querySelectorAll('select[name=lang]')) {
    if ([...picker.options].some(({ value }) => value === tag)) continue;
    picker.append(Object.assign(new Option(name, tag), { lang: tag, dir }));
  }
}

new EventSource('/live/events').addEventListener('message', ({ data }) => {
  const saved = JSON.parse(data);
  if (saved.catalogue && registerCatalogue(saved.tag, saved.catalogue)) offer(saved.language);
  problems.set(saved.tag, saved.problems);
  report();
});
