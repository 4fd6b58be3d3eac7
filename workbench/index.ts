// The translator's workbench: everything happens in this page, and stays there.
import { drafts } from 'virtual:kap-source-messages';
import { render } from 'lit';
import { defineAll } from '../src/embed/define.js';
import { App } from './app.js';
import { narrow } from './narrow.js';
import { highlightMessage, updateCatalogue } from './preview-highlight.js';
import { offline, takeNewer, workOffline } from './offline.js';
import { openFiles } from './open-file.js';
import { scrollTo } from './scroll.js';
import { page } from './views/page.js';

const root = document.querySelector<HTMLElement>('#workbench')!;
let asked = false;

const app = new App(() => {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    draw();
  });
});

/** What list and preview showed last; what a translator has scrolled to since stays. */
let pointed = '';

function draw(): void {
  if (offline.isLeaving) return;
  const { session } = app;
  if (session) updateCatalogue(session);
  render(page(app), root);
  app.drawn();
  if (!session) return;
  const { current, language, preview } = session;
  // Chromium ends what one undo takes back wherever a node is removed, the text of the title too.
  const title = `${language.name}: translate the overview`;
  if (document.title !== title) document.title = title;
  const place = `#${language.tag}/${current}`;
  // Safari refuses more than a hundred of these in half a minute.
  if (location.hash !== place) history.replaceState(null, '', place);
  const now = [current, session.filter, session.find, preview.view, preview.region].join();
  const isNew = now !== pointed;
  pointed = now;
  const option = root.querySelector('[aria-selected=true]');
  if (isNew && option) scrollTo(option.parentElement!, option);
  void highlightMessage(root.querySelector('.pane')!, session, isNew).then((seen) => {
    if (seen === session.seen) return;
    session.seen = seen;
    app.draw();
  });
}

defineAll();
narrow.addEventListener('change', () => {
  app.draw();
});
addEventListener('beforeunload', (event) => {
  if (app.session?.atRisk) event.preventDefault();
});
const bringsFiles = ({ dataTransfer }: DragEvent): boolean =>
  !!dataTransfer?.types.includes('Files');

addEventListener('dragover', (event) => {
  if (bringsFiles(event)) event.preventDefault();
});
addEventListener('drop', (event) => {
  if (!bringsFiles(event)) return;
  event.preventDefault();
  void openFiles(app, [...(event.dataTransfer?.files ?? [])]);
});

const [tag = '', id] = location.hash.slice(1).split('/');

async function begin(): Promise<void> {
  if (await takeNewer()) return;
  void workOffline(app);
  await app.lookUp();
  // Who did not wait has begun with another.
  if (app.session) return;
  if (app.kept.some((work) => work.tag === tag)) await app.resume(tag, id);
  // Only a link names a language alone. With a message, the page itself has: then it was open here,
  // perhaps from a file of the translator's own, and our draft must not pass for it.
  else if (id === undefined && Object.hasOwn(drafts, tag)) await app.openDraft(tag);
}

app.draw();
void begin();
