<?php
/**
 * Messages and pieces of text as HTML: the same bytes as the build's own renderer writes.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** What marks English inside another language. */
const KAP_ELEMENTS_ENGLISH = 'lang="en" dir="ltr"';

/** Keeps a browser from translating what stands there as it is. */
const KAP_ELEMENTS_VERBATIM = 'class="notranslate"';

/**
 * Text as it may stand in HTML, also between double quotes. Unlike `esc_html()` it leaves an
 * apostrophe alone, and a text that has entities in it is shown as it is.
 *
 * @param string $text Any text.
 */
function kap_elements_escape( string $text ): string {
	return htmlspecialchars( $text, ENT_COMPAT | ENT_SUBSTITUTE, 'UTF-8' );
}

/**
 * A message's words, with what stands in its placeholders.
 *
 * @param array $content A language's content.
 * @param array $line    `message`, and perhaps `values`.
 */
function kap_elements_words( array $content, array $line ): string {
	$html   = '';
	$pieces = preg_split( '/\{(\w+)\}/', (string) ( $content['messages'][ $line['message'] ] ?? '' ), -1, PREG_SPLIT_DELIM_CAPTURE );
	foreach ( (array) $pieces as $i => $piece ) {
		if ( 0 === $i % 2 ) {
			$html .= kap_elements_escape( $piece );
			continue;
		}
		$value = kap_elements_escape( (string) ( $line['values'][ $piece ] ?? '' ) );
		// These are the same in every language.
		$html .= in_array( $piece, array( 'number', 'name', 'hours', 'places' ), true ) ? '<span ' . KAP_ELEMENTS_VERBATIM . " dir=\"ltr\">$value</span>" : $value;
	}
	return $html;
}

/**
 * A line; one whose translation is out of date is in English, and that is said.
 *
 * @param array $content A language's content.
 * @param array $line    `message`, and perhaps `values` and `href`.
 */
function kap_elements_line( array $content, array $line ): string {
	$html = kap_elements_words( $content, $line );
	if ( ! empty( $line['href'] ) ) {
		$html = '<a href="' . kap_elements_escape( $line['href'] ) . "\">$html</a>";
	}
	if ( ! in_array( $line['message'], $content['english'] ?? array(), true ) ) {
		return $html;
	}
	return '<span ' . KAP_ELEMENTS_ENGLISH . ">$html</span> " . kap_elements_escape( $content['messages']['fallback.part'] ?? '' );
}

/**
 * Lines as paragraphs, one after the other.
 *
 * @param array $content A language's content.
 * @param array $lines   Lines.
 */
function kap_elements_paragraphs( array $content, array $lines ): string {
	$html = '';
	foreach ( $lines as $line ) {
		$html .= '<p>' . kap_elements_line( $content, $line ) . '</p>';
	}
	return $html;
}

/**
 * A list; an entry with several lines has each in a paragraph.
 *
 * @param array  $content A language's content.
 * @param string $name    `ul` or `ol`.
 * @param array  $entries Each a list of lines.
 */
function kap_elements_list( array $content, string $name, array $entries ): string {
	$html = "<$name>\n";
	foreach ( $entries as $lines ) {
		$entry = count( $lines ) > 1 ? kap_elements_paragraphs( $content, $lines ) : kap_elements_line( $content, $lines[0] );
		$html .= "<li>$entry</li>\n";
	}
	return "$html</$name>";
}

/**
 * Messages as lines.
 *
 * @param string[] $messages Ids.
 */
function kap_elements_lines( array $messages ): array {
	return array_map(
		function ( $message ) {
			return array( 'message' => $message );
		},
		$messages
	);
}

/**
 * The list of publications, in English.
 *
 * @param array $content A language's content.
 */
function kap_elements_sources( array $content ): string {
	$html = '<ul ' . KAP_ELEMENTS_ENGLISH . ">\n";
	foreach ( $content['sources'] ?? array() as $source ) {
		$name  = '<cite>' . kap_elements_escape( $source['title'] ) . '</cite>';
		$name  = isset( $source['href'] ) ? '<a href="' . kap_elements_escape( $source['href'] ) . "\">$name</a>" : $name;
		$html .= "<li>$name. " . kap_elements_escape( $source['published'] ) . "</li>\n";
	}
	return "$html</ul>";
}

/**
 * What opens and closes.
 *
 * @param string $summary    HTML.
 * @param string $html       HTML.
 * @param string $attributes Attributes, each with a space before it.
 */
function kap_elements_details( string $summary, string $html, string $attributes = '' ): string {
	return "<details$attributes><summary>$summary</summary>\n$html\n</details>";
}

/**
 * The quotation with its attribution and, where it is translated, the original.
 *
 * @param array $content A language's content.
 * @param array $english The English content.
 * @param array $block   A block of kind `quotation`.
 */
function kap_elements_quotation( array $content, array $english, array $block ): string {
	$words   = array( 'message' => $block['text'] );
	$author  = kap_elements_line( $content, array( 'message' => $block['author'] ) );
	$caption = '<p ' . KAP_ELEMENTS_VERBATIM . ">$author</p>" . kap_elements_paragraphs( $content, kap_elements_lines( array_merge( array( $block['role'] ), $block['notes'] ) ) );
	if ( isset( $block['original'] ) ) {
		$original = '<blockquote ' . KAP_ELEMENTS_ENGLISH . '>' . kap_elements_paragraphs( $english, array( $words ) ) . '</blockquote>';
		$caption .= kap_elements_details( kap_elements_line( $content, array( 'message' => $block['original']['show'] ) ), $original );
	}
	$text = kap_elements_paragraphs( $content, array( $words ) );
	return "<figure>\n<blockquote>$text</blockquote>\n<figcaption>$caption</figcaption>\n</figure>";
}
