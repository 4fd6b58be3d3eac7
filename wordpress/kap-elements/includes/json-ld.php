<?php
/**
 * Tells search engines what a page with the overview is (schema.org, MedicalWebPage): once, and only
 * where the page is about the post that has it.
 * Nobody has reviewed the text, so no reviewer is named.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether the text of the post that the page is about is being written: no widget or template around
 * it, no other post in a list, and no excerpt.
 */
function kap_elements_in_main_post(): bool {
	return is_singular()
		&& doing_filter( 'the_content' )
		&& ! doing_filter( 'get_the_excerpt' )
		&& get_the_ID() === get_queried_object_id();
}

/**
 * Remembers the language of the first overview in that text.
 *
 * @param string $tag A language at hand; '' asks only.
 */
function kap_elements_json_ld_language( string $tag = '' ): string {
	static $first = '';
	if ( '' === $first ) {
		$first = $tag;
	}
	return $first;
}

/** Prints the structured data of a page whose post has an overview. */
function kap_elements_print_json_ld(): void {
	$tag  = kap_elements_json_ld_language();
	$data = '' === $tag ? array() : kap_elements_asset_data( "static/$tag/kap-explainer.jsonld" );
	if ( $data ) {
		/**
		 * Filters what search engines are told of a page with the overview.
		 *
		 * @param array  $data    A `MedicalWebPage`; an empty array for nothing.
		 * @param string $tag     The language of the overview.
		 * @param int    $post_id The post.
		 */
		$data = apply_filters( 'kap_elements_json_ld', $data, $tag, get_queried_object_id() );
	}
	if ( $data ) {
		wp_print_inline_script_tag(
			(string) wp_json_encode( $data, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ),
			array( 'type' => 'application/ld+json' )
		);
	}
}
add_action( 'wp_footer', 'kap_elements_print_json_ld' );
