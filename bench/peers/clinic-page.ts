// The clinic's page of the demonstration, in one language and without the demonstration's own
// switches, with us or with others in the place of the overview.
import { readFileSync } from 'node:fs';
import { built } from '../../build/built.js';
import { version } from '../../build/version.js';
import { renderToString } from '../../test/support/ssr.js';
import { bundlePeer } from './bundle.js';

export interface ClinicPage {
  name: string;
  html: string;
  /** The language in which our elements are shown in the end; empty where none is drawn. */
  drawnIn: string;
}

/** One of our elements as the page has it. */
interface Place {
  name: string;
  attributes: Readonly<Record<string, string>>;
  html: string;
  /** What stands between its tags. */
  inside: string;
}

const NOT_OF_THE_CLINIC = [
  /<script[^>]*><\/script>/g,
  /<section class="page" id="family">[^]*?<\/section>/,
  /<form[^]*?<\/form>/g,
];
const ELEMENT = /<kap-(\w+)([^>]*)>([^]*?)<\/kap-\1>/g;
const KAP = '<script defer src="/kap/kap.js"></script>';

const WIDGETS = [
  [
    'giscus',
    '<giscus-widget repo="clinic/site" repoid="R" mapping="number" term="1"></giscus-widget>',
  ],
  ['ALTCHA', '<form><altcha-widget challenge="/challenge"></altcha-widget></form>'],
  [
    'Shoelace',
    '<sl-details summary="About"><p>Text</p></sl-details><sl-button href="/contact">Contact</sl-button>',
  ],
  ['lite-youtube', '<lite-youtube videoid="goiWrNiaT0I" playlabel="Play"></lite-youtube>'],
] as const;

function clinic(): string {
  const page = readFileSync(built('demo/index.html'), 'utf8');
  return NOT_OF_THE_CLINIC.reduce((html, piece) => html.replace(piece, ''), page);
}

function edition({ name, attributes: { region } }: Place): string {
  const file = [`kap-${name}`, region, 'html'].filter(Boolean).join('.');
  return readFileSync(built(`static/en/${file}`), 'utf8');
}

/** What a server draws, with the clinic's own words in their slots. */
function drawn({ name, attributes, inside }: Place): Promise<string> {
  const slots = Object.fromEntries(
    [...inside.matchAll(/slot="(\w+)"[^>]*>([^<]*)</g)].map(([, slot, text]) => [
      slot,
      text?.trim(),
    ]),
  ) as Record<string, string>;
  return renderToString(`kap-${name}` as 'kap-explainer', attributes, { lang: 'en', slots });
}

/** The page with each of our elements as something else, and more in its head. */
async function pageWith(
  head: string,
  replace: (place: Place) => string | Promise<string>,
  lang = 'en',
): Promise<string> {
  let page = clinic();
  for (const [html, name = '', list = '', inside = ''] of page.matchAll(ELEMENT)) {
    const attributes = Object.fromEntries(
      [...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value] as const),
    ) as Record<string, string>;
    const other = await replace({ name, attributes, html, inside });
    page = page.replace(html, () => other);
  }
  return page
    .replace('<html lang="en">', `<html lang="${lang}">`)
    .replace('</head>', `${head}</head>`);
}

const asItIs = ({ html }: Place): string => html;
const linkOnly = ({ inside }: Place): string => inside;

/** A widget in the place of the overview, and what its page asks for. */
async function withWidget(
  name: string,
  tag: string,
): Promise<{ page: ClinicPage; files: Record<string, string> }> {
  const path = `/widgets/${name.toLowerCase()}`;
  const { js, css } = await bundlePeer(`${path.slice(1)}.ts`);
  const sheet = css ? `<link rel="stylesheet" href="${path}.css">` : '';
  const html = await pageWith(
    `${sheet}<script defer src="${path}.js"></script>`,
    ({ name: ours, inside }) => (ours === 'explainer' ? tag : inside),
  );
  return {
    page: { name, drawnIn: '', html },
    files: { [`${path}.js`]: js, [`${path}.css`]: css },
  };
}

/**
 * The clinic's site.
 * @returns its pages, of which the first is what the others are held against, and by path what they
 * ask for beside our own files
 */
export async function clinicSite(): Promise<{
  pages: ClinicPage[];
  files: Record<string, string>;
}> {
  const preload = `<link rel="modulepreload" href="/kap/locales/es.js?v=${version}">`;
  const page = async (
    name: string,
    drawnIn: string,
    ...parts: Parameters<typeof pageWith>
  ): Promise<ClinicPage> => ({ name, drawnIn, html: await pageWith(...parts) });
  const widgets = await Promise.all(WIDGETS.map(([name, tag]) => withWidget(name, tag)));
  return {
    pages: [
      await page('the page with links in our place', '', '', linkOnly),
      await page(
        'the static edition',
        '',
        '<link rel="stylesheet" href="/kap/static/static.css">',
        edition,
      ),
      await page('server-rendered, no script', '', '', drawn),
      await page('with us, in English', 'en', KAP, asItIs),
      await page('with us, in Spanish', 'es', KAP, asItIs, 'es'),
      await page('in Spanish, its catalogue by `modulepreload`', 'es', preload + KAP, asItIs, 'es'),
      ...widgets.map(({ page }) => page),
    ],
    files: Object.assign(
      {
        '/clinic.css': readFileSync(built('demo/clinic.css'), 'utf8'),
        '/clinic-page.css': readFileSync(built('demo/clinic-page.css'), 'utf8'),
      },
      ...widgets.map(({ files }) => files),
    ) as Record<string, string>,
  };
}
