<?php
/**
 * Puts the static edition together, with all that the elements' options ask for.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * A paragraph with a message.
 *
 * @param string $message A message's id.
 * @param array  $values  What stands in its placeholders.
 */
function kap_elements_paragraph( string $message, array $values = array() ): array {
	return array(
		'kind' => 'paragraph',
		'line' => array(
			'message' => $message,
			'values'  => $values,
		),
	);
}

/**
 * The clinic's link, and that it is not for emergencies; nothing where there is no address.
 *
 * @param string $href   An address from `kap_elements_link()`, or ''.
 * @param string $label  The clinic's own words, or '' for ours.
 * @param string $target Where it opens, or ''.
 */
function kap_elements_action( string $href, string $label, string $target = '' ): array {
	if ( '' === $href ) {
		return array();
	}
	return array(
		array(
			'kind'   => 'link',
			'href'   => $href,
			'label'  => $label,
			'target' => $target,
		),
		kap_elements_paragraph( 'cta.notCrisis' ),
	);
}

/**
 * A link of the clinic's own, or its words alone where there is no address. They are in the page's
 * language.
 *
 * @param array $content A language's content.
 * @param array $item    From `kap_elements_action()`.
 */
function kap_elements_own_link( array $content, array $item ): string {
	$label = '' === $item['label']
		? kap_elements_line( $content, array( 'message' => 'cta.button' ) )
		: '<span lang="' . esc_attr( kap_elements_page_language() ) . '" dir="auto">' . kap_elements_escape( $item['label'] ) . '</span>';
	if ( '' === $item['href'] ) {
		return "<p>$label</p>";
	}
	$open = '';
	if ( '_blank' === $item['target'] ) {
		$label .= ' ' . kap_elements_line( $content, array( 'message' => 'link.newTab' ) );
		$open   = ' target="_blank" rel="noopener"';
	} elseif ( '' !== $item['target'] ) {
		$open = ' target="' . esc_attr( $item['target'] ) . '"';
	}
	return '<p><a href="' . esc_url( $item['href'], KAP_ELEMENTS_SCHEMES ) . "\"$open>$label</a></p>";
}

/**
 * The optional parts that are picked, in their order; the short text has but one.
 *
 * @param array  $sections A layout's `sections`.
 * @param string $picked   Ids, or '' for all.
 */
function kap_elements_body( array $sections, string $picked ): array {
	if ( '' !== $picked && isset( $sections[0]['id'] ) ) {
		$by_id    = array_column( $sections, null, 'id' );
		$sections = array_map(
			function ( $id ) use ( $by_id ) {
				return $by_id[ $id ] ?? array( 'items' => array() );
			},
			explode( ' ', $picked )
		);
	}
	return array_merge( array(), ...array_column( $sections, 'items' ) );
}

/**
 * The items of the overview.
 *
 * @param array                 $content A language's content.
 * @param array                 $english The English content.
 * @param array<string, string> $options The element's options.
 * @param array                 $notice  What is said of the language.
 */
function kap_elements_explainer_items( array $content, array $english, array $options, array $notice ): array {
	$layout = 'compact' === $options['layout'] ? 'compact' : 'article';
	$code   = isset( $content['regions'][ $options['region'] ] ) ? $options['region'] : 'neutral';
	$safety = function ( array $tongue ) use ( $layout, $code ): array {
		$region = $tongue['regions'][ $code ];
		return array_merge( $tongue['layouts'][ $layout ]['risks'][ $region['wording'] ], $region['help'] );
	};
	$again  = array();
	if ( isset( $content['safety']['english'] ) ) {
		$again[] = array(
			'kind'    => 'english',
			'summary' => $content['safety']['english'],
			'items'   => $safety( $english ),
		);
	}
	$parts = $content['layouts'][ $layout ];
	return array_merge(
		$notice,
		$parts['opening'],
		kap_elements_body( $parts['sections'], $options['sections'] ),
		$content['safety']['heading'],
		$safety( $content ),
		$again,
		$parts['invitation'],
		kap_elements_action( $options['cta-href'], $options['cta-label'] ),
		kap_elements_about( $content, $options )
	);
}

/**
 * The items of the invitation.
 *
 * @param array                 $content A language's content.
 * @param array<string, string> $options The element's options.
 * @param array                 $notice  What is said of the language.
 */
function kap_elements_cta_items( array $content, array $options, array $notice ): array {
	$kept  = array(
		'inline' => array( 'paragraph' ),
		'button' => array(),
	);
	$kinds = $kept[ $options['layout'] ] ?? array( 'heading', 'paragraph' );
	$words = array_filter(
		$content['cta'],
		function ( $item ) use ( $kinds ) {
			return in_array( $item['kind'], $kinds, true );
		}
	);
	$action = kap_elements_action( $options['href'], $options['label'], $options['target'] );
	if ( ! $words && ! $action ) {
		$action[] = array(
			'kind'  => 'link',
			'href'  => '',
			'label' => $options['label'],
		);
	}
	return array_merge( array_values( $words ), $action, $notice );
}
