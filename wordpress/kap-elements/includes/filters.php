<?php
/**
 * What other plugins and themes may change. Whatever a filter gives is judged as what an editor writes
 * is; nothing takes away the risks and the help lines. `readme.txt` lists the filters.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * The page's language, as others see it.
 *
 * @param string $tag From `kap_elements_first_tag()`.
 */
function kap_elements_filtered_language( string $tag ): string {
	/**
	 * Filters the language of the page that is being written, or of the post in the editor.
	 *
	 * @param string $tag A language tag such as `es` or `pt-BR`.
	 */
	return kap_elements_first_tag( array( apply_filters( 'kap_elements_page_language', $tag ), $tag ) );
}

/**
 * An element's options, as others see them.
 *
 * @param string                $element An element without `kap-`.
 * @param array<string, string> $options All of its options, the site's settings among them.
 * @return array<string, string>
 */
function kap_elements_filtered_options( string $element, array $options ): array {
	/**
	 * Filters the options of an element before it is written.
	 *
	 * @param array  $options Its options by the names of its attributes; '' where nothing is said.
	 * @param string $element `explainer`, `quote` or `cta`.
	 */
	$filtered = apply_filters( 'kap_elements_options', $options, $element );
	if ( ! is_array( $filtered ) ) {
		return $options;
	}
	foreach ( kap_elements_types( $element ) as $name => $type ) {
		$value = $filtered[ $name ] ?? '';
		if ( $value !== $options[ $name ] ) {
			$options[ $name ] = kap_elements_option( $name, $type, $value );
		}
	}
	return $options;
}

/**
 * An address that may be a link, as others see it.
 *
 * @param string $value A cleaned value.
 */
function kap_elements_filtered_link( string $value ): string {
	$link = kap_elements_link( $value );
	/**
	 * Filters an address that somebody wrote.
	 *
	 * @param string $link  The address as it will be used; '' where it is refused.
	 * @param string $value What was written.
	 */
	$filtered = apply_filters( 'kap_elements_link', $link, $value );
	return $filtered === $link ? $link : kap_elements_link( kap_elements_clean( $filtered ) );
}

/** The address of the folder with the script and its languages, with a slash at its end. */
function kap_elements_base_url(): string {
	$url = plugins_url( 'assets/', KAP_ELEMENTS_FILE );
	/**
	 * Filters where browsers get the script and its languages from, such as a CDN. Another site must
	 * allow the page to read them (`Access-Control-Allow-Origin`).
	 *
	 * @param string $url Ends in a slash.
	 */
	$filtered = apply_filters( 'kap_elements_base_url', $url );
	return is_string( $filtered ) && '' !== $filtered ? trailingslashit( $filtered ) : $url;
}
