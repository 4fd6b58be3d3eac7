<?php
// Runs PHP in the site: a request's body is JSON with the code, the arguments that it finds in $args and
// the name of the user. What the code returns is printed as JSON after a line of its own.
require __DIR__ . '/load.php';
$kap_call = json_decode( file_get_contents( 'php://input' ), true );
$args     = $kap_call['args'];
wp_set_current_user( get_user_by( 'login', $kap_call['user'] )->ID );
$kap_result = eval( $kap_call['code'] );
echo "\nresult:\n", wp_json_encode( $kap_result );
