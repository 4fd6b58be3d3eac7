<?php
/**
 * What a site sets for all its elements: one option, read and written by one rule.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** The option's name, and the slug of its page. */
const KAP_ELEMENTS_SETTINGS      = 'kap_elements_settings';
const KAP_ELEMENTS_SETTINGS_PAGE = 'kap-elements';

/**
 * Reads settings of any age or shape: what is missing, unknown or broken gives the default.
 *
 * @param mixed $stored What the database has.
 * @return array<string, string>
 */
function kap_elements_read_settings( $stored ): array {
	$stored = is_array( $stored ) ? $stored : array();
	$value  = function ( string $name ) use ( $stored ): string {
		$text = kap_elements_clean( $stored[ $name ] ?? '' );
		return kap_elements_is_none( $text ) ? '' : $text;
	};
	return array(
		'region'      => kap_elements_region( $value( 'region' ) ),
		'accent'      => (string) sanitize_hex_color( $value( 'accent' ) ),
		'cta_href'    => kap_elements_filtered_link( $value( 'cta_href' ) ),
		'reviewed_by' => sanitize_text_field( $value( 'reviewed_by' ) ),
		'reviewed_on' => kap_elements_past_day( $value( 'reviewed_on' ) ),
		'drafts'      => 'hide' === strtolower( $value( 'drafts' ) ) ? 'hide' : 'show',
	);
}

/**
 * The site's settings.
 *
 * @return array<string, string>
 */
function kap_elements_settings(): array {
	return kap_elements_read_settings( get_option( KAP_ELEMENTS_SETTINGS, array() ) );
}

/**
 * What is said of a value that cannot be used, by setting.
 *
 * @return array<string, string>
 */
function kap_elements_refusals(): array {
	return array(
		'region'      => __( 'The region is not one that the overview knows. It has been left out.', 'kap-elements' ),
		'accent'      => __( 'The colour is not a colour such as #0b5a63. It has been left out.', 'kap-elements' ),
		'cta_href'    => __( 'The booking address is not a link that can be used. It must begin with https:, http:, mailto:, tel: or sms:, or with a slash. It has been left out.', 'kap-elements' ),
		'reviewed_on' => __( 'The date of review is not a past date such as 2026-01-31. It has been left out.', 'kap-elements' ),
		'drafts'      => __( 'The choice for draft translations is unknown. They are shown.', 'kap-elements' ),
	);
}

/**
 * Has something said of a setting above the form, once: WordPress has settings judged twice where it
 * stores them for the first time.
 *
 * @param string $name    A setting.
 * @param string $message What is said.
 * @param string $type    `error` or `warning`.
 */
function kap_elements_say_of_setting( string $name, string $message, string $type = 'error' ): void {
	if ( ! function_exists( 'add_settings_error' ) ) {
		return;
	}
	$said = array_column( get_settings_errors( KAP_ELEMENTS_SETTINGS ), 'code' );
	if ( ! in_array( "kap_elements_$name", $said, true ) ) {
		add_settings_error( KAP_ELEMENTS_SETTINGS, "kap_elements_$name", $message, $type );
	}
}

/**
 * Judges settings before they are stored. Total: what cannot be used gives the default, and that is
 * said.
 *
 * @param mixed $input What the form, or another program, sends.
 * @return array<string, string>
 */
function kap_elements_sanitize_settings( $input ): array {
	$settings = kap_elements_read_settings( $input );
	foreach ( kap_elements_refusals() as $name => $message ) {
		$wanted  = is_array( $input ) ? kap_elements_clean( $input[ $name ] ?? '' ) : '';
		$refused = 'drafts' === $name ? ! in_array( strtolower( $wanted ), array( '', 'show', 'hide' ), true ) : '' !== $wanted && '' === $settings[ $name ];
		if ( $refused && ! kap_elements_is_none( $wanted ) ) {
			kap_elements_say_of_setting( $name, $message );
		}
	}
	if ( '' !== $settings['reviewed_on'] && '' === $settings['reviewed_by'] ) {
		kap_elements_say_of_setting( 'reviewed_by', __( 'A date of review is shown only with the name of the person who did the review.', 'kap-elements' ), 'warning' );
	}
	return $settings;
}

/** Registers the option. */
function kap_elements_register_settings(): void {
	register_setting(
		KAP_ELEMENTS_SETTINGS_PAGE,
		KAP_ELEMENTS_SETTINGS,
		array(
			'type'              => 'object',
			'default'           => array(),
			'sanitize_callback' => 'kap_elements_sanitize_settings',
		)
	);
}
add_action( 'init', 'kap_elements_register_settings' );
