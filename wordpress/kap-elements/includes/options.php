<?php
/**
 * The options of the three elements: what blocks, shortcodes and settings can say.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** The optional parts of the overview, in their usual order. */
const KAP_ELEMENTS_SECTIONS = array( 'state', 'guard', 'disruptor', 'quote', 'trip', 'soul', 'healing', 'expect' );

/** The regions with checked help lines (ISO 3166-1). */
const KAP_ELEMENTS_REGIONS = array( 'US', 'CA', 'GB', 'AU', 'NZ', 'DE', 'FR', 'ES', 'PT', 'PL', 'CN', 'TW', 'JP', 'KR' );

/** The attributes of each element. */
const KAP_ELEMENTS_ATTRIBUTES = array(
	'explainer' => array( 'lang', 'theme', 'drafts', 'layout', 'sections', 'heading-level', 'region', 'cta-href', 'cta-label', 'reviewed-by', 'reviewed-on', 'language-menu' ),
	'quote'     => array( 'lang', 'theme', 'drafts', 'author', 'author-title', 'cite' ),
	'cta'       => array( 'lang', 'theme', 'drafts', 'href', 'label', 'target', 'layout', 'heading-level' ),
);

/** The words that an attribute allows; the first is what holds where nothing is said. */
const KAP_ELEMENTS_WORDS = array(
	'theme'            => array( 'auto', 'light', 'dark' ),
	'drafts'           => array( 'show', 'hide' ),
	'heading-level'    => array( '2', '3', '4' ),
	'target'           => array( '_self', '_blank', '_parent', '_top' ),
	'explainer.layout' => array( 'article', 'accordion', 'compact' ),
	'cta.layout'       => array( 'banner', 'inline', 'button' ),
);

/**
 * Reads one option.
 *
 * @param string $element An element without `kap-`.
 * @param string $name    An attribute's name.
 * @param mixed  $value   What somebody wrote.
 * @return string What holds; '' where nothing does, or nothing that is known.
 */
function kap_elements_option( string $element, string $name, $value ): string {
	$text  = kap_elements_clean( $value );
	$words = KAP_ELEMENTS_WORDS[ $name ] ?? KAP_ELEMENTS_WORDS[ "$element.$name" ] ?? null;
	if ( $words ) {
		return kap_elements_one_of( $text, $words );
	}
	switch ( $name ) {
		case 'lang':
			return kap_elements_language_tag( $text );
		case 'region':
			return kap_elements_region( $text );
		case 'sections':
			return kap_elements_sections( $text );
		case 'reviewed-on':
			return kap_elements_past_day( $text );
		case 'href':
		case 'cta-href':
		case 'cite':
			return kap_elements_link( $text );
		case 'language-menu':
			return kap_elements_is_on( $text ) ? '1' : '';
		case 'text':
			return kap_elements_text( $value );
		default:
			return $text;
	}
}

/**
 * Reads options by any spelling of their names: `headingLevel`, `heading_level`, `heading-level`. A
 * bare word, as in `[kap_explainer language_menu]`, is an option that is on.
 *
 * @param string $element An element without `kap-`.
 * @param array  $options What somebody wrote.
 * @return array<string, string> Every attribute of the element, and a quotation's own `text`.
 */
function kap_elements_options( string $element, array $options ): array {
	$spelled = array();
	foreach ( $options as $key => $value ) {
		if ( is_int( $key ) ) {
			$key   = is_scalar( $value ) ? (string) $value : '';
			$value = '1';
		}
		$spelled[ (string) preg_replace( '/[^a-z]/', '', strtolower( $key ) ) ] = $value;
	}
	$names = KAP_ELEMENTS_ATTRIBUTES[ $element ];
	if ( 'quote' === $element ) {
		$names[] = 'text';
	}
	$read = array();
	foreach ( $names as $name ) {
		$read[ $name ] = kap_elements_option( $element, $name, $spelled[ str_replace( '-', '', $name ) ] ?? '' );
	}
	return $read;
}

/**
 * Fills in what the site's settings say, where an element says nothing.
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
	return $options;
}
