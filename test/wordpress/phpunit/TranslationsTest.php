<?php
// Runs in a WordPress whose load.php went before: which of the plugin's translations a locale gets.

use PHPUnit\Framework\TestCase;

final class TranslationsTest extends TestCase {
	protected $backupGlobals = false;

	/** @dataProvider locales */
	public function test_a_locale_gets_its_language( string $locale, string $found ): void {
		foreach ( array( '.mo', '-kap-elements-fields.json' ) as $ending ) {
			$file = kap_elements_translation_file( "/nowhere/kap-elements-$locale$ending", 'kap-elements', $ending );
			$this->assertSame( "kap-elements-$found$ending", basename( $file ) );
		}
	}

	public function test_the_languages_at_hand_are_those_that_are_written(): void {
		$files = glob( KAP_ELEMENTS_DIR . 'languages/kap-elements-*.mo' );
		$names = array_map(
			function ( $file ) {
				return preg_replace( '/^kap-elements-|\.mo$/', '', basename( $file ) );
			},
			$files
		);
		$this->assertEqualsCanonicalizing( array_merge( array_values( KAP_ELEMENTS_LOCALES ), array( 'zh_CN' ) ), $names );
	}

	public static function locales(): array {
		return array(
			array( 'ar', 'ar' ),
			array( 'ary', 'ary' ),
			array( 'de_AT', 'de_DE' ),
			array( 'de_DE_formal', 'de_DE' ),
			array( 'es_MX', 'es_ES' ),
			array( 'fr_CA', 'fr_FR' ),
			array( 'ja', 'ja' ),
			array( 'pt_PT', 'pt_BR' ),
			array( 'zh_TW', 'zh_TW' ),
		);
	}
}
