<?php
/**
 * The blocks: written by the server, drawn in the editor by the elements themselves.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** The scripts of the editor, each after those that it uses. */
const KAP_ELEMENTS_EDITOR_SCRIPTS = array(
	'kap-elements-language-tag' => 'assets/language-tag.js',
	'kap-elements-address'      => 'editor/address.js',
	'kap-elements-values'       => 'editor/values.js',
	'kap-elements-site'         => 'editor/site.js',
	'kap-elements-fields'       => 'editor/fields.js',
	'kap-elements-review'       => 'editor/review.js',
	'kap-elements-sections'     => 'editor/sections.js',
	'kap-elements-setup'        => 'editor/setup.js',
	'kap-elements-shortcodes'   => 'editor/shortcodes.js',
	'kap-elements-raw'          => 'editor/raw.js',
	'kap-elements-editor'       => 'editor/blocks.js',
);

/**
 * The attributes of what stands around a block, with its anchor, which not every WordPress writes.
 *
 * @param string $anchor What the editor has as the block's HTML anchor.
 */
function kap_elements_wrapper_attributes( string $anchor ): string {
	$attributes = get_block_wrapper_attributes();
	$has_id     = '' === $anchor || preg_match( '/(?:^|\s)id=/', $attributes );
	return $has_id ? $attributes : 'id="' . esc_attr( $anchor ) . "\" $attributes";
}

/** Registers the editor's scripts and the three blocks. */
function kap_elements_register_blocks(): void {
	$needs = array( 'wp-a11y', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-html-entities', 'wp-i18n' );
	foreach ( KAP_ELEMENTS_EDITOR_SCRIPTS as $handle => $file ) {
		wp_register_script( $handle, plugins_url( $file, KAP_ELEMENTS_FILE ), $needs, KAP_ELEMENTS_VERSION, true );
		wp_set_script_translations( $handle, 'kap-elements', KAP_ELEMENTS_DIR . 'languages' );
		$needs[] = $handle;
	}
	$types = array();
	foreach ( array_keys( KAP_ELEMENTS_ATTRIBUTES ) as $element ) {
		$types[ $element ] = kap_elements_types( $element );
		register_block_type(
			KAP_ELEMENTS_DIR . "blocks/$element",
			array(
				'render_callback' => function ( $attributes ) use ( $element ): string {
					$html = kap_elements_render( $element, is_array( $attributes ) ? $attributes : array() );
					// WordPress 6.1 fails over a block whose attributes cannot be read as JSON.
					if ( ! is_array( WP_Block_Supports::$block_to_render['attrs'] ?? null ) ) {
						WP_Block_Supports::$block_to_render['attrs'] = array();
					}
					$anchor = is_array( $attributes ) ? kap_elements_clean( $attributes['anchor'] ?? '' ) : '';
					return '<div ' . kap_elements_wrapper_attributes( $anchor ) . ">$html</div>";
				},
			)
		);
	}
	$options = array(
		'types'    => $types,
		'off'      => KAP_ELEMENTS_OFF,
		'regions'  => KAP_ELEMENTS_REGIONS,
		'sections' => KAP_ELEMENTS_SECTIONS,
	);
	wp_add_inline_script( 'kap-elements-values', 'window.kapElementsOptions = ' . wp_json_encode( $options, JSON_HEX_TAG ) . ';', 'before' );
}
add_action( 'init', 'kap_elements_register_blocks' );

/**
 * The languages to choose from; a draft says that it is one.
 *
 * @return array<int, array{value: string, label: string}>
 */
function kap_elements_language_choices(): array {
	$known   = kap_elements_asset_index()['languages'];
	$choices = array();
	foreach ( kap_elements_languages() as $tag ) {
		$name = $known[ $tag ]['name'] ?? $tag;
		/* translators: %s: the name of a language, such as Español. */
		$label     = empty( $known[ $tag ]['draft'] ) ? $name : sprintf( __( '%s (draft translation)', 'kap-elements' ), $name );
		$choices[] = array(
			'value' => $tag,
			'label' => $label,
		);
	}
	return $choices;
}

/** The content in the language of whoever edits, or in English. */
function kap_elements_editors_content(): ?array {
	$tag = kap_elements_match( kap_elements_language_tag( determine_locale() ), kap_elements_languages() );
	return kap_elements_content( $tag ? $tag : 'en' );
}

/**
 * The regions to choose from, by name in the language of whoever edits.
 *
 * @return array<int, array{value: string, label: string}>
 */
function kap_elements_region_choices(): array {
	$content = kap_elements_editors_content();
	$choices = array();
	foreach ( KAP_ELEMENTS_REGIONS as $code ) {
		$choices[] = array(
			'value' => $code,
			'label' => $content['regions'][ $code ]['name'] ?? $code,
		);
	}
	return $choices;
}

/**
 * The optional sections, by their headings.
 *
 * @return array<int, array{value: string, label: string}>
 */
function kap_elements_section_choices(): array {
	$content = kap_elements_editors_content();
	$choices = array();
	foreach ( KAP_ELEMENTS_SECTIONS as $id ) {
		$choices[] = array(
			'value' => $id,
			'label' => 'quote' === $id ? __( 'The quotation', 'kap-elements' ) : $content['messages'][ "$id.heading" ] ?? $id,
		);
	}
	return $choices;
}

/** Tells the editor what it cannot know: the language of the post, and the site's settings. */
function kap_elements_editor_data(): void {
	$settings = kap_elements_settings();
	$lang     = kap_elements_post_language( (int) get_the_ID() );
	$match    = kap_elements_match( $lang, kap_elements_languages() );
	$data     = array(
		'lang'      => $match ? $match : $lang,
		'languages' => kap_elements_language_choices(),
		'regions'   => kap_elements_region_choices(),
		'sections'  => kap_elements_section_choices(),
		'settings'  => array(
			'region'     => $settings['region'],
			'ctaHref'    => $settings['cta_href'],
			'reviewedBy' => $settings['reviewed_by'],
			'reviewedOn' => $settings['reviewed_on'],
			'drafts'     => $settings['drafts'],
		),
	);
	if ( current_user_can( 'manage_options' ) ) {
		$data['settingsUrl'] = admin_url( 'options-general.php?page=' . KAP_ELEMENTS_SETTINGS_PAGE );
	}
	wp_add_inline_script( 'kap-elements-site', 'window.kapElementsData = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'kap_elements_editor_data' );
