<?php
/**
 * The clinic's own link below the invitation.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** The schemes that an address may have. */
const KAP_ELEMENTS_SCHEMES = array( 'http', 'https', 'mailto', 'tel', 'sms' );

/**
 * The clinic's link, and that it is not for emergencies. Its words are in the page's language.
 *
 * @param array                 $content  A language's content.
 * @param array<string, string> $action   `href`, `label` and `target`, each '' where there is none.
 * @param bool                  $is_alone Whether its words stand also where there is no address.
 * @return string '' where there is neither.
 */
function kap_elements_action( array $content, array $action, bool $is_alone ): string {
	$label = '' === $action['label']
		? kap_elements_line( $content, array( 'message' => 'cta.button' ) )
		: '<span lang="' . esc_attr( kap_elements_page_language() ) . '" dir="auto">' . kap_elements_escape( $action['label'] ) . '</span>';
	if ( '' === $action['href'] ) {
		return $is_alone ? "<p>$label</p>" : '';
	}
	$open = '';
	if ( '_blank' === $action['target'] ) {
		$label .= ' ' . kap_elements_line( $content, array( 'message' => 'link.newTab' ) );
		$open   = ' target="_blank" rel="noopener"';
	} elseif ( '' !== $action['target'] ) {
		$open = ' target="' . esc_attr( $action['target'] ) . '"';
	}
	$link = '<p><a href="' . esc_url( $action['href'], KAP_ELEMENTS_SCHEMES ) . "\"$open>$label</a></p>";
	return "$link\n" . kap_elements_paragraphs( $content, array( array( 'message' => 'cta.notCrisis' ) ) );
}
