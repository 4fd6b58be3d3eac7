<?php
/**
 * An excerpt for posts that hold nothing else: WordPress makes none of blocks that are written when
 * they are shown.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** What an excerpt says of each element: what it begins with. */
const KAP_ELEMENTS_EXCERPTS = array(
	'explainer' => array( 'lead', 'lead.honest' ),
	'quote'     => array( 'quote.text' ),
	'cta'       => array( 'cta.body' ),
);

/**
 * The beginning of an element as text.
 *
 * @param string $element An element without `kap-`.
 * @param array  $options As its block or its shortcode has them.
 */
function kap_elements_beginning( string $element, array $options ): string {
	$read = kap_elements_filtered_options( $element, kap_elements_with_settings( $element, kap_elements_options( $element, $options ), kap_elements_settings() ) );
	if ( '' !== ( $read['text'] ?? '' ) ) {
		return kap_elements_escape( $read['text'] );
	}
	$lang    = $read['lang'] ? $read['lang'] : kap_elements_page_language();
	$match   = kap_elements_match( $lang, kap_elements_languages() );
	$content = kap_elements_content( kap_elements_is_shown( $match, $read ) ? $match : 'en' );
	$words   = array();
	foreach ( $content ? KAP_ELEMENTS_EXCERPTS[ $element ] : array() as $message ) {
		$words[] = kap_elements_words( $content, array( 'message' => $message ) );
	}
	return implode( ' ', $words );
}

/**
 * Gives a post without an excerpt the beginning of its overview, or of what else of ours it has.
 *
 * @param mixed $excerpt What WordPress has found.
 * @param mixed $post    The post.
 * @return mixed
 */
function kap_elements_excerpt( $excerpt, $post = null ) {
	$post = get_post( $post );
	if ( ! is_string( $excerpt ) || '' !== trim( $excerpt ) || ! $post ) {
		return $excerpt;
	}
	$found = array_column( array_reverse( kap_elements_in( $post->post_content ) ), 1, 0 );
	foreach ( array_keys( KAP_ELEMENTS_EXCERPTS ) as $element ) {
		if ( isset( $found[ $element ] ) ) {
			// phpcs:disable WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WordPress's own.
			$length = (int) apply_filters( 'excerpt_length', 55 );
			$more   = (string) apply_filters( 'excerpt_more', ' [&hellip;]' );
			// phpcs:enable
			return wp_trim_words( kap_elements_beginning( $element, $found[ $element ] ), $length, $more );
		}
	}
	return $excerpt;
}
// After WordPress has looked for one.
add_filter( 'get_the_excerpt', 'kap_elements_excerpt', 20, 2 );
