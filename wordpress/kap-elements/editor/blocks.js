/** The three blocks: the element itself as preview, its options in the sidebar. */
(function (wp, fields, site, values, { types }) {
  const { createElement: el } = wp.element;
  const { __ } = wp.i18n;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody } = wp.components;
  const { data } = site;
  const { attribute, camel, isNone } = values;

  /** A link in a preview leads nowhere: what is not saved yet would be lost. */
  const stay = (event) => {
    const isInLink = event.nativeEvent.composedPath().some((node) => node.localName === 'a');
    if (isInLink) {
      event.preventDefault();
    }
  };

  /** Attributes as the server writes them: the block's own, else the site's. */
  const written = (element, attributes) => {
    const { settings } = data;
    const own = Object.fromEntries(
      Object.keys(types[element])
        .map((name) => [camel(name), attribute(element, name, attributes[camel(name)])])
        .filter(([, value]) => value),
    );
    const fallback = { lang: data.lang, drafts: settings.drafts };
    if (element === 'cta') {
      fallback.href = settings.ctaHref;
    }
    if (element === 'explainer') {
      fallback.region = settings.region;
      fallback.ctaHref = settings.ctaHref;
      if (!own.reviewedBy) {
        own.reviewedOn = undefined;
        fallback.reviewedBy = settings.reviewedBy;
        fallback.reviewedOn = settings.reviewedOn;
      }
    }
    const all = { ...fallback, ...own, reviewedOn: own.reviewedOn || fallback.reviewedOn };
    for (const name of ['region', 'ctaHref', 'reviewedBy', 'cite', 'href']) {
      if (isNone(all[name])) {
        delete all[name];
      }
    }
    if (!all.reviewedBy) {
      delete all.reviewedOn;
    }
    if (element === 'quote' && !all.text) {
      delete all.author;
      delete all.authorTitle;
      delete all.cite;
    }
    return all;
  };

  /** Words with their line breaks, as the server writes them. */
  const lines = (text) => text.split('\n').flatMap((line, i) => (i ? [el('br'), line] : [line]));

  /** The element, with its name in it where its script does not run. */
  const preview = (element, title, attributes) => {
    const all = written(element, attributes);
    const given = Object.entries(types[element])
      .map(([name, type]) => [name, type, all[camel(name)]])
      .filter(([name, , value]) => value && name !== 'text')
      .map(([name, type, value]) => [name, type === 'boolean' ? '' : value]);
    return el(
      'kap-' + element,
      Object.fromEntries(given),
      all.text && el('p', { slot: 'text', key: 'text' }, ...lines(all.text)),
      el('span', { key: 'fallback' }, title),
    );
  };

  /** Whether it is not known where an invitation leads, and nobody has said that it need not. */
  const isUnset = (element, attributes) =>
    element === 'cta' && !isNone(attributes.href) && !written(element, attributes).href;

  const panel = (title, ...controls) => el(PanelBody, { title, key: title }, ...controls);

  /** Registers a block whose sidebar `panels` gives. */
  const register = (element, title, panels) => {
    wp.blocks.registerBlockType('kap-elements/' + element, {
      edit: (props) =>
        isUnset(element, props.attributes)
          ? el(
              'div',
              useBlockProps(),
              el(InspectorControls, null, ...panels(props)),
              el(window.kapElementsSetup, { key: 'setup', props, title }),
            )
          : el(
              'div',
              { ...useBlockProps(), onClickCapture: stay },
              el(InspectorControls, null, ...panels(props)),
              preview(element, title, props.attributes),
            ),
      transforms: {
        from: [window.kapElementsFromShortcode(element), window.kapElementsFromRaw(element)],
      },
      save: () => null,
    });
  };

  const look = (props, ...more) =>
    panel(
      __('Look and language', 'kap-elements'),
      ...more,
      fields.language(props),
      fields.drafts(props),
      fields.theme(props),
    );

  register('explainer', __('KAP overview', 'kap-elements'), (props) => [
    look(
      props,
      fields.choice(props, 'layout', __('Layout', 'kap-elements'), [
        ['', __('Article', 'kap-elements')],
        ['accordion', __('Sections that open and close', 'kap-elements')],
        ['compact', __('Short text', 'kap-elements')],
      ]),
      fields.level(props),
      fields.toggle(props, 'languageMenu', __('Readers can choose the language', 'kap-elements')),
    ),
    panel(
      __('Content', 'kap-elements'),
      fields.region(props),
      props.attributes.layout !== 'compact' && window.kapElementsSections(props),
    ),
    panel(
      __('Your clinic', 'kap-elements'),
      ...site.refusable(props, 'ctaHref', __('No button here', 'kap-elements'), [
        ...fields.address(props, 'ctaHref', __('Booking address', 'kap-elements')),
        fields.text(props, 'ctaLabel', __('Words on the button', 'kap-elements')),
      ]),
      ...window.kapElementsReview(props),
      site.settingsLink(),
    ),
  ]);

  register('quote', __('KAP quotation', 'kap-elements'), (props) => [
    look(props),
    panel(
      __('A quotation of your own', 'kap-elements'),
      fields.longText(
        props,
        'text',
        __('Words', 'kap-elements'),
        __('Leave this empty to show the quotation that comes with the plugin.', 'kap-elements'),
      ),
      fields.text(
        props,
        'author',
        __('Author', 'kap-elements'),
        __('Without an author it stands unattributed.', 'kap-elements'),
      ),
      fields.text(props, 'authorTitle', __('What the author is', 'kap-elements')),
      ...fields.address(props, 'cite', __('Address of the source', 'kap-elements')),
    ),
  ]);

  register('cta', __('KAP invitation', 'kap-elements'), (props) => [
    panel(
      __('Link', 'kap-elements'),
      ...site.refusable(props, 'href', __('No button here', 'kap-elements'), [
        ...fields.address(props, 'href', __('Booking address', 'kap-elements')),
        fields.choice(props, 'target', __('Opens', 'kap-elements'), [
          ['', __('In the same tab', 'kap-elements')],
          ['_blank', __('In a new tab', 'kap-elements')],
        ]),
      ]),
      fields.text(props, 'label', __('Words on the button', 'kap-elements')),
      site.settingsLink(),
    ),
    look(
      props,
      fields.choice(props, 'layout', __('Layout', 'kap-elements'), [
        ['', __('Heading, text and button', 'kap-elements')],
        ['inline', __('Text and button', 'kap-elements')],
        ['button', __('Button', 'kap-elements')],
      ]),
      fields.level(props),
    ),
  ]);
})(
  window.wp,
  window.kapElementsFields,
  window.kapElementsSite,
  window.kapElementsValues,
  window.kapElementsOptions,
);
