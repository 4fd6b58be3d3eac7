/** Which parts of the overview show, and in which order. */
(function (wp, fields, { data }) {
  const { createElement: el } = wp.element;
  const { __, sprintf } = wp.i18n;
  const { BaseControl, Button, CheckboxControl } = wp.components;

  const ROW = { display: 'flex', alignItems: 'center', minHeight: '32px' };
  const FILL = { flex: 1 };
  /** As WordPress writes the labels of other fields. */
  const LEGEND = { padding: '0 0 8px', fontSize: '11px', textTransform: 'uppercase' };

  /** A button that stays where it is, and keeps the focus, also where there is no way further. */
  const mover = (icon, label, isEnd, move) =>
    el(Button, {
      icon,
      label,
      size: 'small',
      'aria-disabled': isEnd,
      onClick: () => !isEnd && move(),
    });

  /**
   * A box for each part that may be left out: first those that are picked, in their order.
   * @param {string[]} picked Ids of sections.
   * @param {(picked: string[]) => void} pick
   */
  const rows = (picked, pick) => {
    const labels = Object.fromEntries(data.sections.map(({ value, label }) => [value, label]));
    const shown = picked.filter((id) => labels[id]);
    const others = data.sections.map(({ value }) => value).filter((id) => !shown.includes(id));

    const move = (id, by) => {
      const from = shown.indexOf(id);
      const now = shown.filter((one) => one !== id);
      now.splice(from + by, 0, id);
      pick(now);
      wp.a11y.speak(
        sprintf(
          // translators: 1: the name of a section, 2: its place, 3: how many sections there are.
          __('%1$s: place %2$d of %3$d', 'kap-elements'),
          labels[id],
          from + by + 1,
          now.length,
        ),
      );
    };
    const movers = (id, place) => [
      mover(
        'arrow-up-alt2',
        // translators: %s: the name of a section.
        sprintf(__('Move up: %s', 'kap-elements'), labels[id]),
        place === 0,
        () => move(id, -1),
      ),
      mover(
        'arrow-down-alt2',
        // translators: %s: the name of a section.
        sprintf(__('Move down: %s', 'kap-elements'), labels[id]),
        place === shown.length - 1,
        () => move(id, 1),
      ),
    ];
    const row = (id) => {
      const place = shown.indexOf(id);
      const onChange = (isPicked) =>
        pick(isPicked ? [...shown, id] : shown.filter((one) => one !== id));
      return el(
        'div',
        { key: id, style: ROW },
        el(
          'div',
          { style: FILL },
          el(CheckboxControl, {
            label: labels[id],
            checked: place >= 0,
            onChange,
            __nextHasNoMarginBottom: true,
          }),
        ),
        ...(place >= 0 && shown.length > 1 ? movers(id, place) : []),
      );
    };
    return [...shown, ...others].map(row);
  };

  window.kapElementsSections = (props) =>
    el(
      BaseControl,
      {
        key: 'sections',
        help: __(
          'Tick none to show all, in the usual order. The arrows move a section up or down. The risks, the help lines and “About this page” always show.',
          'kap-elements',
        ),
      },
      el(
        'fieldset',
        null,
        el('legend', { style: LEGEND }, __('Sections to show', 'kap-elements')),
        ...rows((fields.held(props, 'sections') || '').split(' ').filter(Boolean), (picked) =>
          props.setAttributes({ sections: picked.join(' ') || undefined }),
        ),
      ),
    );
})(window.wp, window.kapElementsFields, window.kapElementsSite);
