<?php
/**
 * Loads the script: from the plugin's own folder, once, and only where a page uses it.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** The script's handle. */
const KAP_ELEMENTS_HANDLE = 'kap-elements';

/**
 * Before it is drawn an element is a block as it is afterwards, so that themes give it its width, and
 * keeps the margins of what stands in it inside, as it does then, so that it does not move.
 */
const KAP_ELEMENTS_STYLE = ':is(kap-explainer,kap-quote,kap-cta):not([hidden]){display:flow-root}';

/** Across the whole width of a window, text keeps a distance from its edges, unless its block says how much. */
const KAP_ELEMENTS_FULL_STYLE = ':where([class*=wp-block-kap-elements-].alignfull){box-sizing:border-box;padding-inline:max(1.25rem,var(--wp--style--root--padding-left,0px)) max(1.25rem,var(--wp--style--root--padding-right,0px))}';

/** Registers the style, which is no file, and the script, if its file is there. */
function kap_elements_register_script(): void {
	wp_register_style( KAP_ELEMENTS_HANDLE, false, array(), KAP_ELEMENTS_VERSION );
	wp_add_inline_style( KAP_ELEMENTS_HANDLE, KAP_ELEMENTS_STYLE . KAP_ELEMENTS_FULL_STYLE );
	$accent = kap_elements_settings()['accent'];
	if ( '' !== $accent ) {
		wp_add_inline_style( KAP_ELEMENTS_HANDLE, "kap-explainer,kap-quote,kap-cta{--kap-color-accent:$accent}" );
	}
	if ( kap_elements_has_script() ) {
		wp_register_script(
			KAP_ELEMENTS_HANDLE,
			kap_elements_asset_url( 'kap.js' ),
			array(),
			KAP_ELEMENTS_VERSION,
			array(
				'strategy'  => 'defer',
				'in_footer' => true,
			)
		);
	}
}

/** Asks for both on the page that is being written. Before, no page of the site reads anything for them. */
function kap_elements_enqueue(): void {
	if ( ! wp_style_is( KAP_ELEMENTS_HANDLE, 'registered' ) ) {
		kap_elements_register_script();
	}
	wp_enqueue_style( KAP_ELEMENTS_HANDLE );
	if ( wp_script_is( KAP_ELEMENTS_HANDLE, 'registered' ) ) {
		wp_enqueue_script( KAP_ELEMENTS_HANDLE );
	}
}

/**
 * Notes that the page has an element, for its script and its structured data.
 *
 * @param string $element An element without `kap-`.
 * @param string $tag     The language at hand, or ''.
 */
function kap_elements_used( string $element, string $tag ): void {
	kap_elements_enqueue();
	if ( 'explainer' === $element && kap_elements_in_main_post() ) {
		kap_elements_json_ld_language( $tag ? $tag : 'en' );
	}
}

/**
 * Loads the script also for tags and placeholders that stand in a post as such. An excerpt has lost
 * them.
 *
 * @param mixed $content A post's content.
 * @return mixed
 */
function kap_elements_find_raw_tags( $content ) {
	$is_used = is_string( $content )
		&& ! doing_filter( 'get_the_excerpt' )
		&& preg_match( '/<kap-(?:explainer|quote|cta)[\s>]|[\s"]data-kap=|#kap-(?:explainer|quote|cta)[?_]/', $content );
	if ( $is_used ) {
		kap_elements_enqueue();
	}
	return $content;
}
add_filter( 'the_content', 'kap_elements_find_raw_tags', 20 );

/** The editor's canvas is a document of its own, which gets what is asked for here. */
function kap_elements_enqueue_in_editor(): void {
	if ( is_admin() ) {
		kap_elements_enqueue();
		wp_enqueue_script( 'kap-elements-paste', plugins_url( 'editor/paste.js', KAP_ELEMENTS_FILE ), array(), KAP_ELEMENTS_VERSION, true );
	}
}
add_action( 'enqueue_block_assets', 'kap_elements_enqueue_in_editor' );

/**
 * Remembers the languages whose files the page's elements will ask for.
 *
 * @param string $tag A language at hand; '' asks only.
 * @return string[]
 */
function kap_elements_languages_used( string $tag = '' ): array {
	static $tags = array();
	if ( '' !== $tag && 'en' !== $tag ) {
		$tags[ $tag ] = $tag;
	}
	return $tags;
}

/** Has the browser ask for these files while the script arrives, at the addresses that it will ask for. */
function kap_elements_print_languages_ahead(): void {
	if ( ! wp_script_is( KAP_ELEMENTS_HANDLE ) ) {
		return;
	}
	foreach ( kap_elements_languages_used() as $tag ) {
		$file = kap_elements_asset_url( "locales/$tag.js" );
		printf( "<link rel=\"modulepreload\" href=\"%s\">\n", esc_url( add_query_arg( 'v', KAP_ELEMENTS_VERSION, $file ) ) );
	}
}
// Beside the script: only there it is known what the page holds, and nothing of it comes sooner.
add_action( 'wp_footer', 'kap_elements_print_languages_ahead', 19 );
