<?php
// Makes a network of the installed site that this file lies beside, before wp-config.php says so.
define( 'WP_ALLOW_MULTISITE', true );
define( 'WP_INSTALLING_NETWORK', true );
require __DIR__ . '/load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/network.php';
foreach ( $wpdb->tables( 'ms_global' ) as $kap_table => $kap_name ) {
	$wpdb->$kap_table = $kap_name;
}
install_network();
$kap_made = populate_network( 1, $_SERVER['HTTP_HOST'], 'admin@example.test', 'Clinics', '/', false );
if ( is_wp_error( $kap_made ) ) {
	fwrite( STDERR, $kap_made->get_error_message() );
	exit( 1 );
}
// In a network, wp-config.php does not say where a site is; while it does, update_option() sees no change.
foreach ( array( 'home', 'siteurl' ) as $kap_name ) {
	$wpdb->update( $wpdb->options, array( 'option_value' => WP_HOME ), array( 'option_name' => $kap_name ) );
}
