/**
 * Draws with templates that are read as HTML, whatever the page is. Lit reads a template by the
 * page's document: on a page of XHTML that would be as XML, which templates are not. So while Lit
 * draws there, `template` elements are made in a document of HTML.
 */
export function withHtmlTemplates(draw: () => void): void {
  if (!document.contentType.endsWith('xml')) {
    draw();
    return;
  }
  const page: { createElement?: (name: string) => HTMLElement } = document;
  const { createElement } = page;
  const inert = document.implementation.createHTMLDocument('');
  page.createElement = (name) => inert.createElement(name);
  try {
    draw();
  } finally {
    delete page.createElement;
    // Not the browser's own: the page has put another in its place.
    if (page.createElement !== createElement) page.createElement = createElement!;
  }
}
