<?php
/**
 * What sanitizers and the classic editor must know, so that no role loses an element by saving.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Lets every role keep the three elements and the placeholders, with their attributes and those that
 * every tag may have.
 *
 * @param mixed $tags    What is allowed, by tag.
 * @param mixed $context What it is allowed in.
 * @return mixed
 */
function kap_elements_allow( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	$span = isset( $tags['span'] ) && is_array( $tags['span'] ) ? $tags['span'] : array();
	$div  = isset( $tags['div'] ) && is_array( $tags['div'] ) ? $tags['div'] : array();

	$div['data-kap'] = true;
	foreach ( KAP_ELEMENTS_ATTRIBUTES as $element => $types ) {
		$tags[ "kap-$element" ] = array_fill_keys( array_keys( $types ), true ) + $span;
		foreach ( array_keys( $types ) as $name ) {
			$div[ "data-kap-$name" ] = true;
		}
	}
	$tags['div'] = $div;
	return array_map( 'kap_elements_allow_place', $tags );
}
add_filter( 'wp_kses_allowed_html', 'kap_elements_allow', 10, 2 );

/**
 * Lets a tag keep its place in an element, without which another text stood there, and that it is
 * hidden.
 *
 * @param mixed $attributes What is allowed on a tag.
 * @return mixed
 */
function kap_elements_allow_place( $attributes ) {
	$place = array(
		'slot'   => true,
		'hidden' => true,
	);
	return is_array( $attributes ) ? $attributes + $place : $attributes;
}

/**
 * Has the addresses of our attributes checked as those of `href` are.
 *
 * @param mixed $names Attributes that hold addresses.
 * @return mixed
 */
function kap_elements_address_attributes( $names ) {
	if ( ! is_array( $names ) ) {
		return $names;
	}
	foreach ( KAP_ELEMENTS_ATTRIBUTES as $types ) {
		foreach ( array_keys( $types, 'address', true ) as $name ) {
			array_push( $names, $name, "data-kap-$name" );
		}
	}
	return array_unique( $names );
}
add_filter( 'wp_kses_uri_attributes', 'kap_elements_address_attributes' );

/**
 * Lets the classic editor keep the elements: declared inline, since it drops empty ones otherwise.
 *
 * @param mixed $settings TinyMCE's settings.
 * @return mixed
 */
function kap_elements_tinymce( $settings ) {
	if ( ! is_array( $settings ) ) {
		return $settings;
	}
	$inline = array();
	$valid  = array();
	foreach ( KAP_ELEMENTS_ATTRIBUTES as $element => $types ) {
		$inline[] = "~kap-$element";
		$valid[]  = "kap-{$element}[" . implode( '|', array_keys( $types ) ) . ']';
	}
	foreach (
		array(
			'custom_elements'         => $inline,
			'extended_valid_elements' => $valid,
		) as $name => $ours
	) {
		$theirs            = isset( $settings[ $name ] ) ? array( $settings[ $name ] ) : array();
		$settings[ $name ] = implode( ',', array_merge( array_filter( $theirs ), $ours ) );
	}
	return $settings;
}
add_filter( 'tiny_mce_before_init', 'kap_elements_tinymce' );
