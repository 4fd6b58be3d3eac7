import { renderToString, structuredData } from 'kap-elements/ssr';

export default function (eleventy) {
  eleventy.addAsyncShortcode('kap', renderToString);
  eleventy.addAsyncShortcode('kapData', structuredData);
  eleventy.addPassthroughCopy('kap');
}
