<?php
/**
 * Says where the plugin's own files are missing, to those who can put them back, where they look.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** The screens that say it: no other is made to look at the files. */
const KAP_ELEMENTS_NOTICE_SCREENS = array( 'dashboard', 'plugins', 'settings_page_kap-elements' );

/**
 * The plugin's files that are missing, or not of the size that the build gave them, as after an upload
 * that was cut off.
 *
 * @return string[]
 */
function kap_elements_missing_files(): array {
	$files   = kap_elements_asset_index()['files'];
	$missing = $files ? array() : array( 'assets/index.json' );
	foreach ( $files as $file => $size ) {
		$path = kap_elements_asset( $file );
		if ( ! is_readable( $path ) || filesize( $path ) !== $size ) {
			$missing[] = "assets/$file";
		}
	}
	return $missing;
}

/** Says which files are missing, what that does and what to do. */
function kap_elements_missing_notice(): void {
	$screen = get_current_screen();
	$base   = $screen ? (string) preg_replace( '/-network$/', '', $screen->base ) : '';
	if ( ! in_array( $base, KAP_ELEMENTS_NOTICE_SCREENS, true ) || ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	$missing = kap_elements_missing_files();
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
