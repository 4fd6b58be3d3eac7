<?php
/**
 * The static edition's items as HTML: the same bytes as the build's own renderer writes.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** What marks English inside another language. */
const KAP_ELEMENTS_ENGLISH = 'lang="en" dir="ltr"';

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
		// Numbers and names are the same in every language.
		$html .= in_array( $piece, array( 'number', 'name' ), true ) ? "<span dir=\"ltr\">$value</span>" : $value;
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
 * @param array $content A language's content.
 * @param array $item    `ordered` and `entries`.
 */
function kap_elements_list( array $content, array $item ): string {
	$name = empty( $item['ordered'] ) ? 'ul' : 'ol';
	$html = "<$name>\n";
	foreach ( $item['entries'] as $lines ) {
		$entry = count( $lines ) > 1 ? kap_elements_paragraphs( $content, $lines ) : kap_elements_line( $content, $lines[0] );
		$html .= "<li>$entry</li>\n";
	}
	return "$html</$name>";
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
 * @param array $item    `text`, `caption` and perhaps `original`.
 */
function kap_elements_quotation( array $content, array $english, array $item ): string {
	$caption = kap_elements_paragraphs( $content, $item['caption'] );
	if ( ! empty( $item['original'] ) ) {
		$original = '<blockquote ' . KAP_ELEMENTS_ENGLISH . '>' . kap_elements_paragraphs( $english, array( $item['text'] ) ) . '</blockquote>';
		$caption .= kap_elements_details( kap_elements_line( $content, $item['original'] ), $original );
	}
	$text = kap_elements_paragraphs( $content, array( $item['text'] ) );
	return "<figure>\n<blockquote>$text</blockquote>\n<figcaption>$caption</figcaption>\n</figure>";
}

/**
 * One item. `$frame` holds what does not change from item to item: `content`, `english`, the
 * `level` of the title, and whether the item stands here `again`, in English.
 *
 * @param array $frame See above.
 * @param array $item  See `src/static-html/items.ts`; `link` is a link of the clinic's own.
 */
function kap_elements_item( array $frame, array $item ): string {
	$content = $frame['content'];
	switch ( $item['kind'] ) {
		case 'heading':
			$name = 'h' . ( $frame['level'] + min( 1, $item['level'] ) );
			// An id stands in a page once.
			$id = isset( $item['id'] ) && ! $frame['again'] ? ' id="' . kap_elements_escape( $item['id'] ) . '"' : '';
			return "<$name$id>" . kap_elements_line( $content, $item['line'] ) . "</$name>";
		case 'paragraph':
			return empty( $item['english'] )
				? kap_elements_paragraphs( $content, array( $item['line'] ) )
				: '<p ' . KAP_ELEMENTS_ENGLISH . '>' . kap_elements_line( $frame['english'], $item['line'] ) . '</p>';
		case 'list':
			return kap_elements_list( $content, $item );
		case 'details':
			return kap_elements_details( kap_elements_line( $content, $item['summary'] ), kap_elements_items( $frame, $item['items'] ) );
		case 'english':
			$summary = '<span lang="' . $content['locale'] . '" dir="' . $content['dir'] . '">' . kap_elements_line( $content, $item['summary'] ) . '</span>';
			$again   = array(
				'content' => $frame['english'],
				'again'   => true,
			);
			return kap_elements_details( $summary, kap_elements_items( $again + $frame, $item['items'] ), ' open ' . KAP_ELEMENTS_ENGLISH );
		case 'quotation':
			return kap_elements_quotation( $content, $frame['english'], $item );
		case 'sources':
			return kap_elements_sources( $content );
		case 'link':
			return kap_elements_own_link( $content, $item );
		default:
			return '';
	}
}

/**
 * Items, one below the other.
 *
 * @param array $frame See `kap_elements_item()`.
 * @param array $items Items.
 */
function kap_elements_items( array $frame, array $items ): string {
	$pieces = array();
	foreach ( $items as $item ) {
		$pieces[] = kap_elements_item( $frame, $item );
	}
	return implode( "\n", $pieces );
}
