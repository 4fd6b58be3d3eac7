<?php
/**
 * The plugin's own words in the language of whoever reads them. A language is enough: Mexico reads
 * what Spain reads.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * The locales that come with the plugin, by language. Not zh_CN: who reads the traditional script may
 * not read the simplified one.
 */
const KAP_ELEMENTS_LOCALES = array(
	'ar' => 'ar',
	'de' => 'de_DE',
	'es' => 'es_ES',
	'fr' => 'fr_FR',
	'ja' => 'ja',
	'pt' => 'pt_BR',
);

/** Loads the plugin's translations. */
function kap_elements_load_textdomain(): void {
	load_plugin_textdomain( 'kap-elements', false, dirname( plugin_basename( KAP_ELEMENTS_FILE ) ) . '/languages' );
}
add_action( 'init', 'kap_elements_load_textdomain', 1 );

/**
 * A file of the plugin's in place of one that is not there, if it has the language.
 *
 * @param mixed  $file   What WordPress looks for, such as `.../kap-elements-es_MX.mo`.
 * @param mixed  $domain A text domain.
 * @param string $ending What follows the locale.
 * @return mixed
 */
function kap_elements_translation_file( $file, $domain, string $ending ) {
	if ( 'kap-elements' !== $domain || ! is_string( $file ) || is_readable( $file ) ) {
		return $file;
	}
	if ( ! preg_match( '/kap-elements-([a-z]{2,3})(?:_[A-Za-z_]+)?' . preg_quote( $ending, '/' ) . '$/', $file, $found ) ) {
		return $file;
	}
	$locale = KAP_ELEMENTS_LOCALES[ $found[1] ] ?? '';
	return $locale ? KAP_ELEMENTS_DIR . "languages/kap-elements-$locale$ending" : $file;
}

add_filter(
	'load_textdomain_mofile',
	function ( $file, $domain ) {
		return kap_elements_translation_file( $file, $domain, '.mo' );
	},
	10,
	2
);

add_filter(
	'load_script_translation_file',
	function ( $file, $handle, $domain ) {
		return kap_elements_translation_file( $file, $domain, "-$handle.json" );
	},
	10,
	3
);
