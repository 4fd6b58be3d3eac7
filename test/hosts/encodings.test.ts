// Pages of old encodings, and servers that say nothing of ours: a script without a charset is read in
// the page's.
import type { Host } from './support/host.js';
import { pages } from './support/run.js';

const ENCODINGS = ['shift_jis', 'gbk', 'big5', 'euc-kr', 'iso-8859-1', 'windows-1251', 'utf-8'];

const SCRIPT = { 'Content-Type': 'text/javascript' };

const encoded = (charset: string): Host => ({
  page(site) {
    for (const path of ['kap.js', 'locales/es.js']) site.servers.fault(path, { headers: SCRIPT });
    return {
      body: site.page().replace('charset="utf-8"', `charset="${charset}"`),
      headers: { 'Content-Type': `text/html; charset=${charset}` },
    };
  },
  proof: [
    'document.characterSet.toLowerCase()',
    charset === 'iso-8859-1' ? 'windows-1252' : charset,
  ],
});

pages('encodings', Object.fromEntries(ENCODINGS.map((charset) => [charset, encoded(charset)])));
