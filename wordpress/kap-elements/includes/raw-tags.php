<?php
/**
 * Tags of ours that stand in a classic text as such, and WordPress, which makes paragraphs of it: a
 * browser would end an element with the paragraph that it begins in, so that its own quotation stood
 * beside it and another one in its place.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** An element with all that is in it. */
const KAP_ELEMENTS_TAG = '#<kap-(explainer|quote|cta)(?=[\s>])[^<>]*>((?:[^<]++|<(?!/?kap-))*+)</kap-\1\s*>#i';

/** What begins or ends a paragraph. */
const KAP_ELEMENTS_PARAGRAPHS = '#<(?:p|div|h[1-6]|[ou]l|blockquote|figure|section|details|table)[\s>]|\n\s*\n#i';

/**
 * What has been taken out of texts, by what stands in its place.
 *
 * @param string $html An element; '' asks only.
 * @return array<string, string>
 */
function kap_elements_held( string $html = '' ): array {
	static $held = array();
	if ( '' !== $html ) {
		$held[ '<div data-kap-held="' . md5( $html ) . '"></div>' ] = $html;
	}
	return $held;
}

/**
 * Takes out elements that have paragraphs in them, before WordPress looks for paragraphs.
 *
 * @param mixed $content A post's content.
 * @return mixed
 */
function kap_elements_hold_tags( $content ) {
	if ( ! is_string( $content ) || false === stripos( $content, '<kap-' ) || has_blocks( $content ) ) {
		return $content;
	}
	$without = preg_replace_callback(
		KAP_ELEMENTS_TAG,
		function ( $tag ) {
			if ( ! preg_match( KAP_ELEMENTS_PARAGRAPHS, $tag[2] ) ) {
				return $tag[0];
			}
			return (string) array_search( $tag[0], kap_elements_held( $tag[0] ), true );
		},
		$content
	);
	return $without ?? $content;
}
add_filter( 'the_content', 'kap_elements_hold_tags', 9 );

/**
 * Puts them back, before WordPress looks for shortcodes.
 *
 * @param mixed $content A post's content.
 * @return mixed
 */
function kap_elements_release_tags( $content ) {
	return is_string( $content ) && kap_elements_held() ? strtr( $content, kap_elements_held() ) : $content;
}
add_filter( 'the_content', 'kap_elements_release_tags' );
