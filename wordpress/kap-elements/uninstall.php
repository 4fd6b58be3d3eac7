<?php
/**
 * Removes all that the plugin has stored, on every site of a network.
 *
 * @package KapElements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$kap_elements_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $kap_elements_sites as $kap_elements_site ) {
		switch_to_blog( $kap_elements_site );
		delete_option( 'kap_elements_settings' );
		restore_current_blog();
	}
} else {
	delete_option( 'kap_elements_settings' );
}
