<?php
/**
 * WordPress's own colour picker for the accent colour. Without JavaScript it stays a field to type in.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * The colours of the theme, and those that the site has added to them, as far as they are plain ones.
 *
 * @return string[]
 */
function kap_elements_site_colours(): array {
	$palettes = wp_get_global_settings( array( 'color', 'palette' ) );
	$colours  = array();
	foreach ( array( 'theme', 'custom' ) as $origin ) {
		foreach ( $palettes[ $origin ] ?? array() as $entry ) {
			$colours[] = sanitize_hex_color( $entry['color'] ?? '' );
		}
	}
	return array_values( array_unique( array_filter( $colours ) ) );
}

/**
 * Loads the picker on the settings page.
 *
 * @param mixed $page The page that is shown.
 */
function kap_elements_load_colour_picker( $page ): void {
	if ( 'settings_page_' . KAP_ELEMENTS_SETTINGS_PAGE !== $page ) {
		return;
	}
	$colours = kap_elements_site_colours();
	$options = array( 'palettes' => $colours ? $colours : true );
	wp_enqueue_style( 'wp-color-picker' );
	wp_enqueue_script( 'wp-color-picker' );
	wp_add_inline_script( 'wp-color-picker', 'jQuery( function ( $ ) { $( "#kap_elements_accent" ).wpColorPicker( ' . wp_json_encode( $options, JSON_HEX_TAG ) . ' ); } );' );
}
add_action( 'admin_enqueue_scripts', 'kap_elements_load_colour_picker' );
