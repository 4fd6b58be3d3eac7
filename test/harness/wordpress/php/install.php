<?php
// Installs WordPress in the folder that this file lies in, with a user of every role.
define( 'WP_INSTALLING', true );
require __DIR__ . '/load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A clinic', 'admin', 'admin@example.test', true, '', 'password' );
foreach ( array( 'editor', 'author', 'contributor' ) as $kap_role ) {
	wp_insert_user(
		array(
			'user_login' => $kap_role,
			'user_pass'  => 'password',
			'user_email' => "$kap_role@example.test",
			'role'       => $kap_role,
		)
	);
}
