<?php
/**
 * Finds the blocks and shortcodes that stand in a post, without writing them.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Our blocks, those in other blocks too, in their order.
 *
 * @param array $blocks From `parse_blocks()`.
 * @return array<int, array{string, array}> The element without `kap-`, and its options.
 */
function kap_elements_blocks_among( array $blocks ): array {
	$found = array();
	foreach ( $blocks as $block ) {
		$element = str_replace( 'kap-elements/', '', (string) $block['blockName'], $is_ours );
		if ( $is_ours ) {
			$found[] = array( $element, (array) $block['attrs'] );
		}
		$found = array_merge( $found, kap_elements_blocks_among( $block['innerBlocks'] ) );
	}
	return $found;
}

/**
 * The blocks of a post, then its shortcodes.
 *
 * @param string $content As it is stored.
 * @return array<int, array{string, array}> The element without `kap-`, and its options.
 */
function kap_elements_in( string $content ): array {
	if ( ! preg_match( '/wp:kap-elements|\[kap_/', $content ) ) {
		return array();
	}
	$found = kap_elements_blocks_among( parse_blocks( $content ) );
	$names = preg_filter( '/^/', 'kap_', array_keys( KAP_ELEMENTS_ATTRIBUTES ) );
	preg_match_all( '/' . get_shortcode_regex( $names ) . '/', $content, $shortcodes, PREG_SET_ORDER );
	foreach ( $shortcodes as $shortcode ) {
		$options = shortcode_parse_atts( $shortcode[3] );
		$options = is_array( $options ) ? $options : array();
		if ( '' !== $shortcode[5] ) {
			$options += array( 'text' => wp_strip_all_tags( $shortcode[5] ) );
		}
		$found[] = array( str_replace( 'kap_', '', $shortcode[2] ), $options );
	}
	return $found;
}
