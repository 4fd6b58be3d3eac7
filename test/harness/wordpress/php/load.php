<?php
// Loads the site whose folder this file lies in, for a command line, as if its address had been asked
// for.
$kap_url  = json_decode( file_get_contents( __DIR__ . '/site.json' ), true )['url'];
$_SERVER += array(
	'HTTP_HOST'       => substr( $kap_url, strlen( 'http://' ) ),
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REMOTE_ADDR'     => '127.0.0.1',
);
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
