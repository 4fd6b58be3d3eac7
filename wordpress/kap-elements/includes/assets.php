<?php
/**
 * The files that come with the plugin: the script, and the texts as data.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * The path of a file in `assets/`.
 *
 * @param string $file Such as `kap.js`.
 */
function kap_elements_asset( string $file ): string {
	return KAP_ELEMENTS_DIR . 'assets/' . $file;
}

/** Whether the script is there. */
function kap_elements_has_script(): bool {
	return is_readable( kap_elements_asset( 'kap.js' ) );
}

/**
 * The tags of the languages whose texts are there.
 *
 * @return string[]
 */
function kap_elements_languages(): array {
	static $tags = null;
	if ( null === $tags ) {
		$files = glob( kap_elements_asset( 'content/*.json' ) );
		$tags  = array_map(
			function ( $file ) {
				return basename( $file, '.json' );
			},
			$files ? $files : array()
		);
	}
	return $tags;
}

/**
 * A language's texts and what the overview is made of.
 *
 * @param string $tag One of `kap_elements_languages()`.
 * @return array|null Null where the file is missing or broken.
 */
function kap_elements_content( string $tag ): ?array {
	static $contents = array();
	if ( ! array_key_exists( $tag, $contents ) ) {
		$file = kap_elements_asset( "content/$tag.json" );
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin's own.
		$content          = is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
		$is_whole         = is_array( $content ) && isset( $content['messages'], $content['pages'], $content['regions'], $content['date'] );
		$contents[ $tag ] = $is_whole ? $content : null;
	}
	return $contents[ $tag ];
}
