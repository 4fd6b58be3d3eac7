/**
 * The fields of the blocks' sidebars. Each takes a block's props and the name of an attribute; an
 * empty value is none at all, so that what the site sets holds.
 */
(function (wp, values, { types }) {
  const { createElement: el } = wp.element;
  const { __, sprintf } = wp.i18n;
  const { CheckboxControl, Notice, SelectControl, TextareaControl, TextControl, ToggleControl } =
    wp.components;
  const data = window.kapElementsData || {
    lang: 'en',
    languages: [],
    regions: [],
    sections: [],
    settings: {},
  };

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
      __('Level of the heading', 'kap-elements'),
      [
        ['', 'H2'],
        ['3', 'H3'],
        ['4', 'H4'],
      ],
      __('One below the heading that it stands under.', 'kap-elements'),
    );

  const region = (props) => {
    const site = data.regions.find(({ value }) => value === data.settings.region);
    const unset = site
      ? // translators: %s: the name of a region.
        sprintf(__('As the site is set: %s', 'kap-elements'), site.label)
      : __('None: neutral wording', 'kap-elements');
    return choice(
      props,
      'region',
      __('Region', 'kap-elements'),
      [
        ['', unset],
        ...(site ? [['none', __('None: neutral wording', 'kap-elements')]] : []),
        ...data.regions.map(({ value, label }) => [value, label]),
      ],
      __('Sets the help lines and what the text says about approval.', 'kap-elements'),
    );
  };

  /** Boxes for the parts that may be left out; they show in the order in which they are ticked. */
  const sections = (props) => {
    const picked = (held(props, 'sections') || '').split(' ').filter(Boolean);
    const pick = (id, isPicked) => {
      const others = picked.filter((one) => one !== id);
      const now = isPicked ? [...others, id] : others;
      props.setAttributes({ sections: now.join(' ') || undefined });
    };
    const boxes = data.sections.map(({ value, label }) => {
      const place = picked.indexOf(value) + 1;
      return el(CheckboxControl, {
        key: value,
        label: place ? `${place}. ${label}` : label,
        checked: !!place,
        onChange: (isPicked) => pick(value, isPicked),
        __nextHasNoMarginBottom: true,
      });
    });
    return el(
      'fieldset',
      { key: 'sections', style: { display: 'grid', gap: '8px', marginBottom: '16px' } },
      el('legend', { style: { padding: '0 0 8px' } }, __('Sections', 'kap-elements')),
      ...boxes,
      el(
        'p',
        { className: 'components-base-control__help', style: { margin: 0 } },
        __(
          'Tick none to show all. Those you tick show in the order in which you tick them. The risks, the help lines and “About this page” always show.',
          'kap-elements',
        ),
      ),
    );
  };

  window.kapElementsFields = {
    data,
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
    sections,
  };
})(window.wp, window.kapElementsValues, window.kapElementsOptions);
