<?php
/**
 * What *About this page* says of the review that a clinic names.
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
 * What is said of a clinic's own review, and of its age, as lines.
 *
 * @param array                 $content A language's content.
 * @param array<string, string> $options The element's options.
 */
function kap_elements_review( array $content, array $options ): array {
	if ( '' === $options['reviewed-by'] ) {
		return array( array( 'message' => 'about.noReview' ) );
	}
	$day   = $options['reviewed-on'];
	$lines = array(
		array(
			'message' => 'about.reviewedBy',
			'values'  => array( 'name' => $options['reviewed-by'] ),
		),
	);
	if ( '' === $day ) {
		return $lines;
	}
	$lines[] = array(
		'message' => 'about.reviewedOn',
		'values'  => array( 'date' => kap_elements_date( $content['date'], $day ) ),
	);
	if ( strtotime( $day . ' UTC +' . (int) $content['reviewMonths'] . ' months' ) < time() ) {
		$lines[] = array( 'message' => 'about.reviewDue' );
	}
	if ( $day < $content['revisedOn'] ) {
		$lines[] = array( 'message' => 'about.changedSince' );
	}
	return $lines;
}
