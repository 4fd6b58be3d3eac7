<?php
// The settings of a site for tests. What differs from site to site is in site.json beside this file.
$kap_site = json_decode( file_get_contents( __DIR__ . '/site.json' ), true );

foreach ( array( 'DB_NAME', 'DB_USER', 'DB_PASSWORD', 'DB_HOST', 'DB_COLLATE' ) as $kap_name ) {
	define( $kap_name, 'DB_NAME' === $kap_name ? 'wordpress' : '' );
}
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_ENGINE', 'sqlite' );
define( 'DB_DIR', __DIR__ . '/wp-content/database/' );
define( 'DB_FILE', '.ht.sqlite' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $kap_name ) {
	define( $kap_name . '_KEY', 'key of ' . $kap_name );
	define( $kap_name . '_SALT', 'salt of ' . $kap_name );
}
$table_prefix = 'wp_';

define( 'WP_HOME', $kap_site['url'] );
define( 'WP_SITEURL', $kap_site['url'] );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', __DIR__ . '/wp-content/debug.log' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
// One file after another, so that a page's requests name what they ask for.
define( 'CONCATENATE_SCRIPTS', false );

if ( $kap_site['multisite'] ) {
	define( 'MULTISITE', true );
	define( 'SUBDOMAIN_INSTALL', false );
	define( 'DOMAIN_CURRENT_SITE', substr( $kap_site['url'], strlen( 'http://' ) ) );
	define( 'PATH_CURRENT_SITE', '/' );
	define( 'SITE_ID_CURRENT_SITE', 1 );
	define( 'BLOG_ID_CURRENT_SITE', 1 );
}

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
