// Style sheets that sites build upon, from their packages.
import { style, type Host, type Hosts } from './support/host.js';
import { pages } from './support/run.js';

const framework = (path: string, proof: Host['proof']): Host => ({
  page: (site) => site.page({ head: `<link rel="stylesheet" href="${site.installed(path)}">` }),
  proof,
});

const HOSTS: Hosts = {
  Bootstrap: framework('bootstrap/dist/css/bootstrap.css', [style('h1', 'font-weight'), '500']),
  'Tailwind preflight': framework('tailwindcss/preflight.css', [style('h1', 'font-size'), '16px']),
  Foundation: framework('foundation-sites/dist/css/foundation.css', [
    style('h1', 'margin-bottom'),
    '8px',
  ]),
  Bulma: framework('bulma/css/bulma.css', [style('h1', 'font-weight'), '400']),
  'normalize.css': framework('normalize.css/normalize.css', [
    style('html', 'line-height'),
    '18.4px',
  ]),
};

pages('CSS frameworks', HOSTS);
