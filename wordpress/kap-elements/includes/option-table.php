<?php
/**
 * What the elements take. Made by `npm run docs` from src/options.ts and src/content: change those.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** The optional parts of the overview, in their usual order. */
const KAP_ELEMENTS_SECTIONS = array( 'state', 'guard', 'disruptor', 'quote', 'trip', 'soul', 'expect', 'healing' );

/** The regions with checked help lines (ISO 3166-1). */
const KAP_ELEMENTS_REGIONS = array( 'US', 'PR', 'CA', 'GB', 'IE', 'AU', 'NZ', 'DE', 'AT', 'CH', 'FR', 'BE', 'NL', 'IT', 'ES', 'PT', 'PL', 'SE', 'NO', 'FI', 'GR', 'IL', 'IN', 'LK', 'CN', 'HK', 'TW', 'JP', 'KR', 'SG', 'MY', 'PH', 'TH', 'BR', 'MX', 'AR', 'CL', 'CO', 'PE', 'JM' );

/** What a boolean attribute says where it means no. */
const KAP_ELEMENTS_OFF = array( 'false', 'no', 'off', '0' );

/** The attributes of each element, and what each may be: a type, or words, the first the default. */
const KAP_ELEMENTS_ATTRIBUTES = array(
	'explainer' => array(
		'lang'          => 'language',
		'theme'         => array( 'auto', 'light', 'dark' ),
		'drafts'        => array( 'show', 'hide' ),
		'layout'        => array( 'article', 'accordion', 'compact' ),
		'sections'      => 'sections',
		'heading-level' => array( '2', '3', '4' ),
		'region'        => 'region',
		'cta-href'      => 'address',
		'cta-label'     => 'text',
		'reviewed-by'   => 'text',
		'reviewed-on'   => 'day',
		'language-menu' => 'boolean',
	),
	'quote'     => array(
		'lang'         => 'language',
		'theme'        => array( 'auto', 'light', 'dark' ),
		'drafts'       => array( 'show', 'hide' ),
		'author'       => 'text',
		'author-title' => 'text',
		'cite'         => 'address',
	),
	'cta'       => array(
		'lang'          => 'language',
		'theme'         => array( 'auto', 'light', 'dark' ),
		'drafts'        => array( 'show', 'hide' ),
		'href'          => 'address',
		'label'         => 'text',
		'target'        => array( '_self', '_blank', '_parent', '_top' ),
		'layout'        => array( 'banner', 'inline', 'button' ),
		'heading-level' => array( '2', '3', '4' ),
	),
);

/** What blocks and shortcodes take besides. */
const KAP_ELEMENTS_EXTRAS = array(
	'explainer' => array(),
	'quote'     => array(
		'text' => 'text',
	),
	'cta'       => array(),
);
