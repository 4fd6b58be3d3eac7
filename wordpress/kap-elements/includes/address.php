<?php
/**
 * Where links lead: makes an address of what a person types. `editor/address.js` does the same; the
 * cases of both are in test/fixtures/addresses.json.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** How files of a page end, which no host's name does. */
const KAP_ELEMENTS_FILE_ENDINGS = array( 'asp', 'aspx', 'cgi', 'htm', 'html', 'jsp', 'pdf', 'php', 'shtml', 'xhtml' );

/**
 * Makes an address of what a person types: `info@clinic.com`, `+1 555 0100`, `clinic.com`, `contact`.
 *
 * @param string $value A cleaned value.
 * @return string An address that the elements take; '' where it must not be a link, or leads nowhere.
 */
function kap_elements_link( string $value ): string {
	$typed   = trim( str_replace( '\\', '/', (string) preg_replace( '/\p{Cc}/u', '', $value ) ) );
	$address = preg_replace_callback(
		'/[\s\p{Z}"<>^`{|}\[\]]/u',
		function ( $sign ) {
			return rawurlencode( $sign[0] );
		},
		kap_elements_address( $typed )
	);
	return esc_url_raw( (string) $address, KAP_ELEMENTS_SCHEMES );
}

/**
 * The address that is meant.
 *
 * @param string $typed What a person types.
 * @return string '' where that is not clear, or not one of ours.
 */
function kap_elements_address( string $typed ): string {
	// Also `https//clinic.com`, and one that has been pasted behind the beginning of another.
	if ( preg_match( '~^(?:https?[:;]?//+)*(https?)(?:[:;]/*|//+)(.*)$~isu', $typed, $web ) ) {
		return kap_elements_has_host( $web[2] ) ? strtolower( $web[1] ) . "://$web[2]" : '';
	}
	if ( preg_match( '~^mailto[:;][/\s]*(.*)$~isu', $typed, $mail ) ) {
		return kap_elements_mail_address( $mail[1] );
	}
	if ( preg_match( '~^(tel|sms)[:;][/\s]*(.*)$~isu', $typed, $number ) ) {
		return kap_elements_number_address( strtolower( $number[1] ), $number[2] );
	}
	if ( preg_match( '~^//+(.*)$~su', $typed, $rest ) ) {
		return kap_elements_has_host( $rest[1] ) ? "//$rest[1]" : '';
	}
	if ( preg_match( '~^[/?#]~', $typed ) ) {
		// WordPress takes what stands before a colon for a scheme.
		return '/' === $typed[0] ? $typed : str_replace( ':', '%3A', $typed );
	}
	$meant = kap_elements_mail_address( $typed );
	$meant = '' === $meant ? kap_elements_called( $typed ) : $meant;
	return '' === $meant ? kap_elements_site_or_page( $typed ) : $meant;
}

/**
 * Whether something begins with a host, and with nobody's name or password before it.
 *
 * @param string $rest What follows the two slashes.
 */
function kap_elements_has_host( string $rest ): bool {
	return (bool) preg_match( '~^[\p{L}\p{M}\p{N}._-]+(?::[0-9]{1,5})?(?:[/?#]|$)~u', $rest );
}

/**
 * The address of e-mail to one person, or several.
 *
 * @param string $typed Such as `info@clinic.com`, perhaps with `?subject=` behind it.
 */
function kap_elements_mail_address( string $typed ): string {
	preg_match( '~^([^?]*)(.*)$~su', $typed, $parts );
	$people = array_map( 'trim', explode( ',', str_replace( ';', ',', $parts[1] ?? '' ) ) );
	foreach ( $people as $person ) {
		if ( ! preg_match( '~^[^\s\p{Z}@/:#<>()"]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+$~u', $person ) ) {
			return '';
		}
	}
	return 'mailto:' . implode( ',', $people ) . $parts[2];
}

/**
 * The address that calls or writes to a telephone number.
 *
 * @param string $scheme `tel` or `sms`.
 * @param string $typed  A number as people write it, perhaps with `;ext=` or `?body=` behind it.
 */
function kap_elements_number_address( string $scheme, string $typed ): string {
	preg_match( '~^([^?;&]*)(.*)$~su', $typed, $parts );
	$number = (string) preg_replace( '/^%2B/i', '+', $parts[1] ?? '' );
	// The zero that is dialled only within the country.
	$number = (string) preg_replace( '/^(\+[^(]*)\(0\)/', '$1', $number );
	$number = (string) preg_replace( '~[\s\p{Z}\p{Pd}()./]~u', '', $number );
	return preg_match( '/^(?=[^0-9]*[0-9])\+?[0-9a-z*,]+$/i', $number ) ? "$scheme:$number$parts[2]" : '';
}

/**
 * The address that calls a number which stands by itself.
 *
 * @param string $typed What a person types.
 */
function kap_elements_called( string $typed ): string {
	// A slash divides numbers in some countries, but also the days and years of a page's address.
	$is_number = preg_match( '~^(?:[+(0][0-9\s\p{Z}\p{Pd}()./]*|[0-9\s\p{Z}\p{Pd}().]*)$~u', $typed )
		&& ! preg_match( '/^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/', $typed )
		&& strlen( (string) preg_replace( '/[^0-9]/', '', $typed ) ) > 2;
	return $is_number ? kap_elements_number_address( 'tel', $typed ) : '';
}

/**
 * The address of another site by its name, or of a page of this one.
 *
 * @param string $typed What a person types.
 */
function kap_elements_site_or_page( string $typed ): string {
	$is_named = preg_match( '~^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*\.(\p{L}[\p{L}\p{M}\p{N}-]+)(?::[0-9]{1,5})?(?:[/?#]|$)~u', $typed, $name );
	if ( $is_named && ! in_array( strtolower( $name[1] ), KAP_ELEMENTS_FILE_ENDINGS, true ) ) {
		return "https://$typed";
	}
	$is_page = preg_match( '~^(?=\P{L}*\p{L})[\p{L}\p{N}_%-][^\s\p{Z}@:/?#]*(?:[/?#][^\s\p{Z}]*)?$~u', $typed );
	return $is_page ? "/$typed" : '';
}
