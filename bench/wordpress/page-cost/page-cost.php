<?php
/**
 * Plugin Name: Takes down what each request costs, for the bench
 *
 * Writes a line of JSON for each request to wp-content/costs.log: its address, its time in
 * milliseconds, the most memory that it held, and the queries that the database got. Whoever sends the
 * header `X-Bench: admin` is the administrator.
 */

if ( 'admin' === ( $_SERVER['HTTP_X_BENCH'] ?? '' ) ) {
	add_filter( 'determine_current_user', fn() => 1, 100 );
	function auth_redirect() {}
}

add_action(
	'shutdown',
	function () {
		global $wpdb;
		$line = array(
			'uri'     => $_SERVER['REQUEST_URI'],
			'time'    => 1000 * ( microtime( true ) - $_SERVER['REQUEST_TIME_FLOAT'] ),
			'memory'  => memory_get_peak_usage(),
			'queries' => $wpdb->num_queries,
		);
		file_put_contents( WP_CONTENT_DIR . '/costs.log', wp_json_encode( $line ) . "\n", FILE_APPEND );
	},
	1000
);
