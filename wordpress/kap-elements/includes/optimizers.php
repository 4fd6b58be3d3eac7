<?php
/**
 * Tells optimizing plugins to leave the script alone: put off until a reader moves, or joined with
 * others, it draws nothing and no error says why. Where one does so all the same, the text is there.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** Filters that take parts of the addresses of scripts, a list or text with commas. */
const KAP_ELEMENTS_ADDRESS_FILTERS = array(
	// WP Rocket.
	'rocket_delay_js_exclusions',
	'rocket_exclude_defer_js',
	'rocket_exclude_js',
	// Autoptimize.
	'autoptimize_filter_js_exclude',
	// LiteSpeed Cache.
	'litespeed_optimize_js_excludes',
	'litespeed_optm_js_defer_exc',
	// WP-Optimize.
	'wp-optimize-minify-default-exclusions',
	// Perfmatters.
	'perfmatters_delay_js_exclusions',
	'perfmatters_defer_js_exclusions',
	'perfmatters_minify_js_exclusions',
	// FlyingPress.
	'flying_press_exclude_from_delay:js',
	'flying_press_exclude_from_defer:js',
	'flying_press_exclude_from_minify:js',
);

/** Filters that take the handles of scripts. */
const KAP_ELEMENTS_HANDLE_FILTERS = array(
	// SiteGround's Speed Optimizer.
	'sgo_javascript_combine_exclude',
	'sgo_js_async_exclude',
	'sgo_js_minify_exclude',
	// Jetpack Boost.
	'jetpack_boost_render_blocking_js_exclude_handles',
);

/** Marks by which those that read tags know what to leave alone, Cloudflare's Rocket Loader among them. */
const KAP_ELEMENTS_MARKS = array(
	'data-no-minify'     => '1',
	'data-no-optimize'   => '1',
	'data-noptimize'     => '1',
	'data-no-defer'      => '1',
	'data-cfasync'       => 'false',
	'data-jetpack-boost' => 'ignore',
	'nowprocket'         => '',
);

/**
 * Adds the script to a list of what to leave alone.
 *
 * @param mixed $excluded A list, or text with commas.
 * @return mixed
 */
function kap_elements_exclude_address( $excluded ) {
	$path = (string) wp_parse_url( kap_elements_asset_url( 'kap.js' ), PHP_URL_PATH );
	if ( is_string( $excluded ) ) {
		return '' === trim( $excluded ) ? $path : "$excluded, $path";
	}
	$excluded   = is_array( $excluded ) ? $excluded : array();
	$excluded[] = $path;
	return $excluded;
}
foreach ( KAP_ELEMENTS_ADDRESS_FILTERS as $kap_elements_filter ) {
	add_filter( $kap_elements_filter, 'kap_elements_exclude_address' );
}

/**
 * Adds the script's handle to a list of what to leave alone.
 *
 * @param mixed $excluded A list.
 * @return mixed
 */
function kap_elements_exclude_handle( $excluded ) {
	$excluded   = is_array( $excluded ) ? $excluded : array();
	$excluded[] = KAP_ELEMENTS_HANDLE;
	return $excluded;
}
foreach ( KAP_ELEMENTS_HANDLE_FILTERS as $kap_elements_filter ) {
	add_filter( $kap_elements_filter, 'kap_elements_exclude_handle' );
}

/**
 * Keeps Jetpack Boost from joining the script with others.
 *
 * @param mixed $is_joined Whether it would be.
 * @param mixed $handle    A script's handle.
 * @return mixed
 */
function kap_elements_not_joined( $is_joined, $handle = '' ) {
	return KAP_ELEMENTS_HANDLE === $handle ? false : $is_joined;
}
add_filter( 'js_do_concat', 'kap_elements_not_joined', 10, 2 );

/**
 * Keeps W3 Total Cache from joining the script with others.
 *
 * @param mixed $is_minified Whether it would be.
 * @param mixed $tag         A script tag.
 * @return mixed
 */
function kap_elements_not_minified( $is_minified, $tag = '' ) {
	$file = explode( '?', kap_elements_asset_url( 'kap.js' ) )[0];
	return is_string( $tag ) && false !== strpos( $tag, $file ) ? false : $is_minified;
}
add_filter( 'w3tc_minify_js_do_tag_minification', 'kap_elements_not_minified', 10, 2 );

/**
 * Marks the script tag, and defers it where WordPress cannot yet.
 *
 * @param mixed $tag    A script tag.
 * @param mixed $handle Its handle.
 * @return mixed
 */
function kap_elements_script_tag( $tag, $handle ) {
	if ( KAP_ELEMENTS_HANDLE !== $handle || ! is_string( $tag ) ) {
		return $tag;
	}
	$marks = preg_match( '/\sdefer[\s=>]/', $tag ) ? '' : ' defer';
	foreach ( KAP_ELEMENTS_MARKS as $name => $value ) {
		$marks .= '' === $value ? " $name" : " $name=\"$value\"";
	}
	return (string) preg_replace( '/\ssrc=/', "$marks src=", $tag, 1 );
}
add_filter( 'script_loader_tag', 'kap_elements_script_tag', 10, 2 );

/** States where the script's other files are: an optimizer may join, rename or inline the script. */
function kap_elements_print_base(): void {
	if ( wp_script_is( KAP_ELEMENTS_HANDLE ) ) {
		$tag = array(
			'type'          => 'application/json',
			'data-kap-base' => kap_elements_base_url(),
		);
		wp_print_inline_script_tag( '{}', $tag + KAP_ELEMENTS_MARKS );
	}
}
// Just before WordPress prints the script: after all that may ask for it.
add_action( 'wp_footer', 'kap_elements_print_base', 19 );
