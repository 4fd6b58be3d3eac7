<?php
// Runs in a WordPress whose load.php went before: what people write as values of options.

use PHPUnit\Framework\TestCase;

final class ValuesTest extends TestCase {
	// WordPress keeps itself in globals, also what cannot be serialized.
	protected $backupGlobals = false;

	public function test_neutral_wording_can_be_asked_for(): void {
		$this->assertSame( 'NONE', kap_elements_region( kap_elements_clean( ' none ' ) ) );
	}

	public function test_a_day_ends_with_its_last_digit(): void {
		$this->assertSame( '', kap_elements_past_day( "2024-01-01\n" ) );
	}

	public function test_values_of_any_type_are_read(): void {
		foreach ( array( null, true, 7, 1.5, array( 'a' ), new stdClass(), "\xff", "\0" ) as $value ) {
			foreach ( array( 'explainer', 'quote', 'cta' ) as $element ) {
				$names   = array_keys( kap_elements_types( $element ) );
				$options = kap_elements_options( $element, array_fill_keys( $names, $value ) );
				$this->assertSame( $names, array_keys( $options ) );
				$this->assertContainsOnly( 'string', $options );
			}
		}
	}

	public function test_a_value_is_as_long_as_anybody_means_it_to_be(): void {
		$this->assertSame( str_repeat( 'é', KAP_ELEMENTS_LONGEST ), kap_elements_clean( '“' . str_repeat( 'é', 2 * KAP_ELEMENTS_LONGEST ) ) . 'é' );
		$this->assertSame( '', kap_elements_clean( str_repeat( ' ', 50000 ) ) );
		$this->assertSame( 'a', kap_elements_clean( 'a' . str_repeat( "\u{a0}", 50000 ) . 'b' ) );
	}

	public function test_options_are_read_in_any_spelling(): void {
		foreach ( array( 'heading-level', 'heading_level', 'headingLevel', 'HEADINGLEVEL' ) as $name ) {
			$options = kap_elements_options( 'explainer', array( $name => '3' ) );
			$this->assertSame( '3', $options['heading-level'], $name );
		}
		$this->assertSame( '1', kap_elements_options( 'explainer', array( 'language_menu' ) )['language-menu'] );
	}

	public function test_words_are_read_in_any_case_and_no_others(): void {
		foreach ( KAP_ELEMENTS_ATTRIBUTES as $element => $types ) {
			foreach ( array_filter( $types, 'is_array' ) as $name => $words ) {
				foreach ( $words as $word ) {
					$options = kap_elements_options( $element, array( $name => strtoupper( $word ) ) );
					$this->assertSame( $word, $options[ $name ], "$element $name" );
				}
				$this->assertSame( '', kap_elements_options( $element, array( $name => 'other' ) )[ $name ] );
			}
		}
	}

	public function test_a_menu_is_off_where_it_says_no(): void {
		foreach ( array_merge( array( '' ), KAP_ELEMENTS_OFF ) as $word ) {
			$options = kap_elements_options( 'explainer', array( 'language-menu' => strtoupper( $word ) ) );
			$this->assertSame( '', $options['language-menu'], $word );
		}
		$this->assertSame( '1', kap_elements_options( 'explainer', array( 'language-menu' => 'yes' ) )['language-menu'] );
	}

	public function test_a_quotation_keeps_its_own_quotation_marks(): void {
		$options = kap_elements_options( 'quote', array( 'text' => '“Words.”', 'author' => '“A”' ) );
		$this->assertSame( '“Words.”', $options['text'] );
		$this->assertSame( 'A', $options['author'] );
	}
}
