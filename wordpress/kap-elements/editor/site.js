/** What the site sets for all blocks, and how a block goes without: by the word `none`. */
(function (wp, { isNone }) {
  const { createElement: el } = wp.element;
  const { __ } = wp.i18n;
  const { ExternalLink, ToggleControl } = wp.components;

  const data = window.kapElementsData || {
    lang: 'en',
    languages: [],
    regions: [],
    sections: [],
    settings: {},
  };

  /** What holds for an attribute where a block says nothing; empty where nothing does. */
  const siteValue = (name) => ({ ...data.settings, href: data.settings.ctaHref })[name] || '';

  /** Controls that go away where a block refuses what they set, and the switch for it. */
  const refusable = (props, name, label, controls) => {
    const isRefused = isNone(props.attributes[name]);
    const isOffered = isRefused || siteValue(name);
    const onChange = (isOn) => props.setAttributes({ [name]: isOn ? 'none' : undefined });
    return [
      isOffered &&
        el(ToggleControl, {
          key: name + '-none',
          label,
          checked: isRefused,
          onChange,
          __nextHasNoMarginBottom: true,
        }),
      ...(isRefused ? [] : controls),
    ];
  };

  /** Leads whoever may change them to the site's settings; nothing unsaved is lost by it. */
  const settingsLink = () =>
    data.settingsUrl &&
    el(
      'p',
      { key: 'settings-link', style: { marginTop: '16px' } },
      el(
        ExternalLink,
        { href: data.settingsUrl },
        __('Settings for the whole site', 'kap-elements'),
      ),
    );

  window.kapElementsSite = { data, siteValue, refusable, settingsLink };
})(window.wp, window.kapElementsValues);
