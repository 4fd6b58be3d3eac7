<?php
/**
 * Reads values that people wrote: total functions, which give what may be used or ''.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** As many characters as anybody means to write, and as the elements read. */
const KAP_ELEMENTS_LONGEST = 10000;

/**
 * A value as text. What an author's save has escaped is text again, so that it must be escaped where
 * it is put out.
 *
 * @param mixed $value Anything.
 */
function kap_elements_text( $value ): string {
	$text = is_scalar( $value ) ? wp_check_invalid_utf8( (string) $value ) : '';
	preg_match( '/^.{0,' . KAP_ELEMENTS_LONGEST . '}/su', $text, $start );
	return trim( html_entity_decode( $start[0] ?? '', ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}

/**
 * A value as text, without the spaces and typographic quotes that editors leave around it.
 *
 * @param mixed $value Anything.
 */
function kap_elements_clean( $value ): string {
	preg_match( '/(?![\s\p{Z}\p{Pi}\p{Pf}„‚″])(?:.*[^\s\p{Z}\p{Pi}\p{Pf}„‚″])?/su', kap_elements_text( $value ), $inner );
	return $inner[0] ?? '';
}

/**
 * The text of some HTML, with a line break where it has one, and two between paragraphs.
 *
 * @param string $html Such as what stands between the tags of a shortcode.
 */
function kap_elements_text_of( string $html ): string {
	$marked = (string) preg_replace( '~<br\b[^<>]*>\s*~i', "\n", $html );
	$marked = (string) preg_replace( '~</?(?:blockquote|div|h[1-6]|li|ol|p|ul)\b[^<>]*>~i', "\n\n", $marked );
	$lines  = array_map( 'trim', explode( "\n", wp_strip_all_tags( $marked ) ) );
	return trim( (string) preg_replace( '/\n{3,}/', "\n\n", implode( "\n", $lines ) ) );
}

/**
 * One of some words, in any case of letters.
 *
 * @param string   $value A cleaned value.
 * @param string[] $words What is allowed.
 */
function kap_elements_one_of( string $value, array $words ): string {
	$word = strtolower( $value );
	return in_array( $word, $words, true ) ? $word : '';
}

/**
 * Whether a value is the word that refuses what the site sets.
 *
 * @param string $value A cleaned value.
 */
function kap_elements_is_none( string $value ): bool {
	return 'none' === strtolower( $value );
}

/**
 * Whether a boolean attribute is there: bare, or with any value but those that say no.
 *
 * @param string $value A cleaned value.
 */
function kap_elements_is_on( string $value ): bool {
	return '' !== $value && ! in_array( strtolower( $value ), KAP_ELEMENTS_OFF, true );
}

/**
 * A region's code as people write it (`us`, ` UK `); `NONE` asks for neutral wording where the site
 * has a region of its own.
 *
 * @param string $value A cleaned value.
 */
function kap_elements_region( string $value ): string {
	$code = strtoupper( $value );
	$code = 'UK' === $code ? 'GB' : $code;
	return 'NONE' === $code || in_array( $code, KAP_ELEMENTS_REGIONS, true ) ? $code : '';
}

/**
 * Ids of sections in the order given, each once.
 *
 * @param string $value A cleaned value.
 */
function kap_elements_sections( string $value ): string {
	$words = preg_split( '/[\s,]+/', strtolower( $value ) );
	return implode( ' ', array_unique( array_intersect( (array) $words, KAP_ELEMENTS_SECTIONS ) ) );
}

/**
 * A day that has come, somewhere on earth, as `YYYY-MM-DD`.
 *
 * @param string $value A cleaned value.
 */
function kap_elements_past_day( string $value ): string {
	if ( ! preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $value, $day ) ) {
		return '';
	}
	$is_real = checkdate( (int) $day[2], (int) $day[3], (int) $day[1] );
	// A day comes first at UTC+14.
	return $is_real && $value <= gmdate( 'Y-m-d', time() + 14 * HOUR_IN_SECONDS ) ? $value : '';
}
