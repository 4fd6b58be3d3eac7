<?php
/**
 * Has the site's search find posts by the words of their overview, which are not stored in them.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** Messages that are not part of the overview's text. */
const KAP_ELEMENTS_UNSEARCHED = '/^(menu|draft|fallback|link|accordion|print|compact)\./';

/**
 * A text as search compares it: in small letters without accents.
 *
 * @param string $text Any text.
 */
function kap_elements_searchable( string $text ): string {
	$plain = remove_accents( $text );
	return function_exists( 'mb_strtolower' ) ? mb_strtolower( $plain, 'UTF-8' ) : strtolower( $plain );
}

/** The words of the overview in the page's language. */
function kap_elements_overview_words(): string {
	$tag      = kap_elements_match( kap_elements_page_language(), kap_elements_languages() );
	$content  = kap_elements_content( $tag ? $tag : 'en' );
	$messages = $content['messages'] ?? array();
	$searched = preg_grep( KAP_ELEMENTS_UNSEARCHED, array_keys( $messages ), PREG_GREP_INVERT );
	return kap_elements_searchable( implode( "\n", array_intersect_key( $messages, array_flip( $searched ) ) ) );
}

/** The condition that a post has an overview: its block, its shortcode or its tag. */
function kap_elements_holds_overview(): string {
	global $wpdb;
	$begins = array();
	foreach ( array( '<!-- wp:kap-elements/explainer ', '[kap_explainer', '<kap-explainer' ) as $start ) {
		$begins[] = $wpdb->prepare( "{$wpdb->posts}.post_content LIKE %s", '%' . $wpdb->esc_like( $start ) . '%' );
	}
	// Most posts have none. To compare bytes tells that in a fraction of the time that letters take.
	return $wpdb->prepare( "({$wpdb->posts}.post_content LIKE BINARY %s AND (", '%kap%explainer%' ) . implode( ' OR ', $begins ) . '))';
}

/**
 * Lets a word that the overview has be found in every post that has an overview.
 *
 * @param mixed $sql   The condition of a search: each word in the title, the excerpt or the content.
 * @param mixed $query The query.
 * @return mixed
 */
function kap_elements_search( $sql, $query ) {
	global $wpdb;
	$terms = $query instanceof WP_Query && ! is_admin() ? (array) $query->get( 'search_terms' ) : array();
	if ( ! is_string( $sql ) || '' === $sql || ! $terms ) {
		return $sql;
	}
	$words = kap_elements_overview_words();
	$holds = kap_elements_holds_overview();
	$any = $query->get( 'exact' ) ? '' : '%';
	foreach ( array_unique( $terms ) as $term ) {
		$condition = $wpdb->prepare( "({$wpdb->posts}.post_content LIKE %s)", $any . $wpdb->esc_like( $term ) . $any );
		if ( false !== strpos( $words, kap_elements_searchable( $term ) ) ) {
			$sql = str_replace( $condition, "($condition OR $holds)", $sql );
		}
	}
	return $sql;
}
add_filter( 'posts_search', 'kap_elements_search', 10, 2 );
