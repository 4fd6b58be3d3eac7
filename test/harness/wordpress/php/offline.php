<?php
// Must-use plugin of a site for tests: it asks nobody outside, also not itself, since the server that
// would answer is busy asking; and it sends no mail.
add_filter(
	'pre_http_request',
	function () {
		return new WP_Error( 'offline', 'This site asks nobody.' );
	}
);
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'pre_wp_mail', '__return_true' );
