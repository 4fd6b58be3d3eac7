<?php
/**
 * Where links to the help lines lead: an id that stands in a page once, however many overviews it has.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** The id in the first overview; links from elsewhere lead there. */
const KAP_ELEMENTS_HELP = 'kap-safety';

/**
 * Counts the overviews of the document that is being written.
 *
 * @param int $more How many come to it.
 */
function kap_elements_overviews( int $more ): int {
	static $count = 0;
	$count       += $more;
	return $count;
}

/** Begins a document, such as another post of a feed, which readers see by itself. */
function kap_elements_new_document(): void {
	kap_elements_overviews( -kap_elements_overviews( 0 ) );
}

/** Whether what is being written is only looked at, and does not stand in the page. */
function kap_elements_is_unseen(): bool {
	return doing_action( 'wp_head' ) || doing_filter( 'get_the_excerpt' );
}

/** The id of the help lines in the overview that is being written. */
function kap_elements_help_id(): string {
	$count = kap_elements_overviews( kap_elements_is_unseen() ? 0 : 1 );
	return $count > 1 ? KAP_ELEMENTS_HELP . "-$count" : KAP_ELEMENTS_HELP;
}

/**
 * Counts the ids in a post that somebody has written into it by hand, with the static edition.
 *
 * @param mixed $content A post's content.
 * @return mixed
 */
function kap_elements_count_written_ids( $content ) {
	if ( is_feed() || wp_is_json_request() || defined( 'REST_REQUEST' ) ) {
		kap_elements_new_document();
	}
	if ( is_string( $content ) && ! kap_elements_is_unseen() ) {
		kap_elements_overviews( substr_count( $content, 'id="' . KAP_ELEMENTS_HELP . '"' ) );
	}
	return $content;
}
add_filter( 'the_content', 'kap_elements_count_written_ids', 0 );
