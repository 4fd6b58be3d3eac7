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
  // In TypeScript's eyes the method takes names of known elements only.
  const page: { createElement: (name: string) => HTMLElement } = document;
  // The browser's, or one that the page has put in its place.
  const { createElement } = page;
  const inert = document.implementation.createHTMLDocument('');
  page.createElement = (name) => inert.createElement(name);
  try {
    draw();
  } finally {
    page.createElement = createElement;
  }
}
