<?php
// What a clinic's web server does, for PHP's own: files as they are, all else to WordPress, and the
// path of a network's site left out of the addresses of files.
$kap_types = array(
	'css'   => 'text/css',
	'js'    => 'text/javascript',
	'json'  => 'application/json',
	'svg'   => 'image/svg+xml',
	'png'   => 'image/png',
	'woff2' => 'font/woff2',
);
$kap_path  = urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$kap_found = false;
foreach ( array( $kap_path, preg_replace( '#^/[_0-9a-zA-Z-]+/#', '/', $kap_path ) ) as $kap_try ) {
	$kap_file = __DIR__ . $kap_try;
	if ( is_dir( $kap_file ) && is_file( rtrim( $kap_file, '/' ) . '/index.php' ) ) {
		$kap_try  = rtrim( $kap_try, '/' ) . '/index.php';
		$kap_file = __DIR__ . $kap_try;
	}
	if ( is_file( $kap_file ) ) {
		$kap_found = true;
		break;
	}
}
$kap_ending = pathinfo( $kap_file, PATHINFO_EXTENSION );
if ( $kap_found && 'php' !== $kap_ending ) {
	// WordPress's own files do not change, and an editor has hundreds of them.
	$kap_stays = preg_match( '#^/wp-(?:admin|includes)/#', $kap_try ) && isset( $kap_types[ $kap_ending ] );
	if ( $kap_try === $kap_path && ! $kap_stays ) {
		return false;
	}
	if ( $kap_stays ) {
		header( 'Cache-Control: max-age=31536000, immutable' );
	}
	header( 'Content-Type: ' . ( $kap_types[ $kap_ending ] ?? 'application/octet-stream' ) );
	readfile( $kap_file );
	return true;
}
if ( ! $kap_found ) {
	$kap_try  = '/index.php';
	$kap_file = __DIR__ . $kap_try;
}
$_SERVER['SCRIPT_NAME']     = $kap_try;
$_SERVER['PHP_SELF']        = $kap_try;
$_SERVER['SCRIPT_FILENAME'] = $kap_file;
chdir( dirname( $kap_file ) );
require $kap_file;
return true;
