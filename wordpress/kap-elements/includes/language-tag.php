<?php
/**
 * Language tags: reading what people and plugins write, and finding the closest language at hand, as
 * the elements do in a browser.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Takes a tag apart. What follows the region is left out.
 *
 * @param string $tag A tag with hyphens.
 * @return array{language: string, script: string, region: string} Each '' where it is not there.
 */
function kap_elements_subtags( string $tag ): array {
	preg_match( '/^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?(?![a-z0-9])/i', $tag, $parts );
	return array(
		'language' => strtolower( $parts[1] ?? '' ),
		'script'   => ucfirst( strtolower( $parts[2] ?? '' ) ),
		'region'   => strtoupper( $parts[3] ?? '' ),
	);
}

/**
 * A language tag (BCP 47) from what is written: `es_MX`, `zh_CN`, `de_DE_formal`, `pt-br`. Language,
 * script and region are those that `parseTag()` of the elements finds.
 *
 * @param string $value Anything.
 * @return string '' where it names no language.
 */
function kap_elements_language_tag( string $value ): string {
	$tables  = kap_elements_tag_tables();
	$written = (string) preg_replace( '/^[^a-z]+|[^a-z0-9_-].*/is', '', $value );
	$tag     = strtolower( str_replace( '_', '-', $written ) );
	$start   = implode( '-', array_slice( explode( '-', $tag ), 0, 2 ) );
	$given   = kap_elements_subtags( $tables['languageAliases'][ $start ] ?? $tag );
	$alias   = $tables['languageAliases'][ $given['language'] ] ?? $given['language'];
	$read    = array_merge( kap_elements_subtags( $alias ), array_filter( array_slice( $given, 1 ) ) );
	$regions = $tables['regionAliases'][ $read['region'] ] ?? array();
	if ( $regions ) {
		$likely         = kap_elements_maximized( "$read[language]-$read[script]" )['region'];
		$read['region'] = in_array( $likely, $regions, true ) ? $likely : $regions[0];
	}
	return $read['language'] ? implode( '-', array_filter( $read ) ) : '';
}

/**
 * Takes a tag apart, with its likely script and region where it names none (UTS 35).
 *
 * @param string $tag From `kap_elements_language_tag()`.
 * @return array{language: string, script: string, region: string} Each '' where it is not known.
 */
function kap_elements_maximized( string $tag ): array {
	$tables   = kap_elements_tag_tables();
	$given    = kap_elements_subtags( $tag );
	$language = $given['language'];
	$likely   = array(
		'language' => $language,
		'script'   => $tables['likelyScripts'][ "$language-$given[region]" ] ?? $tables['likelyScripts'][ $language ] ?? '',
		'region'   => $tables['likelyRegions'][ "$language-$given[script]" ] ?? $tables['likelyRegions'][ $language ] ?? '',
	);
	return array_merge( $likely, array_diff( $given, array( '', 'Zzzz', 'ZZ' ) ) );
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
	$wish  = kap_elements_maximized( $wanted );
	$hubs  = kap_elements_tag_tables()['hubs'];
	$best  = '';
	$least = 5;
	foreach ( $available as $tag ) {
		$parts = kap_elements_maximized( $tag );
		if ( $parts['language'] !== $wish['language'] || $parts['script'] !== $wish['script'] ) {
			continue;
		}
		$holds    = array(
			$tag === $wanted,
			$parts['region'] === $wish['region'],
			in_array( $tag, $hubs, true ),
			'' === kap_elements_subtags( $tag )['region'],
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
