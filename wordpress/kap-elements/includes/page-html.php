<?php
/**
 * The static edition's blocks as HTML: the same bytes as the build's own renderer writes.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * A message as a heading.
 *
 * @param array  $context      See `kap_elements_block()`.
 * @param int    $depth      How much deeper than the title.
 * @param string $message    A message's id.
 * @param string $attributes Attributes, each with a space before it.
 */
function kap_elements_heading( array $context, int $depth, string $message, string $attributes = '' ): string {
	$name = 'h' . ( $context['level'] + $depth );
	return "<$name$attributes>" . kap_elements_line( $context['content'], array( 'message' => $message ) ) . "</$name>";
}

/**
 * Says in what state the text is.
 *
 * @param array $context See `kap_elements_block()`.
 * @param array $block A block of kind `notices`.
 */
function kap_elements_state( array $context, array $block ): string {
	if ( $context['unavailable'] ) {
		return kap_elements_paragraphs( $context['content'], kap_elements_lines( array( 'fallback.page' ) ) );
	}
	if ( empty( $block['draft'] ) ) {
		return '';
	}
	$draft = kap_elements_lines( array( 'draft.notice' ) );
	return kap_elements_paragraphs( $context['content'], $draft ) . "\n<p " . KAP_ELEMENTS_ENGLISH . '>' . kap_elements_line( $context['english'], $draft[0] ) . '</p>';
}

/**
 * The English wording of the safety part under a draft.
 *
 * @param array $context See `kap_elements_block()`.
 * @param array $block A block of kind `english`.
 */
function kap_elements_english_copy( array $context, array $block ): string {
	$content = $context['content'];
	$summary = '<span lang="' . $content['locale'] . '" dir="' . $content['dir'] . '">' . kap_elements_line( $content, array( 'message' => $block['summary'] ) ) . '</span>';
	$copy    = array(
		'content' => $context['english'],
		'is_copy' => true,
	);
	return kap_elements_details( $summary, kap_elements_blocks( $copy + $context, $block['blocks'] ), ' open ' . KAP_ELEMENTS_ENGLISH );
}

/**
 * Of the optional parts those that are picked, in their order.
 *
 * @param array  $blocks Blocks of kind `section`; the short text has none to pick.
 * @param string $picked Ids, or '' for all.
 */
function kap_elements_picked( array $blocks, string $picked ): array {
	if ( '' === $picked || ! array_column( $blocks, 'id' ) ) {
		return $blocks;
	}
	$sections = array_column( $blocks, null, 'id' );
	$chosen   = array();
	foreach ( explode( ' ', $picked ) as $id ) {
		if ( isset( $sections[ $id ] ) ) {
			$chosen[] = $sections[ $id ];
		}
	}
	return $chosen;
}

/**
 * The invitation, as much of it as the layout shows, and the clinic's link.
 *
 * @param array $context See `kap_elements_block()`.
 * @param array $block A block of kind `invitation`.
 */
function kap_elements_invitation( array $context, array $block ): string {
	$layout = 0 === $block['depth'] ? $context['options']['layout'] : '';
	$pieces = array();
	if ( 'inline' !== $layout && 'button' !== $layout ) {
		$pieces[] = kap_elements_heading( $context, $block['depth'], $block['heading'] );
	}
	if ( 'button' !== $layout ) {
		$pieces[] = kap_elements_paragraphs( $context['content'], kap_elements_lines( array( $block['body'] ) ) );
	}
	$pieces[] = kap_elements_action( $context['content'], $context['action'], ! $pieces );
	return implode( "\n", array_filter( $pieces, 'strlen' ) );
}

/**
 * One block. `$context` holds what does not change from block to block: `content`, `english`, the
 * `level` of the title, the element's `options`, the clinic's `action`, the `help_id` to which the
 * link to the help lines leads, whether the language is `unavailable`, and whether this `is_copy`, the English wording below the translation.
 *
 * @param array $context See above.
 * @param array $block See `src/content/blocks.ts`.
 */
function kap_elements_block( array $context, array $block ): string {
	$content = $context['content'];
	switch ( $block['kind'] ) {
		case 'notices':
			return kap_elements_state( $context, $block );
		case 'title':
			return kap_elements_heading( $context, 0, $block['heading'] );
		case 'education':
		case 'lead':
			return kap_elements_blocks( $context, $block['blocks'] );
		case 'sections':
			return kap_elements_blocks( $context, kap_elements_picked( $block['blocks'], $context['options']['sections'] ) );
		case 'regional':
			$region = $content['regions'][ $context['options']['region'] ]['parts'] ?? array();
			return kap_elements_blocks( $context, $region[ $block['part'] ] ?? $block['blocks'] );
		case 'section':
		case 'safety':
		case 'about':
		case 'question':
			$heading = isset( $block['heading'] ) ? kap_elements_heading( $context, 1, $block['heading'] ) . "\n" : '';
			return $heading . kap_elements_blocks( $context, $block['blocks'] );
		case 'jump':
			$line = array(
				'message' => $block['message'],
				'href'    => '#' . $context['help_id'],
			);
			return kap_elements_paragraphs( $content, array( $line ) );
		case 'help':
			$id      = $context['is_copy'] ? '' : ' id="' . $context['help_id'] . '"';
			$heading = kap_elements_heading( $context, 1, $block['heading'], $id );
			return "$heading\n" . kap_elements_paragraphs( $content, array( $block['intro'] ) ) . "\n" . kap_elements_list( $content, 'ul', $block['lines'] );
		case 'english':
			return kap_elements_english_copy( $context, $block );
		case 'invitation':
			return kap_elements_invitation( $context, $block );
		case 'review':
			$lines = array_map(
				function ( $line ) use ( $content ) {
					return kap_elements_paragraphs( $content, array( $line ) );
				},
				kap_elements_review( $content, $context['options'] )
			);
			return implode( "\n", $lines );
		case 'paragraph':
			return kap_elements_paragraphs( $content, array( $block['line'] ) );
		case 'list':
			return kap_elements_list( $content, 'ul', array_chunk( kap_elements_lines( $block['items'] ), 1 ) );
		case 'steps':
			return kap_elements_list( $content, 'ol', array_map( 'kap_elements_lines', $block['items'] ) );
		case 'details':
			return kap_elements_details( kap_elements_line( $content, array( 'message' => $block['summary'] ) ), kap_elements_blocks( $context, $block['blocks'] ) );
		case 'quotation':
			return kap_elements_quotation( $content, $context['english'], $block );
		case 'sources':
			return kap_elements_sources( $content );
		default:
			return '';
	}
}

/**
 * Blocks, one below the other.
 *
 * @param array $context  See `kap_elements_block()`.
 * @param array $blocks Blocks.
 */
function kap_elements_blocks( array $context, array $blocks ): string {
	$pieces = array();
	foreach ( $blocks as $block ) {
		$pieces[] = kap_elements_block( $context, $block );
	}
	return implode( "\n", array_filter( $pieces, 'strlen' ) );
}
