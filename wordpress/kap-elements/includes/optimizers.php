<?php
/**
 * Tells optimizing plugins to leave the script alone: put off until a reader moves, or joined with
 * others, it draws nothing and no error says why.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** How optimizers know the script. */
const KAP_ELEMENTS_SCRIPT_PATH = '/kap-elements/assets/kap.js';

/**
 * Adds the script to a list of what to leave alone.
 *
 * @param mixed $excluded A list, or text with commas.
 * @return mixed
 */
function kap_elements_exclude( $excluded ) {
	if ( is_string( $excluded ) ) {
		return '' === trim( $excluded ) ? KAP_ELEMENTS_SCRIPT_PATH : $excluded . ', ' . KAP_ELEMENTS_SCRIPT_PATH;
	}
	$excluded   = is_array( $excluded ) ? $excluded : array();
	$excluded[] = KAP_ELEMENTS_SCRIPT_PATH;
	return $excluded;
}

// WP Rocket.
add_filter( 'rocket_delay_js_exclusions', 'kap_elements_exclude' );
add_filter( 'rocket_exclude_defer_js', 'kap_elements_exclude' );
add_filter( 'rocket_exclude_js', 'kap_elements_exclude' );

// Autoptimize.
add_filter( 'autoptimize_filter_js_exclude', 'kap_elements_exclude' );

// LiteSpeed Cache.
add_filter( 'litespeed_optimize_js_excludes', 'kap_elements_exclude' );
add_filter( 'litespeed_optm_js_defer_exc', 'kap_elements_exclude' );
