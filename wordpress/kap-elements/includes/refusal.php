<?php
/**
 * What is said of an address that cannot be used, where no field can say it.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Tells whoever can edit the post at hand which addresses of a shortcode are not shown as links.
 * Readers see nothing of it.
 *
 * @param string $element An element without `kap-`.
 * @param array  $options What somebody wrote.
 */
function kap_elements_refusal( string $element, array $options ): string {
	if ( ! is_singular() || ! current_user_can( 'edit_post', get_the_ID() ) ) {
		return '';
	}
	$html    = '';
	$written = kap_elements_written( $element, $options );
	foreach ( array_keys( kap_elements_types( $element ), 'address', true ) as $name ) {
		$address = kap_elements_clean( $written[ $name ] );
		if ( '' !== $address && '' === kap_elements_link( $address ) ) {
			$sentence = __( 'This address is not shown as a link. It must begin with https:, http:, mailto:, tel: or sms:, or with a slash.', 'kap-elements' );
			$html    .= '<strong class="kap-elements-refusal">' . esc_html( "$address: $sentence" ) . '</strong>';
		}
	}
	return $html;
}
