<?php
/**
 * Reads the options of the three elements: what blocks, shortcodes and settings say.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * All that blocks and shortcodes take of an element.
 *
 * @param string $element An element without `kap-`.
 * @return array<string, string|string[]> Types, or words, by name.
 */
function kap_elements_types( string $element ): array {
	return KAP_ELEMENTS_ATTRIBUTES[ $element ] + KAP_ELEMENTS_EXTRAS[ $element ];
}

/**
 * Reads one option.
 *
 * @param string          $name  An option's name.
 * @param string|string[] $type  What it may be.
 * @param mixed           $value What somebody wrote.
 * @return string What holds; '' where nothing does, or nothing that is known.
 */
function kap_elements_option( string $name, $type, $value ): string {
	if ( 'text' === $name ) {
		// Quotation marks around a quotation are its own.
		return kap_elements_text( $value );
	}
	$text = kap_elements_clean( $value );
	if ( is_array( $type ) ) {
		return kap_elements_one_of( $text, $type );
	}
	switch ( $type ) {
		case 'language':
			return kap_elements_language_tag( $text );
		case 'region':
			return kap_elements_region( $text );
		case 'sections':
			return kap_elements_sections( $text );
		case 'day':
			return kap_elements_past_day( $text );
		case 'address':
			return kap_elements_is_none( $text ) ? $text : kap_elements_filtered_link( $text );
		case 'boolean':
			return kap_elements_is_on( $text ) ? '1' : '';
		default:
			return $text;
	}
}

/**
 * Finds options by any spelling of their names: `headingLevel`, `heading_level`, `heading-level`. A
 * bare word, as in `[kap_explainer language_menu]`, is an option that is on.
 *
 * @param string $element An element without `kap-`.
 * @param array  $options What somebody wrote.
 * @return array<string, mixed> The value of each attribute, as it is written; '' where there is none.
 */
function kap_elements_written( string $element, array $options ): array {
	$spelled = array();
	foreach ( $options as $key => $value ) {
		if ( is_int( $key ) ) {
			$key   = is_scalar( $value ) ? (string) $value : '';
			$value = '1';
		}
		$spelled[ (string) preg_replace( '/[^a-z]/', '', strtolower( $key ) ) ] = $value;
	}
	$written = array();
	foreach ( array_keys( kap_elements_types( $element ) ) as $name ) {
		$written[ $name ] = $spelled[ str_replace( '-', '', $name ) ] ?? '';
	}
	return $written;
}

/**
 * Reads options, by any spelling of their names.
 *
 * @param string $element An element without `kap-`.
 * @param array  $options What somebody wrote.
 * @return array<string, string> Every attribute of the element, and a quotation's own `text`.
 */
function kap_elements_options( string $element, array $options ): array {
	$written = kap_elements_written( $element, $options );
	$read    = array();
	foreach ( kap_elements_types( $element ) as $name => $type ) {
		$read[ $name ] = kap_elements_option( $name, $type, $written[ $name ] );
	}
	return $read;
}

/**
 * Fills in what the site's settings say, where an element says nothing. The word `none` says that the
 * element has none, whatever the site has.
 *
 * @param string                $element  An element without `kap-`.
 * @param array<string, string> $options  From `kap_elements_options()`.
 * @param array<string, string> $settings From `kap_elements_settings()`.
 * @return array<string, string>
 */
function kap_elements_with_settings( string $element, array $options, array $settings ): array {
	$defaults = array( 'drafts' => $settings['drafts'] );
	if ( 'cta' === $element ) {
		$defaults['href'] = $settings['cta_href'];
	}
	if ( 'explainer' === $element ) {
		$defaults['region']   = $settings['region'];
		$defaults['cta-href'] = $settings['cta_href'];
		// A date belongs to the person who gave it.
		if ( '' === $options['reviewed-by'] ) {
			$defaults['reviewed-by'] = $settings['reviewed_by'];
			$options['reviewed-on']  = $settings['reviewed_on'];
		}
	}
	foreach ( $defaults as $name => $value ) {
		$options[ $name ] = '' === $options[ $name ] ? $value : $options[ $name ];
	}
	foreach ( array( 'region', 'cta-href', 'reviewed-by', 'cite', 'href' ) as $name ) {
		if ( kap_elements_is_none( $options[ $name ] ?? '' ) ) {
			$options[ $name ] = '';
		}
	}
	if ( 'explainer' === $element && '' === $options['reviewed-by'] ) {
		$options['reviewed-on'] = '';
	}
	return $options;
}
