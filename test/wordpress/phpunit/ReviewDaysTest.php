<?php
// Runs in a WordPress whose load.php went before: which dates of review are believed, by the cases that
// the elements and the block editor are held to as well.

use PHPUnit\Framework\TestCase;

final class ReviewDaysTest extends TestCase {
	protected $backupGlobals = false;

	/** @dataProvider days */
	public function test_a_day_that_has_come( string $day, bool $is_believed ): void {
		$this->assertSame( $is_believed ? $day : '', kap_elements_past_day( $day ) );
	}

	public static function days(): array {
		$fixture = json_decode( file_get_contents( dirname( __DIR__, 2 ) . '/fixtures/review-days.json' ), true );
		$cases   = array();
		foreach ( $fixture['days'] as $day => $is_believed ) {
			$cases[] = array( (string) $day, $is_believed );
		}
		foreach ( array( 'believed', 'refused' ) as $judgement ) {
			foreach ( $fixture['hoursAhead'][ $judgement ] as $hours ) {
				$cases[] = array( gmdate( 'Y-m-d', time() + $hours * HOUR_IN_SECONDS ), 'believed' === $judgement );
			}
		}
		return $cases;
	}
}
