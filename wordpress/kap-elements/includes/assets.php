<?php
/**
 * The files that come with the plugin: the script, the texts as data, what is known of language tags.
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

/**
 * The address of a file in `assets/`.
 *
 * @param string $file Such as `kap.js`; '' for the folder.
 */
function kap_elements_asset_url( string $file ): string {
	return kap_elements_base_url() . $file;
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
 * What a data file in `assets/` holds.
 *
 * @param string $file Such as `content/en.json`.
 * @return array Empty where the file is missing or broken.
 */
function kap_elements_asset_data( string $file ): array {
	$path = kap_elements_asset( $file );
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin's own.
	$data = is_readable( $path ) ? json_decode( (string) file_get_contents( $path ), true ) : null;
	return is_array( $data ) ? $data : array();
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
		$content          = kap_elements_asset_data( "content/$tag.json" );
		$is_whole         = isset( $content['messages'], $content['pages'], $content['regions'], $content['date'] );
		$contents[ $tag ] = $is_whole ? $content : null;
	}
	return $contents[ $tag ];
}

/**
 * What the build has put into `assets/`: each file's size, and each language's name and whether it is
 * a draft. So nothing else need be read to list languages, or to see that every file is there.
 *
 * @return array{files: array<string, int>, languages: array<string, array{name: string, draft: bool}>}
 */
function kap_elements_asset_index(): array {
	static $index = null;
	if ( null === $index ) {
		$known = array_filter( kap_elements_asset_data( 'index.json' ), 'is_array' );
		$index = $known + array_fill_keys( array( 'files', 'languages' ), array() );
	}
	return $index;
}

/**
 * What is known of language tags. The build takes it from `Intl`, which not every PHP has.
 *
 * @return array{languageAliases: array<string, string>, regionAliases: array<string, string[]>, likelyScripts: array<string, string>, likelyRegions: array<string, string>, hubs: string[]}
 */
function kap_elements_tag_tables(): array {
	static $tables = null;
	if ( null === $tables ) {
		$names  = array( 'languageAliases', 'regionAliases', 'likelyScripts', 'likelyRegions', 'hubs' );
		$known  = array_filter( kap_elements_asset_data( 'language-tags.json' ), 'is_array' );
		$tables = array_merge( array_fill_keys( $names, array() ), $known );
	}
	return $tables;
}
