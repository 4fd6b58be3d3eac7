/** What the invitation's block shows in the editor until it is known where its button leads. */
(function (wp, fields, { settingsLink }) {
  const { createElement: el, useState } = wp.element;
  const { __ } = wp.i18n;
  const { Button, Placeholder } = wp.components;

  const BUTTONS = { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '16px 0' };

  /** The block waits for a press of the button: it would be gone after the first letter. */
  window.kapElementsSetup = function Setup({ props, title }) {
    const [typed, setTyped] = useState(props.attributes);
    const draft = {
      ...props,
      attributes: typed,
      setAttributes: (values) => setTyped({ ...typed, ...values }),
    };
    const onSubmit = (event) => {
      event.preventDefault();
      props.setAttributes({ href: typed.href });
    };
    return el(
      Placeholder,
      {
        label: title,
      },
      el(
        'form',
        { onSubmit, noValidate: true, style: { display: 'block', width: '100%' } },
        // Its own place for instructions is not shown where the block is narrow.
        el(
          'p',
          { key: 'why' },
          __(
            'Where should the button lead? Until you say, readers see the invitation without a button.',
            'kap-elements',
          ),
        ),
        ...fields.address(
          draft,
          'href',
          __('Booking address', 'kap-elements'),
          __('Such as /contact, an e-mail address or a telephone number.', 'kap-elements'),
        ),
        el(
          'div',
          { key: 'buttons', style: BUTTONS },
          el(Button, { variant: 'primary', type: 'submit' }, __('Add the button', 'kap-elements')),
          el(
            Button,
            { variant: 'tertiary', onClick: () => props.setAttributes({ href: 'none' }) },
            __('Leave it without a button', 'kap-elements'),
          ),
        ),
        settingsLink(),
      ),
    );
  };
})(window.wp, window.kapElementsFields, window.kapElementsSite);
