<?php
/**
 * Plugin Name:       KAP Elements
 * Description:       A balanced, plain-language overview of ketamine-assisted psychotherapy, risks included, as blocks and shortcodes, in the language of the page.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The kap-elements authors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       kap-elements
 * Domain Path:       /languages
 * Update URI:        false
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

if ( defined( 'KAP_ELEMENTS_VERSION' ) ) {
	return;
}

define( 'KAP_ELEMENTS_VERSION', '0.1.0' );
define( 'KAP_ELEMENTS_FILE', __FILE__ );
define( 'KAP_ELEMENTS_DIR', plugin_dir_path( __FILE__ ) );

require_once KAP_ELEMENTS_DIR . 'includes/option-table.php';
require_once KAP_ELEMENTS_DIR . 'includes/values.php';
require_once KAP_ELEMENTS_DIR . 'includes/address.php';
require_once KAP_ELEMENTS_DIR . 'includes/options.php';
require_once KAP_ELEMENTS_DIR . 'includes/filters.php';
require_once KAP_ELEMENTS_DIR . 'includes/assets.php';
require_once KAP_ELEMENTS_DIR . 'includes/language-tag.php';
require_once KAP_ELEMENTS_DIR . 'includes/page-language.php';
require_once KAP_ELEMENTS_DIR . 'includes/text-html.php';
require_once KAP_ELEMENTS_DIR . 'includes/about.php';
require_once KAP_ELEMENTS_DIR . 'includes/action.php';
require_once KAP_ELEMENTS_DIR . 'includes/help-id.php';
require_once KAP_ELEMENTS_DIR . 'includes/page-html.php';
require_once KAP_ELEMENTS_DIR . 'includes/render.php';
require_once KAP_ELEMENTS_DIR . 'includes/refusal.php';
require_once KAP_ELEMENTS_DIR . 'includes/shortcodes.php';
require_once KAP_ELEMENTS_DIR . 'includes/blocks.php';
require_once KAP_ELEMENTS_DIR . 'includes/pattern.php';
require_once KAP_ELEMENTS_DIR . 'includes/scripts.php';
require_once KAP_ELEMENTS_DIR . 'includes/optimizers.php';
require_once KAP_ELEMENTS_DIR . 'includes/json-ld.php';
require_once KAP_ELEMENTS_DIR . 'includes/raw-tags.php';
require_once KAP_ELEMENTS_DIR . 'includes/elements-in.php';
require_once KAP_ELEMENTS_DIR . 'includes/excerpt.php';
require_once KAP_ELEMENTS_DIR . 'includes/search.php';
require_once KAP_ELEMENTS_DIR . 'includes/editors.php';
require_once KAP_ELEMENTS_DIR . 'includes/translations.php';
require_once KAP_ELEMENTS_DIR . 'includes/settings.php';

if ( is_admin() ) {
	require_once KAP_ELEMENTS_DIR . 'includes/settings-page.php';
	require_once KAP_ELEMENTS_DIR . 'includes/colour-picker.php';
	require_once KAP_ELEMENTS_DIR . 'includes/notices.php';
}
