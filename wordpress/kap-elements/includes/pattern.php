<?php
/**
 * A pattern to begin a page with: the clinic's own words, then the overview. WordPress offers it with
 * each new page.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** Registers the pattern. */
function kap_elements_register_pattern(): void {
	$words = esc_html__( 'Say here in your own words how your team works, and who you are.', 'kap-elements' );
	register_block_pattern(
		'kap-elements/overview-page',
		array(
			'title'       => __( 'A page about ketamine-assisted psychotherapy', 'kap-elements' ),
			'description' => __( 'Your own words, then the overview with its risks and help lines.', 'kap-elements' ),
			'categories'  => array( 'text' ),
			'blockTypes'  => array( 'core/post-content' ),
			'postTypes'   => array( 'page' ),
			'content'     => "<!-- wp:paragraph -->\n<p>$words</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:kap-elements/explainer {\"layout\":\"accordion\"} /-->",
		)
	);
}
add_action( 'init', 'kap_elements_register_pattern' );
