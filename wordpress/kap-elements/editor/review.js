/** Who has reviewed the text for a clinic, and when. What would not be shown is said beside it. */
(function (wp, fields, { refusable, siteValue }, { AHEAD, attribute, isNone }) {
  const { createElement: el } = wp.element;
  const { __, sprintf } = wp.i18n;
  const { Notice } = wp.components;

  /** Whether it is a day of the calendar, whether or not it has come. */
  const isDay = (value) => {
    const day = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : NaN;
    return !isNaN(day) && new Date(day).toISOString().startsWith(value);
  };

  /** Why a date is not shown; empty where it is, or there is none. */
  const refusal = ({ reviewedBy, reviewedOn }) => {
    const date = String(reviewedOn || '').trim();
    if (!date || isNone(reviewedBy)) return '';
    if (!attribute('explainer', 'reviewed-on', date)) {
      return isDay(date)
        ? __('This day has not come yet. It is not shown.', 'kap-elements')
        : sprintf(
            // translators: %s: what somebody wrote where a date belongs.
            __('“%s” is not a date such as 2026-01-31. It is not shown.', 'kap-elements'),
            date,
          );
    }
    return reviewedBy
      ? ''
      : __(
          'A date of review is shown only with the name of the person who did the review.',
          'kap-elements',
        );
  };

  /** The site's own date goes with the site's own name. */
  const siteDate = ({ reviewedBy }) =>
    !reviewedBy && siteValue('reviewedOn')
      ? // translators: %s: a value from the settings of the site.
        sprintf(__('As the site is set: %s', 'kap-elements'), siteValue('reviewedOn'))
      : undefined;

  /** The fields of a review. */
  window.kapElementsReview = (props) => {
    const refused = refusal(props.attributes);
    return refusable(props, 'reviewedBy', __('Do not name a reviewer here', 'kap-elements'), [
      fields.text(
        props,
        'reviewedBy',
        __('Reviewed by', 'kap-elements'),
        __(
          'The clinician who has read the English text for your clinic. Leave this empty until somebody has.',
          'kap-elements',
        ),
      ),
      fields.text(
        props,
        'reviewedOn',
        __('Date of review', 'kap-elements'),
        siteDate(props.attributes),
        { type: 'date', max: new Date(Date.now() + AHEAD).toISOString().slice(0, 10) },
      ),
      refused &&
        el(Notice, { key: 'reviewedOn-refused', status: 'warning', isDismissible: false }, refused),
    ]);
  };
})(window.wp, window.kapElementsFields, window.kapElementsSite, window.kapElementsValues);
