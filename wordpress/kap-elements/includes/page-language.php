<?php
/**
 * The language of the page that is being written: that of the site, or of Polylang or WPML.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * The tag of the page's language. The site's locale, never the user's: what readers get must not
 * depend on who looks at it first.
 */
function kap_elements_page_language(): string {
	$candidates = array();
	if ( function_exists( 'pll_current_language' ) ) {
		$candidates[] = pll_current_language( 'locale' );
	}
	$candidates[] = kap_elements_wpml_locale();
	$candidates[] = get_locale();
	return kap_elements_filtered_language( kap_elements_first_tag( $candidates ) );
}

/**
 * The locale of WPML's current language. Its code may be anything that a site has set, such as `mx`.
 *
 * @return mixed The code where no locale is known; what names no language where there is no WPML.
 */
function kap_elements_wpml_locale() {
	// phpcs:disable WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's own.
	$code      = apply_filters( 'wpml_current_language', null );
	$languages = is_string( $code ) ? apply_filters( 'wpml_active_languages', null, array( 'skip_missing' => 0 ) ) : null;
	// phpcs:enable
	$locale = is_array( $languages ) ? ( $languages[ $code ]['default_locale'] ?? '' ) : '';
	return '' === $locale ? $code : $locale;
}

/**
 * The tag of a post's language, which in the editor may be another than the site's.
 *
 * @param int $post_id A post's id, or 0.
 */
function kap_elements_post_language( int $post_id ): string {
	$candidates = array();
	if ( $post_id && function_exists( 'pll_get_post_language' ) ) {
		$candidates[] = pll_get_post_language( $post_id, 'locale' );
	}
	if ( $post_id ) {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's own.
		$details      = apply_filters( 'wpml_post_language_details', null, $post_id );
		$candidates[] = is_array( $details ) ? ( $details['locale'] ?? '' ) : '';
	}
	$candidates[] = kap_elements_page_language();
	return kap_elements_filtered_language( kap_elements_first_tag( $candidates ) );
}

/**
 * The first that names a language, else English. WPML's `all` names none.
 *
 * @param array $candidates What plugins say, which may be anything.
 */
function kap_elements_first_tag( array $candidates ): string {
	foreach ( $candidates as $candidate ) {
		$tag = is_string( $candidate ) && 'all' !== $candidate ? kap_elements_language_tag( $candidate ) : '';
		if ( $tag ) {
			return $tag;
		}
	}
	return 'en';
}
