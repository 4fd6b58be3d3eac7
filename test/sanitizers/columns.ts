import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { canRunWordPress, wordpress } from '../harness/wordpress-functions.js';
import { cleanInPage } from './page.js';

/** A sanitizer with its default settings, or an editor with its usual features. */
export interface Column {
  name: string;
  /** Whether this system can run it. */
  isThere: boolean;
  clean: (texts: readonly string[]) => string[] | Promise<string[]>;
}

const rehype = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize)
  .use(rehypeStringify);

export const columns: Column[] = [
  {
    name: 'wp_kses_post as Author',
    isThere: canRunWordPress(),
    clean: (texts) => wordpress('wp_kses_post', texts),
  },
  {
    name: 'wpautop',
    isThere: canRunWordPress(),
    clean: (texts) => wordpress('wpautop', texts),
  },
  { name: 'DOMPurify', isThere: true, clean: (texts) => cleanInPage('DOMPurify', texts) },
  {
    name: 'sanitize-html',
    isThere: true,
    clean: (texts) => texts.map((text) => sanitizeHtml(text)),
  },
  {
    name: 'rehype-sanitize',
    isThere: true,
    clean: (texts) => texts.map((text) => String(rehype.processSync(text))),
  },
  { name: 'TinyMCE', isThere: true, clean: (texts) => cleanInPage('TinyMCE', texts) },
  { name: 'CKEditor 5', isThere: true, clean: (texts) => cleanInPage('CKEditor', texts) },
];
