<?php
/**
 * What *About this page* says, with the review that a clinic names.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * A date in a language's own words.
 *
 * @param array  $format A content's `date`.
 * @param string $day    `YYYY-MM-DD`.
 */
function kap_elements_date( array $format, string $day ): string {
	list( $year, $month, $date ) = array_map( 'intval', explode( '-', $day ) );

	$digits = preg_split( '//u', $format['digits'], -1, PREG_SPLIT_NO_EMPTY );
	$number = function ( int $number ) use ( $digits ): string {
		return strtr( (string) $number, $digits );
	};
	return strtr(
		$format['pattern'],
		array(
			'{year}'  => $number( $year ),
			'{month}' => $format['months'][ $month - 1 ],
			'{day}'   => $number( $date ),
		)
	);
}

/**
 * Who has reviewed the text for this clinic, and how old that review is.
 *
 * @param array                 $content A language's content.
 * @param array<string, string> $options The element's options.
 */
function kap_elements_review( array $content, array $options ): array {
	$day   = $options['reviewed-on'];
	$items = array( kap_elements_paragraph( 'about.reviewedBy', array( 'name' => $options['reviewed-by'] ) ) );
	if ( '' === $day ) {
		return $items;
	}
	$items[] = kap_elements_paragraph( 'about.reviewedOn', array( 'date' => kap_elements_date( $content['date'], $day ) ) );
	if ( strtotime( $day . ' UTC +' . (int) $content['reviewMonths'] . ' months' ) < time() ) {
		$items[] = kap_elements_paragraph( 'about.reviewDue' );
	}
	if ( $day < $content['revisedOn'] ) {
		$items[] = kap_elements_paragraph( 'about.changedSince' );
	}
	return $items;
}

/**
 * Where the text comes from, how old it is, and who has read it.
 *
 * @param array                 $content A language's content.
 * @param array<string, string> $options The element's options.
 */
function kap_elements_about( array $content, array $options ): array {
	$items = array();
	foreach ( $content['about'] as $item ) {
		$is_review = 'about.noReview' === ( $item['line']['message'] ?? '' ) && '' !== $options['reviewed-by'];
		array_push( $items, ...( $is_review ? kap_elements_review( $content, $options ) : array( $item ) ) );
	}
	return $items;
}
