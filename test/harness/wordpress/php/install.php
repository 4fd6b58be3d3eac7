<?php
// Installs WordPress in the folder that this file lies in, with a user of every role.
define( 'WP_INSTALLING', true );
require __DIR__ . '/load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A clinic', 'admin', 'admin@example.test', true, '', 'password' );
$kap_users = array( 1 );
foreach ( array( 'editor', 'author', 'contributor' ) as $kap_role ) {
	$kap_users[] = wp_insert_user(
		array(
			'user_login' => $kap_role,
			'user_pass'  => 'password',
			'user_email' => "$kap_role@example.test",
			'role'       => $kap_role,
		)
	);
}
// Nobody is new: the guide for those who are covers the editor as soon as the site's answer has come.
$kap_known = array(
	'core/edit-post' => array( 'welcomeGuide' => false ),
	'_modified'      => gmdate( 'c' ),
);
foreach ( $kap_users as $kap_user ) {
	update_user_meta( $kap_user, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $kap_known );
}
