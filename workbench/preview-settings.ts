/** What the preview can show. */
export const VIEWS = {
  article: 'Article',
  accordion: 'Accordion',
  compact: 'Compact',
  quote: 'Quotation',
  cta: 'Invitation',
} as const;

export type View = keyof typeof VIEWS;

export interface PreviewSettings {
  view: View;
  /** Whose help lines and approval wording it shows; empty for none. */
  region: string;
}

const NEUTRAL = /\.generic$/;
const US = /\.US\b|^crisis\.(?!heading|find|line)/;

/** The preview in which a message is to be seen, as close to the one before as can be. */
export function previewFor(id: string, { view, region }: PreviewSettings): PreviewSettings {
  return {
    view: viewOf(id, view),
    region: NEUTRAL.test(id) ? '' : US.test(id) ? 'US' : region,
  };
}

function viewOf(id: string, view: View): View {
  const [part] = id.split('.');
  if (part === 'compact' || part === 'accordion') return part;
  if (part === 'quote' || part === 'cta') return view === 'compact' ? part : view;
  if (view === 'quote' || view === 'cta') return 'article';
  const inBrief = /^(safety|crisis|about|draft|sources|menu|lead.honest)/.test(id);
  return view === 'compact' && !inBrief ? 'article' : view;
}
