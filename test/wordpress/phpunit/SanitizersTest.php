<?php
// Runs in a WordPress whose load.php went before: what other parts of WordPress make of our elements.

use PHPUnit\Framework\TestCase;

final class SanitizersTest extends TestCase {
	protected $backupGlobals = false;

	public function test_everybody_keeps_our_elements_and_exactly_our_attributes(): void {
		$this->assertSame(
			'<kap-explainer lang="es" heading-level="3" language-menu>x</kap-explainer>',
			wp_kses_post( '<kap-explainer lang="es" heading-level="3" language-menu onclick="x()" data-x="1">x</kap-explainer>' )
		);
		$this->assertSame( '<div data-kap="cta" data-kap-href="/book">x</div>', wp_kses_post( '<div data-kap="cta" data-kap-href="/book">x</div>' ) );
		$this->assertSame( 'x', wp_kses( '<kap-cta>x</kap-cta>', 'data' ) );
		$this->assertSame( 'x', wp_kses_post( '<kap-other>x</kap-other>' ) );
	}

	/** @dataProvider addresses */
	public function test_no_attribute_keeps_a_script( string $html ): void {
		$this->assertStringNotContainsString( 'javascript:', wp_kses_post( $html ) );
	}

	public static function addresses(): array {
		return array(
			array( '<kap-cta href="javascript:alert(1)"></kap-cta>' ),
			array( '<kap-explainer cta-href="javascript:alert(1)"></kap-explainer>' ),
			array( '<kap-quote cite="javascript:alert(1)"></kap-quote>' ),
			array( '<div data-kap="cta" data-kap-href="javascript:alert(1)"></div>' ),
			array( '<div data-kap="quote" data-kap-cite="javascript:alert(1)"></div>' ),
			array( '<div data-kap="explainer" data-kap-cta-href="javascript:alert(1)"></div>' ),
		);
	}

	public function test_what_is_rendered_survives_an_authors_save(): void {
		foreach ( array( 'explainer', 'quote', 'cta' ) as $element ) {
			foreach ( array( 'en', 'es', 'ar' ) as $lang ) {
				$options = array(
					'lang'    => $lang,
					'region'  => 'US',
					'href'    => '/book?a=1&b=2',
					'ctaHref' => '/book?a=1&b=2',
					'label'   => 'Talk & listen',
				);
				// WordPress has two ways to write an ampersand in an address.
				$html    = str_replace( '&#038;', '&amp;', kap_elements_render( $element, $options ) );
				$this->assertSame( $html, str_replace( '&#038;', '&amp;', wp_kses_post( $html ) ), "$element $lang" );
			}
		}
	}

	public function test_shortcodes_write_what_blocks_write(): void {
		foreach ( array( 'explainer', 'quote', 'cta' ) as $element ) {
			$block = render_block(
				array(
					'blockName'    => "kap-elements/$element",
					'attrs'        => array( 'lang' => 'es' ),
					'innerBlocks'  => array(),
					'innerHTML'    => '',
					'innerContent' => array(),
				)
			);
			$this->assertStringContainsString( do_shortcode( "[kap_$element lang=\"es\"]" ), $block );
		}
	}
}
