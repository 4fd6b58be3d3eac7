<?php
/**
 * The page *Settings > KAP Elements*: what holds for every element that says nothing of its own.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** Adds the page to the menu. */
function kap_elements_add_settings_page(): void {
	$name = __( 'KAP Elements', 'kap-elements' );
	add_options_page( $name, $name, 'manage_options', KAP_ELEMENTS_SETTINGS_PAGE, 'kap_elements_settings_page' );
}
add_action( 'admin_menu', 'kap_elements_add_settings_page' );

/**
 * The fields: label, kind, and what is said of each.
 *
 * @return array<string, array{string, string, string}>
 */
function kap_elements_setting_fields(): array {
	return array(
		'region'      => array( __( 'Country or region', 'kap-elements' ), 'region', __( 'Readers get the help lines of this country, and what holds there about approval. Without one the wording is neutral, and readers are led to an international list of help lines.', 'kap-elements' ) ),
		'cta_href'    => array( __( 'Booking address', 'kap-elements' ), 'text', __( 'Where the button leads: a page such as /contact, an e-mail address or a telephone number. Without one there is no button. In the EU, the UK and Australia, advertising prescription medicines to the public is restricted: ask a lawyer first.', 'kap-elements' ) ),
		'accent'      => array( __( 'Accent colour', 'kap-elements' ), 'text', __( 'A colour such as #0b5a63. Without one, the elements use their own.', 'kap-elements' ) ),
		'reviewed_by' => array( __( 'Reviewed by', 'kap-elements' ), 'text', __( 'The clinician who has read the English text for your clinic. Leave this empty until somebody has. Nobody has reviewed it for you.', 'kap-elements' ) ),
		'reviewed_on' => array( __( 'Date of review', 'kap-elements' ), 'date', __( 'The overview says when a review is over 24 months old, or older than the text.', 'kap-elements' ) ),
		'drafts'      => array( __( 'Draft translations', 'kap-elements' ), 'drafts', __( 'No qualified person has checked the translations yet. They say so, and give the safety part in English too.', 'kap-elements' ) ),
	);
}

/** Registers the fields on the page. */
function kap_elements_add_setting_fields(): void {
	add_settings_section( 'kap_elements_defaults', '', '__return_null', KAP_ELEMENTS_SETTINGS_PAGE );
	foreach ( kap_elements_setting_fields() as $name => list( $label, $kind, $help ) ) {
		add_settings_field(
			"kap_elements_$name",
			$label,
			'kap_elements_setting_field',
			KAP_ELEMENTS_SETTINGS_PAGE,
			'kap_elements_defaults',
			array(
				'label_for' => "kap_elements_$name",
				'name'      => $name,
				'kind'      => $kind,
				'help'      => $help,
			)
		);
	}
}
add_action( 'admin_init', 'kap_elements_add_setting_fields' );

/**
 * What a select has to choose from, by value.
 *
 * @param string $kind A field's kind.
 * @return array<string, string>
 */
function kap_elements_setting_choices( string $kind ): array {
	if ( 'drafts' === $kind ) {
		return array(
			'show' => __( 'Show them', 'kap-elements' ),
			'hide' => __( 'Show English instead', 'kap-elements' ),
		);
	}
	return array( '' => __( 'None: neutral wording', 'kap-elements' ) ) + array_column( kap_elements_region_choices(), 'label', 'value' );
}

/**
 * Prints one field.
 *
 * @param array $field From `add_settings_field()`.
 */
function kap_elements_setting_field( array $field ): void {
	$id    = $field['label_for'];
	$name  = KAP_ELEMENTS_SETTINGS . '[' . $field['name'] . ']';
	$value = kap_elements_settings()[ $field['name'] ];
	if ( in_array( $field['kind'], array( 'region', 'drafts' ), true ) ) {
		printf( '<select id="%1$s" name="%2$s" aria-describedby="%1$s_help">', esc_attr( $id ), esc_attr( $name ) );
		foreach ( kap_elements_setting_choices( $field['kind'] ) as $choice => $label ) {
			printf( '<option value="%1$s"%2$s>%3$s</option>', esc_attr( $choice ), selected( $value, $choice, false ), esc_html( $label ) );
		}
		echo '</select>';
	} else {
		printf(
			'<input type="%1$s" id="%2$s" name="%3$s" value="%4$s" class="regular-text" aria-describedby="%2$s_help">',
			esc_attr( $field['kind'] ),
			esc_attr( $id ),
			esc_attr( $name ),
			esc_attr( $value )
		);
	}
	printf( '<p class="description" id="%1$s_help">%2$s</p>', esc_attr( $id ), esc_html( $field['help'] ) );
}

/** Prints the page. */
function kap_elements_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><p>';
	esc_html_e( 'These hold for every block and shortcode that says nothing of its own. The risks, the help lines and “About this page” always show.', 'kap-elements' );
	echo '</p><form method="post" action="options.php">';
	settings_fields( KAP_ELEMENTS_SETTINGS_PAGE );
	do_settings_sections( KAP_ELEMENTS_SETTINGS_PAGE );
	submit_button();
	echo '</form></div>';
}

/**
 * Leads from the list of plugins to the page.
 *
 * @param mixed $links The plugin's links.
 * @return mixed
 */
function kap_elements_plugin_links( $links ) {
	if ( is_array( $links ) && current_user_can( 'manage_options' ) ) {
		$address = admin_url( 'options-general.php?page=' . KAP_ELEMENTS_SETTINGS_PAGE );
		$links[] = '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'kap-elements' ) . '</a>';
	}
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( KAP_ELEMENTS_FILE ), 'kap_elements_plugin_links' );
