<?php
// Runs in a WordPress whose load.php went before: what other parts of WordPress make of our elements.

use PHPUnit\Framework\TestCase;

final class SanitizersTest extends TestCase {
	protected $backupGlobals = false;

	public function test_everybody_keeps_our_elements_with_their_attributes(): void {
		foreach ( KAP_ELEMENTS_ATTRIBUTES as $element => $types ) {
			foreach ( $types as $name => $type ) {
				$value = is_array( $type ) ? $type[1] : ( 'address' === $type ? '/book' : 'x' );
				$tag   = 'boolean' === $type ? "<kap-$element $name>" : "<kap-$element $name=\"$value\">";
				$this->assertSame( "{$tag}x</kap-$element>", wp_kses_post( "{$tag}x</kap-$element>" ) );
				$place = "<div data-kap=\"$element\" data-kap-$name=\"$value\">x</div>";
				$this->assertSame( $place, wp_kses_post( $place ) );
			}
			foreach ( array( 'id="a"', 'class="a"', 'hidden', 'title="a"', 'dir="rtl"', 'slot="text"', 'aria-label="a"', 'data-x="1"' ) as $attribute ) {
				$this->assertSame( "<kap-$element $attribute>x</kap-$element>", wp_kses_post( "<kap-$element $attribute>x</kap-$element>" ) );
			}
		}
		$this->assertSame( '<kap-cta>x</kap-cta>', wp_kses_post( '<kap-cta onclick="x()" other="1">x</kap-cta>' ) );
		$this->assertSame( 'x', wp_kses( '<kap-cta>x</kap-cta>', 'data' ) );
		$this->assertSame( 'x', wp_kses_post( '<kap-other>x</kap-other>' ) );
	}

	// Without its slot a text of the clinic's would give way to ours, without `hidden` it would be seen.
	public function test_what_stands_in_an_element_keeps_its_place(): void {
		foreach ( array( 'p', 'div', 'span', 'h3', 'blockquote', 'a', 'ul', 'ol', 'figure', 'section', 'button', 'strong', 'em' ) as $tag ) {
			$html = "<kap-quote><$tag slot=\"text\" lang=\"es\" dir=\"ltr\" hidden>x</$tag></kap-quote>";
			$this->assertSame( $html, wp_kses_post( $html ) );
		}
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
			kap_elements_new_document();
			$block = render_block(
				array(
					'blockName'    => "kap-elements/$element",
					'attrs'        => array( 'lang' => 'es' ),
					'innerBlocks'  => array(),
					'innerHTML'    => '',
					'innerContent' => array(),
				)
			);
			kap_elements_new_document();
			$this->assertStringContainsString( do_shortcode( "[kap_$element lang=\"es\"]" ), $block );
		}
	}
}
