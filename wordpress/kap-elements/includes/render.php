<?php
/**
 * Writes an element with the static edition between its tags.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * An element as it may stand in any page: its tag with all that its options and the site's settings
 * say, and between the tags the same text for readers without its script.
 *
 * @param string $element `explainer`, `quote` or `cta`.
 * @param array  $options Options by name, in any spelling; unknown ones and unknown values do nothing.
 */
function kap_elements_render( string $element, array $options ): string {
	$element = (string) preg_replace( '/^kap-/', '', $element );
	if ( ! isset( KAP_ELEMENTS_ATTRIBUTES[ $element ] ) ) {
		return '';
	}
	$settings = kap_elements_settings();
	$read     = kap_elements_with_settings( $element, kap_elements_options( $element, $options ), $settings );
	$read     = kap_elements_filtered_options( $element, $read );
	if ( '' === $read['lang'] ) {
		$read['lang'] = kap_elements_page_language();
	}
	$match = kap_elements_match( $read['lang'], kap_elements_languages() );
	if ( $match ) {
		$read['lang'] = $match;
	}
	kap_elements_used( $element, $match );
	kap_elements_languages_used( kap_elements_is_shown( $match, $read ) ? $match : '' );
	if ( 'quote' === $element && '' === $read['text'] ) {
		// An author goes with words of the page's own only.
		$read = array_merge( $read, array_fill_keys( array( 'author', 'author-title', 'cite' ), '' ) );
	}
	$inside = 'quote' === $element && '' !== $read['text']
		? kap_elements_own_quotation( $read )
		: kap_elements_static( $element, $read, $match );
	return "<kap-$element" . kap_elements_attributes( $element, $read ) . ">$inside</kap-$element>";
}

/**
 * The attributes of an element's tag, each with a space before it. What holds anyway is left out.
 *
 * @param string                $element An element without `kap-`.
 * @param array<string, string> $options All of its options.
 */
function kap_elements_attributes( string $element, array $options ): string {
	$html = '';
	foreach ( KAP_ELEMENTS_ATTRIBUTES[ $element ] as $name => $type ) {
		$value   = $options[ $name ];
		$default = is_array( $type ) ? $type[0] : '';
		if ( '' === $value || $value === $default ) {
			continue;
		}
		if ( 'boolean' === $type ) {
			$html .= " $name";
			continue;
		}
		$html .= " $name=\"" . ( 'address' === $type ? esc_url( $value, KAP_ELEMENTS_SCHEMES ) : kap_elements_escape( $value ) ) . '"';
	}
	return $html;
}

/**
 * Whether an element shows a language, and not English in its place.
 *
 * @param string                $tag     The language at hand, or '' where there is none.
 * @param array<string, string> $options All options of the element.
 */
function kap_elements_is_shown( string $tag, array $options ): bool {
	$content = $tag ? kap_elements_content( $tag ) : null;
	return $content && ! ( $content['draft'] && 'hide' === $options['drafts'] );
}

/**
 * The static edition of an element.
 *
 * @param string                $element An element without `kap-`.
 * @param array<string, string> $options All of its options.
 * @param string                $tag     The language at hand, or '' where there is none.
 */
function kap_elements_static( string $element, array $options, string $tag ): string {
	$english = kap_elements_content( 'en' );
	if ( ! $english ) {
		return kap_elements_plain_fallback( $options );
	}
	$unavailable = ! kap_elements_is_shown( $tag, $options );
	$content     = $unavailable ? $english : kap_elements_content( $tag );
	$context = array(
		'content'     => $content,
		'english'     => $english,
		'level'       => max( 2, (int) ( $options['heading-level'] ?? 2 ) ),
		'options'     => $options,
		'action'      => array(
			'href'   => $options['cta-href'] ?? $options['href'] ?? '',
			'label'  => $options['cta-label'] ?? $options['label'] ?? '',
			'target' => $options['target'] ?? '',
		),
		'help_id'     => 'explainer' === $element ? kap_elements_help_id() : '',
		'unavailable' => $unavailable,
		'is_copy'     => false,
	);
	$page  = 'explainer' === $element ? ( 'compact' === $options['layout'] ? 'compact' : 'article' ) : $element;
	return kap_elements_section( $content['locale'], $content['dir'], kap_elements_blocks( $context, $content['pages'][ $page ] ) );
}

/**
 * The root of the static edition.
 *
 * @param string $locale A language tag.
 * @param string $dir    `ltr` or `rtl`.
 * @param string $html   What stands in it.
 */
function kap_elements_section( string $locale, string $dir, string $html ): string {
	return '<section data-kap-static lang="' . esc_attr( $locale ) . '" dir="' . esc_attr( $dir ) . "\">\n$html\n</section>\n";
}

/**
 * A quotation of the page's own, which the element shows, and its attribution for readers without
 * the script; without an author it stands unattributed.
 *
 * @param array<string, string> $options All options of the quotation.
 */
function kap_elements_own_quotation( array $options ): string {
	$html = '<p slot="text">' . nl2br( kap_elements_escape( $options['text'] ), false ) . '</p>';
	if ( '' === $options['author'] ) {
		return $html;
	}
	$author = kap_elements_escape( $options['author'] );
	if ( '' !== $options['cite'] ) {
		$author = '<a href="' . esc_url( $options['cite'], KAP_ELEMENTS_SCHEMES ) . "\">$author</a>";
	}
	$title = '' === $options['author-title'] ? '' : "\n<p>" . kap_elements_escape( $options['author-title'] ) . '</p>';
	return $html . kap_elements_section( kap_elements_page_language(), is_rtl() ? 'rtl' : 'ltr', '<p ' . KAP_ELEMENTS_VERBATIM . "><cite>$author</cite></p>$title" );
}

/**
 * What stands between the tags where the texts are missing.
 *
 * @param array<string, string> $options All options of the element.
 */
function kap_elements_plain_fallback( array $options ): string {
	$text = esc_html__( 'About ketamine-assisted psychotherapy', 'kap-elements' );
	$href = $options['cta-href'] ?? $options['href'] ?? '';
	return '' === $href ? "<span>$text</span>" : '<a href="' . esc_url( $href, KAP_ELEMENTS_SCHEMES ) . "\">$text</a>";
}
