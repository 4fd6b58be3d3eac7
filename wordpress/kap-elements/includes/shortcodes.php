<?php
/**
 * The shortcodes `[kap_explainer]`, `[kap_quote]` and `[kap_cta]`.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** Registers the shortcodes. */
function kap_elements_add_shortcodes(): void {
	foreach ( array_keys( KAP_ELEMENTS_ATTRIBUTES ) as $element ) {
		add_shortcode(
			"kap_$element",
			function ( $options, $content = '' ) use ( $element ): string {
				$options = is_array( $options ) ? $options : array();
				$text    = kap_elements_text_of( (string) $content );
				// `[kap_quote author="…"]A quotation.[/kap_quote]`.
				if ( 'quote' === $element && '' !== $text ) {
					$options['text'] = $options['text'] ?? $text;
				}
				return kap_elements_render( $element, $options ) . kap_elements_refusal( $element, $options );
			}
		);
	}
}
add_action( 'init', 'kap_elements_add_shortcodes' );

/** An element of ours with the static edition in it. */
const KAP_ELEMENTS_WRITTEN = '#(<kap-(?:explainer|quote|cta)\b[^>]*>(?:<p slot="text">.*?</p>)?<section data-kap-static .*?</section>\s*</kap-(?:explainer|quote|cta)>)#s';

/** White space and line breaks at an edge of a paragraph. */
const KAP_ELEMENTS_SPACE = '(?:\s|<br\s*/?>)*';

/**
 * Takes elements out of paragraphs that WordPress has put around shortcodes. A browser would close
 * such a paragraph inside the element, so that its fallback stood beside it.
 *
 * @param mixed $content A post's content.
 * @return mixed
 */
function kap_elements_unwrap( $content ) {
	if ( ! is_string( $content ) || false === strpos( $content, '<kap-' ) ) {
		return $content;
	}
	$pieces = preg_split( KAP_ELEMENTS_WRITTEN, $content, -1, PREG_SPLIT_DELIM_CAPTURE );
	if ( ! $pieces ) {
		return $content;
	}
	$html    = '';
	$is_open = false;
	foreach ( $pieces as $i => $piece ) {
		if ( 0 === $i % 2 ) {
			$html .= $is_open ? kap_elements_reopen( $piece ) : $piece;
			preg_match_all( '#<(/?)p(?=[\s>])#i', $html, $tags );
			$is_open = $tags[1] && '' === end( $tags[1] );
			continue;
		}
		if ( $is_open ) {
			$html = (string) preg_replace( '#<p(?:\s[^<>]*)?>' . KAP_ELEMENTS_SPACE . '$#iD', '', $html, 1, $is_empty );
			$html = $is_empty ? $html : "$html</p>";
		}
		$html .= $piece;
	}
	return $html;
}
add_filter( 'the_content', 'kap_elements_unwrap', 12 );

/**
 * The rest of a paragraph that an element has been taken out of.
 *
 * @param string $html What follows the element.
 */
function kap_elements_reopen( string $html ): string {
	$rest = (string) preg_replace( '#^' . KAP_ELEMENTS_SPACE . '</p>#i', '', $html, 1, $is_empty );
	return $is_empty ? $rest : "<p>$rest";
}
