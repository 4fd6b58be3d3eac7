<?php
/**
 * Tells search engines what a page with the overview is (schema.org, MedicalWebPage): once a page.
 * Nobody has reviewed the text, so no reviewer is named.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Remembers the language of the page's first overview.
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

/** Prints the structured data of a page that has an overview. */
function kap_elements_print_json_ld(): void {
	$tag  = kap_elements_json_ld_language();
	$data = '' === $tag ? array() : kap_elements_asset_data( "static/$tag/kap-explainer.jsonld" );
	if ( $data ) {
		wp_print_inline_script_tag(
			(string) wp_json_encode( $data, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ),
			array( 'type' => 'application/ld+json' )
		);
	}
}
add_action( 'wp_footer', 'kap_elements_print_json_ld' );
