<?php
// Runs in a WordPress whose load.php went before: language tags, by the cases that the elements' own
// functions are held to as well (src/localize/parse-tag.test.ts, match-tag.test.ts).

use PHPUnit\Framework\TestCase;

final class LanguageTagTest extends TestCase {
	protected $backupGlobals = false;

	/** @dataProvider reading */
	public function test_a_tag_is_read( string $written, ?string $tag ): void {
		$this->assertSame( (string) $tag, kap_elements_language_tag( $written ) );
	}

	public static function reading(): array {
		return self::cases( 'reading' );
	}

	/** @dataProvider matching */
	public function test_the_closest_language_is_found( string $wanted, array $available, ?string $found ): void {
		$tag = kap_elements_language_tag( $wanted );
		$this->assertSame( (string) $found, kap_elements_match( $tag, $available ) );
		// The order in which languages are listed decides nothing.
		$this->assertSame( (string) $found, kap_elements_match( $tag, array_reverse( $available ) ) );
	}

	public static function matching(): array {
		return self::cases( 'matching' );
	}

	/** The cases of all rules of one kind, by names that say which. */
	private static function cases( string $kind ): array {
		$file  = dirname( __DIR__, 2 ) . '/fixtures/language-tags.json';
		$cases = array();
		foreach ( json_decode( file_get_contents( $file ), true )[ $kind ] as $group ) {
			foreach ( $group['cases'] as $case ) {
				$cases[ "$group[rule]: " . json_encode( $case ) ] = $case;
			}
		}
		return $cases;
	}
}
