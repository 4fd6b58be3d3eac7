<?php
/**
 * Says where the plugin's own files are missing, to those who can put them back.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * The plugin's files that are missing or broken.
 *
 * @return string[]
 */
function kap_elements_missing_files(): array {
	$missing = kap_elements_has_script() ? array() : array( 'assets/kap.js' );
	if ( ! kap_elements_content( 'en' ) ) {
		$missing[] = 'assets/content/en.json';
	}
	if ( in_array( array(), kap_elements_tag_tables(), true ) ) {
		$missing[] = 'assets/language-tags.json';
	}
	foreach ( kap_elements_languages() as $tag ) {
		if ( 'en' !== $tag && ! kap_elements_content( $tag ) ) {
			$missing[] = "assets/content/$tag.json";
		}
		if ( 'en' !== $tag && ! is_readable( kap_elements_asset( "locales/$tag.js" ) ) ) {
			$missing[] = "assets/locales/$tag.js";
		}
	}
	return $missing;
}

/** Says which files are missing, what that does and what to do. */
function kap_elements_missing_notice(): void {
	$missing = current_user_can( 'activate_plugins' ) ? kap_elements_missing_files() : array();
	if ( ! $missing ) {
		return;
	}
	printf(
		'<div class="notice notice-error"><p><strong>%1$s</strong> %2$s</p><p><code>%3$s</code></p></div>',
		esc_html__( 'KAP Elements is not complete.', 'kap-elements' ),
		esc_html__( 'These files of the plugin are missing or damaged. Your pages still show a text or a link in their place. Install the plugin again to put them back.', 'kap-elements' ),
		esc_html( implode( ', ', $missing ) )
	);
}
add_action( 'admin_notices', 'kap_elements_missing_notice' );
add_action( 'network_admin_notices', 'kap_elements_missing_notice' );
