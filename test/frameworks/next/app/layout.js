import { createElement } from 'react';

export const metadata = { title: 'Clinic' };

export default function Layout({ children }) {
  return createElement('html', { lang: 'es' }, createElement('body', null, children));
}
