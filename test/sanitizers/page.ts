import type { RequestListener } from 'node:http';
import { launch } from '../harness/browsers/index.js';
import { listen, serveFolder } from '../../serve/static-server.js';

/** What the scripts of these packages put into a page, as far as it is used here. */
interface Globals {
  DOMPurify: { sanitize(html: string): string };
  tinymce: { init(options: object): Promise<TinyEditor[]> };
  CKEDITOR: Record<string, unknown> & {
    ClassicEditor: { create(place: Element, options: object): Promise<ClassicEditor> };
  };
}

interface TinyEditor {
  setContent(html: string): void;
  getContent(): string;
}

interface ClassicEditor {
  setData(html: string): void;
  getData(): string;
}

const SCRIPTS = {
  DOMPurify: 'dompurify/dist/purify.js',
  TinyMCE: 'tinymce/tinymce.min.js',
  CKEditor: 'ckeditor5/dist/browser/ckeditor5.umd.js',
};

// These run in the page, as text: they may use nothing from outside.
const CLEAN: Record<keyof typeof SCRIPTS, (texts: string[]) => string[] | Promise<string[]>> = {
  DOMPurify: (texts) =>
    texts.map((text) => (window as unknown as Globals).DOMPurify.sanitize(text)),
  TinyMCE: async (texts) => {
    const [editor] = await (window as unknown as Globals).tinymce.init({
      selector: '#editor',
      license_key: 'gpl',
    });
    return texts.map((text) => {
      editor!.setContent(text);
      return editor!.getContent();
    });
  },
  CKEditor: async (texts) => {
    const { CKEDITOR } = window as unknown as Globals;
    const features = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List'];
    const editor = await CKEDITOR.ClassicEditor.create(document.querySelector('#editor')!, {
      licenseKey: 'GPL',
      plugins: [...features, 'BlockQuote', 'Table'].map((name) => CKEDITOR[name]),
    });
    return texts.map((text) => {
      editor.setData(text);
      return editor.getData();
    });
  },
};

/** Cleans texts in a page of Chromium that has one of these packages. */
export async function cleanInPage(
  name: keyof typeof SCRIPTS,
  texts: readonly string[],
): Promise<string[]> {
  const packages = serveFolder('node_modules');
  const answer: RequestListener = (request, response) => {
    if (request.url !== '/') {
      packages(request, response);
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><title>${name}</title><div id="editor"></div><script src="/${SCRIPTS[name]}"></script>`,
    );
  };
  const { server, address } = await listen(answer, [0]);
  const engine = await launch('chromium');
  try {
    const page = await engine.newPage();
    await page.goto(`${address}/`);
    return await page.evaluate(CLEAN[name], [...texts]);
  } finally {
    await engine.close();
    server.close();
  }
}
