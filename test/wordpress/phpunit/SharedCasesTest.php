<?php
// Runs in a WordPress whose load.php went before: what people write, by the cases that the editor and
// the elements are held to as well (test/node/editor-values.test.ts, src/elements/written.test.ts).

use PHPUnit\Framework\TestCase;

final class SharedCasesTest extends TestCase {
	protected $backupGlobals = false;

	/** @dataProvider addresses */
	public function test_an_address_that_a_person_types_is_made_one( string $typed, string $address ): void {
		$this->assertSame( $address, kap_elements_link( kap_elements_clean( $typed ) ) );
		$this->assertSame( $address, kap_elements_link( $address ), 'read again' );
		$this->assertSame( $address, html_entity_decode( esc_url( $address, KAP_ELEMENTS_SCHEMES ) ), 'as it is written' );
	}

	public static function addresses(): array {
		return array_merge( ...array_column( self::fixture( 'addresses' )['read'], 'cases' ) );
	}

	/** @dataProvider refused */
	public function test_an_address_that_leads_nowhere_is_none( string $typed ): void {
		$this->assertSame( '', kap_elements_link( kap_elements_clean( $typed ) ) );
	}

	public static function refused(): array {
		$typed = array_merge( ...array_column( self::fixture( 'addresses' )['refused'], 'cases' ) );
		// In a post, colons may be written so.
		return array_chunk( array_merge( $typed, array( 'javascript&colon;alert(1)' ) ), 1 );
	}

	/** @dataProvider options */
	public function test_a_value_is_read( string $element, string $name, string $written, string $read ): void {
		$this->assertSame( $read, kap_elements_options( $element, array( $name => $written ) )[ $name ] );
	}

	public static function options(): array {
		return array_merge( ...array_column( self::fixture( 'option-values' ), 'cases' ) );
	}

	/** @dataProvider quotations */
	public function test_a_quotation_is_text( string $html, string $text ): void {
		$words = kap_elements_options( 'quote', array( 'text' => kap_elements_text_of( $html ) ) );
		$this->assertSame( $text, $words['text'] );
	}

	public static function quotations(): array {
		return self::fixture( 'quotations' );
	}

	private static function fixture( string $name ): array {
		return json_decode( file_get_contents( dirname( __DIR__, 2 ) . "/fixtures/$name.json" ), true );
	}
}
