<?php
// Runs in a WordPress whose load.php went before: what an element says where the site says something
// too, by the cases that the block editor's preview is held to as well (test/node/site-values.test.ts).

use PHPUnit\Framework\TestCase;

final class SiteValuesTest extends TestCase {
	protected $backupGlobals = false;

	/** @dataProvider cases */
	public function test_values_of_the_site_and_of_an_element( array $site, string $element, array $own, array $written ): void {
		$settings = kap_elements_read_settings( $site );
		$options  = kap_elements_with_settings( $element, kap_elements_options( $element, $own ), $settings );
		unset( $options['text'] );
		if ( 'show' === $options['drafts'] ) {
			$options['drafts'] = '';
		}
		$this->assertEquals( $written, array_filter( $options, 'strlen' ) );
	}

	public static function cases(): array {
		$file  = dirname( __DIR__, 2 ) . '/fixtures/site-values.json';
		$cases = array();
		foreach ( json_decode( file_get_contents( $file ), true ) as $group ) {
			foreach ( $group['cases'] as $case ) {
				$cases[ "$group[rule]: " . json_encode( $case ) ] = array_merge( array( $group['site'] ), $case );
			}
		}
		return $cases;
	}
}
