/**
 * The fields of the blocks' sidebars. Each takes a block's props and the name of an attribute; an
 * empty value is none at all, so that what the site sets holds.
 */
(function (wp, { data, siteValue }, values, { types }) {
  const { createElement: el } = wp.element;
  const { __, sprintf } = wp.i18n;
  const { Notice, SelectControl, TextareaControl, TextControl, ToggleControl } = wp.components;
  /** What a save has escaped is text again. */
  const plain = (value) =>
    typeof value === 'string' ? wp.htmlEntities.decodeEntities(value) : value;

  /** What the page makes of what a block holds. */
  const held = (props, name) => {
    const element = props.name.replace('kap-elements/', '');
    const option = Object.keys(types[element]).find((one) => values.camel(one) === name);
    return values.attribute(element, option, props.attributes[name]);
  };

  const common = (props, name, label, help) => ({
    key: name,
    label,
    help,
    __nextHasNoMarginBottom: true,
    onChange: (value) => props.setAttributes({ [name]: value || undefined }),
  });

  const text = (props, name, label, help, more) =>
    el(TextControl, {
      ...common(props, name, label, help),
      __next40pxDefaultSize: true,
      placeholder: siteValue(name),
      value: plain(props.attributes[name]) || '',
      ...more,
    });

  const longText = (props, name, label, help) =>
    el(TextareaControl, {
      ...common(props, name, label, help),
      value: plain(props.attributes[name]) || '',
    });

  /**
   * Where a value holds that is not offered, it is shown all the same, under its own name.
   * @param {[string, string][]} options The first stands for no value.
   */
  const choice = (props, name, label, options, help) => {
    const value = held(props, name) || '';
    const isOffered = options.some(([offered]) => offered === value);
    return el(SelectControl, {
      ...common(props, name, label, help),
      __next40pxDefaultSize: true,
      value,
      options: (isOffered ? options : [...options, [value, value]]).map(([one, words]) => ({
        value: one,
        label: words,
      })),
    });
  };

  const toggle = (props, name, label, help) =>
    el(ToggleControl, {
      ...common(props, name, label, help),
      checked: !!held(props, name),
    });

  /** An address as people type it; once they have, it is one. */
  const address = (props, name, label, help) => [
    text(props, name, label, help, {
      type: 'url',
      onBlur: () => held(props, name) && props.setAttributes({ [name]: held(props, name) }),
    }),
    plain(props.attributes[name]) &&
      !held(props, name) &&
      el(
        Notice,
        { key: name + '-refused', status: 'error', isDismissible: false },
        __(
          'This address is not shown as a link. It must begin with https:, http:, mailto:, tel: or sms:, or with a slash.',
          'kap-elements',
        ),
      ),
  ];

  const language = (props) =>
    choice(
      props,
      'lang',
      __('Language', 'kap-elements'),
      [
        ['', __('The language of the page', 'kap-elements')],
        ...data.languages.map(({ value, label }) => [value, label]),
      ],
      __('No qualified person has checked the translations yet. They say so.', 'kap-elements'),
    );

  const theme = (props) =>
    choice(props, 'theme', __('Colours', 'kap-elements'), [
      ['', __('Those of the page', 'kap-elements')],
      ['light', __('Light', 'kap-elements')],
      ['dark', __('Dark', 'kap-elements')],
    ]);

  const drafts = (props) =>
    choice(props, 'drafts', __('Draft translations', 'kap-elements'), [
      ['', __('As the site is set', 'kap-elements')],
      ['show', __('Show them', 'kap-elements')],
      ['hide', __('Show English instead', 'kap-elements')],
    ]);

  const level = (props) =>
    choice(
      props,
      'headingLevel',
      __('Size of the headings', 'kap-elements'),
      [
        ['', __('Large (H2): a main section', 'kap-elements')],
        ['3', __('Medium (H3): below an H2', 'kap-elements')],
        ['4', __('Small (H4): below an H3', 'kap-elements')],
      ],
      __(
        'Readers who listen to the page find their way by it. Choose one size below the heading that this stands under.',
        'kap-elements',
      ),
    );

  const region = (props) => {
    const site = data.regions.find(({ value }) => value === data.settings.region);
    const unset = site
      ? // translators: %s: a value from the settings of the site, such as a region.
        sprintf(__('As the site is set: %s', 'kap-elements'), site.label)
      : __('None: neutral wording', 'kap-elements');
    return choice(
      props,
      'region',
      __('Country or region', 'kap-elements'),
      [
        ['', unset],
        ...(site ? [['none', __('None: neutral wording', 'kap-elements')]] : []),
        ...data.regions.map(({ value, label }) => [value, label]),
      ],
      __(
        'Readers get the help lines of this country, and what holds there about approval.',
        'kap-elements',
      ),
    );
  };

  window.kapElementsFields = {
    held,
    text,
    longText,
    choice,
    toggle,
    address,
    language,
    theme,
    drafts,
    level,
    region,
  };
})(window.wp, window.kapElementsSite, window.kapElementsValues, window.kapElementsOptions);
