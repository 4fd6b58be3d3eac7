<?php
/**
 * Language tags: reading what people and plugins write, and finding the closest language at hand.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** Languages with two scripts: the usual one, and the regions that use another. */
const KAP_ELEMENTS_SCRIPTS = array(
	'zh' => array(
		''   => 'hans',
		'TW' => 'hant',
		'HK' => 'hant',
		'MO' => 'hant',
	),
	'sr' => array(
		''   => 'cyrl',
		'ME' => 'latn',
	),
	'pa' => array(
		''   => 'guru',
		'PK' => 'arab',
	),
	'uz' => array(
		''   => 'latn',
		'AF' => 'arab',
	),
);

/** The region that a language has where none is named, for those that have varieties. */
const KAP_ELEMENTS_LIKELY_REGIONS = array(
	'en' => 'US',
	'es' => 'ES',
	'fr' => 'FR',
	'pt' => 'BR',
);

/** Older or wider codes of languages. */
const KAP_ELEMENTS_ALIASES = array(
	'no' => 'nb',
	'iw' => 'he',
	'in' => 'id',
);

/**
 * A language tag (BCP 47) from what is written: `es_MX`, `zh_CN`, `de_DE_formal`, `pt-br`.
 *
 * @param string $value Anything.
 * @return string '' where it names no language.
 */
function kap_elements_language_tag( string $value ): string {
	if ( ! preg_match( '/^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z0-9])/i', trim( $value ), $parts ) ) {
		return '';
	}
	$language = strtolower( $parts[1] );
	$language = KAP_ELEMENTS_ALIASES[ $language ] ?? $language;
	if ( in_array( $language, array( 'und', 'mul', 'mis', 'zxx' ), true ) ) {
		return '';
	}
	$script = ucfirst( strtolower( $parts[2] ?? '' ) );
	$region = strtoupper( $parts[3] ?? '' );
	return implode( '-', array_filter( array( $language, $script, $region ) ) );
}

/**
 * Takes a tag apart, with its likely script and region.
 *
 * @param string $tag From `kap_elements_language_tag()`.
 * @return array{language: string, script: string, region: string}
 */
function kap_elements_tag_parts( string $tag ): array {
	preg_match( '/^([a-z]+)(?:-([A-Z][a-z]{3}))?(?:-(.+))?$/', $tag, $parts );
	$language = $parts[1] ?? '';
	$region   = $parts[3] ?? '';
	$script   = strtolower( $parts[2] ?? '' );
	$scripts  = KAP_ELEMENTS_SCRIPTS[ $language ] ?? array( '' => '' );
	return array(
		'language' => $language,
		// Only the languages of the table are written in two scripts at hand.
		'script'   => $script && $scripts[''] ? $script : ( $scripts[ $region ] ?? $scripts[''] ),
		'region'   => $region ? $region : ( KAP_ELEMENTS_LIKELY_REGIONS[ $language ] ?? '' ),
	);
}

/**
 * The closest of the languages at hand, by the rules of the elements: the same language and script,
 * then the exact tag, the same region, the hub, no region, any other region.
 *
 * @param string   $wanted    From `kap_elements_language_tag()`.
 * @param string[] $available Tags.
 * @return string '' where none has that language and script.
 */
function kap_elements_match( string $wanted, array $available ): string {
	$wish  = kap_elements_tag_parts( $wanted );
	$best  = '';
	$least = 5;
	foreach ( $available as $tag ) {
		$parts = kap_elements_tag_parts( $tag );
		if ( $parts['language'] !== $wish['language'] || $parts['script'] !== $wish['script'] ) {
			continue;
		}
		$holds    = array(
			$tag === $wanted,
			$parts['region'] === $wish['region'],
			in_array( $tag, array( 'es-419', 'pt-PT' ), true ),
			! preg_match( '/-(?:[A-Z]{2}|\d{3})$/', $tag ),
			true,
		);
		$distance = (int) array_search( true, $holds, true );
		if ( $distance < $least ) {
			$best  = $tag;
			$least = $distance;
		}
	}
	return $best;
}
