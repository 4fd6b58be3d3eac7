// In `frame.html`, for builders that take nothing but an iframe: its address says what to show.
import type { KapLocaleDetail } from '../elements/shared/events.js';
import { frameOptions } from '../embed/frame/options.js';

const height = (): number => Math.ceil(document.body.getBoundingClientRect().height);

/** Draws what the address asks for in the place of the overview that stands in the file. */
function start(): void {
  const { name, attributes } = frameOptions(
    new URL(location.href),
    // The referrer may be another frame, which has sent this one here.
    parent === window
      ? ''
      : ((location as Partial<Location>).ancestorOrigins?.[0] ?? document.referrer),
  );
  const written = document.querySelector('kap-explainer')!;
  const element = name === written.localName ? written : document.createElement(name);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  if (element === written) return;
  element.append(...written.childNodes);
  written.replaceWith(element);
}

/** Gives the document the language and the title of what is shown. */
function label({ target, detail }: CustomEvent<KapLocaleDetail>): void {
  const root = (target as Element).shadowRoot;
  const title = root?.querySelector('[part=title],[part=heading],[part=author]');
  document.documentElement.lang = detail.locale;
  document.documentElement.dir = title?.closest<HTMLElement>('[dir]')?.dir ?? '';
  if (title?.textContent) document.title = title.textContent.trim();
}

/** All links open in a new tab, but calls and messages need none; a sandbox may forbid it to them. */
function keepCallsHere(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && /^(tel|sms):$/.test(link.protocol)) link.target = '_self';
}

for (const type of ['kap-ready', 'kap-locale-change'] as const) {
  document.addEventListener(type, label);
}
document.addEventListener('click', keepCallsHere);
/** Nothing in it is anybody's secret, so any page may embed this one. */
const tell = (): void => {
  parent.postMessage({ type: 'kap-height', height: height() }, '*');
};
new ResizeObserver(tell).observe(document.body);
addEventListener('message', ({ data }: MessageEvent<{ type?: unknown } | null>) => {
  if (data?.type === 'kap-height') tell();
});
start();
