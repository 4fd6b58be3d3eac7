<?php
// Runs in a WordPress whose load.php went before: what Plugin Check asks of a plugin's code, as its
// docs/checks.md (github.com/WordPress/plugin-check) describes it and as far as tokens can tell. The
// program itself is in no package that a computer without Composer could get.

use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/code.php';

final class PluginCheckTest extends TestCase {
	protected $backupGlobals = false;

	/** Other plugins' names and WordPress's own, which are asked by these names. */
	const HOOKS_OF_OTHERS = array( 'excerpt_length', 'excerpt_more', 'wpml_active_languages', 'wpml_current_language', 'wpml_post_language_details' );

	const TRANSLATING = array( '__', '_e', 'esc_html__', 'esc_html_e', 'esc_attr__', 'esc_attr_e' );

	/** What may be put out: what these give, and strings in the code. */
	const ESCAPING = array( 'esc_attr', 'esc_html', 'esc_url', 'esc_attr__', 'esc_html__', 'selected' );

	/** Of plugin_review_phpcs, safe_redirect, write_file, offloading_files and direct_db_queries. */
	const FORBIDDEN = '/^(?:eval|assert|create_function|str_rot13|base64_decode|unserialize|extract|goto|move_uploaded_file|passthru|proc_open|popen|system|exec|shell_exec|dl|ini_(?:set|alter)|set_time_limit|error_reporting|error_log|var_dump|var_export|print_r|curl_\w+|fopen|fwrite|file_put_contents|fsockopen|unlink|rename|mkdir|rmdir|touch|chmod|json_encode|parse_url|strip_tags|date|rand|mt_rand|mysqli?_\w+|wp_redirect|wp_remote_\w+|wp_safe_remote_\w+|query_posts|get_page_by_title)$/i';

	public function test_no_file_does_anything_when_it_is_asked_for_by_itself(): void {
		foreach ( code_files() as $path => $code ) {
			$known = 'uninstall.php' === $path ? 'WP_UNINSTALL_PLUGIN' : 'ABSPATH';
			$first = array_column( array_slice( code_tokens( $code ), 0, 7 ), 'text' );
			$this->assertSame( array( 'defined', '(', "'$known'", ')', '||', 'exit', ';' ), $first, $path );
		}
	}

	public function test_everything_global_has_our_prefix(): void {
		$names = array();
		foreach ( code_files() as $code ) {
			$tokens = code_tokens( $code );
			$depth  = 0;
			foreach ( $tokens as $at => $token ) {
				$depth += code_depth( $token );
				$before  = $at > 0 ? $tokens[ $at - 1 ] : $token;
				$is_ours = $token->is( T_STRING ) && $before->is( array( T_FUNCTION, T_CONST, T_CLASS, T_INTERFACE, T_TRAIT ) );
				$is_set  = $token->is( T_VARIABLE ) && ( $before->is( T_AS ) ? 1 === $depth : 0 === $depth && $tokens[ $at + 1 ]->is( '=' ) );
				if ( $is_ours || $is_set ) {
					$names[] = $token->text;
				}
			}
			foreach ( code_calls( $tokens ) as list( $name, $arguments ) ) {
				if ( in_array( $name, array( 'apply_filters', 'do_action', 'define', 'add_option', 'set_transient' ), true ) ) {
					$names[] = (string) code_string( $arguments[0][0] );
				}
			}
		}
		$this->assertGreaterThan( 100, count( $names ) );
		$others = preg_grep( '/^\$?kap_elements_/i', array_diff( $names, self::HOOKS_OF_OTHERS ), PREG_GREP_INVERT );
		$this->assertSame( array(), array_values( $others ) );
	}

	public function test_every_text_can_be_translated(): void {
		$count = 0;
		foreach ( code_files() as $path => $code ) {
			foreach ( code_calls( code_tokens( $code ) ) as list( $name, $arguments ) ) {
				if ( ! in_array( $name, self::TRANSLATING, true ) ) {
					continue;
				}
				$count++;
				$text = (string) code_string( $arguments[0][0] );
				$this->assertCount( 2, $arguments, "$path: $text" );
				$this->assertNotSame( '', trim( $text ), $path );
				$this->assertSame( 'kap-elements', code_string( $arguments[1][0] ), "$path: $text" );
				if ( preg_match( '/%(?:\d\$)?[sd]/', $text ) ) {
					$this->assertMatchesRegularExpression( '~/\* translators: [^*]+\*/[^;]*' . preg_quote( "'$text'", '~' ) . '~', $code, $path );
				}
			}
		}
		$this->assertGreaterThan( 20, $count );
	}

	public function test_output_is_escaped_where_it_is_put_out(): void {
		$count = 0;
		foreach ( code_files() as $path => $code ) {
			$tokens = code_tokens( $code );
			foreach ( $tokens as $at => $token ) {
				if ( ! $token->is( array( T_ECHO, T_PRINT, T_OPEN_TAG_WITH_ECHO ) ) && ! in_array( $token->text, array( 'printf', 'vprintf' ), true ) ) {
					continue;
				}
				$count++;
				for ( $next = $at + 1; ! $tokens[ $next ]->is( ';' ); $next++ ) {
					if ( in_array( $tokens[ $next ]->text, self::ESCAPING, true ) ) {
						$next = code_closing( $tokens, $next + 1 );
						continue;
					}
					$is_plain = $tokens[ $next ]->is( array( T_CONSTANT_ENCAPSED_STRING, '(', ')', ',', '.' ) );
					$this->assertTrue( $is_plain, "$path:{$tokens[ $next ]->line} {$tokens[ $next ]->text}" );
				}
			}
		}
		$this->assertGreaterThan( 8, $count );
	}

	public function test_nothing_is_called_that_WordPress_does_better_or_forbids(): void {
		foreach ( code_files() as $path => $code ) {
			$called = array_column( code_calls( code_tokens( $code ) ), 0 );
			$this->assertSame( array(), array_values( preg_grep( self::FORBIDDEN, $called ) ), $path );
			foreach ( code_tokens( $code ) as $at => $token ) {
				$is_raw = $token->is( array( T_START_HEREDOC, T_EVAL, T_INLINE_HTML, '`', '@' ) )
					|| preg_match( '/^\$_(?:GET|POST|REQUEST|COOKIE|SERVER|FILES)$/', $token->text );
				$this->assertFalse( (bool) $is_raw, "$path:$token->line $token->text" );
			}
			$this->assertDoesNotMatchRegularExpression( '/localhost|127\.0\.0\.1|ALLOW_UNFILTERED_UPLOADS|update_plugins/', $code, $path );
			$this->assertDoesNotMatchRegularExpression( '/\$wpdb->(?!prepare\(|esc_like\(|posts\b)/', $code, $path );
		}
	}

	public function test_what_is_called_is_there_in_the_oldest_WordPress_too(): void {
		foreach ( array( 'wp-admin/includes/admin.php', 'wp-includes/ms-site.php', 'wp-includes/ms-blogs.php' ) as $file ) {
			require_once ABSPATH . $file;
		}
		$files   = code_files();
		preg_match_all( "/function_exists\( '(\w+)' \)|function (\w+)\(/", implode( $files ), $found );
		$known = array_merge( $found[1], $found[2] );
		foreach ( $files as $path => $code ) {
			foreach ( code_calls( code_tokens( $code ) ) as list( $name ) ) {
				$this->assertTrue( function_exists( $name ) || in_array( $name, $known, true ), "$path: $name" );
			}
		}
	}

	public function test_it_is_written_in_the_PHP_that_it_asks_for(): void {
		$newer = array( 'T_MATCH', 'T_NULLSAFE_OBJECT_OPERATOR', 'T_ATTRIBUTE', 'T_ENUM', 'T_READONLY' );
		foreach ( code_files() as $path => $code ) {
			foreach ( code_tokens( $code ) as $token ) {
				$this->assertNotContains( $token->getTokenName(), $newer, "$path:$token->line" );
			}
			$this->assertDoesNotMatchRegularExpression( '/function[^({]*\([^)]*(?:\w\|\w|\b(?:public|private|protected) |\bmixed \$)|\)\s*:\s*(?:mixed|static|never|\w+\|\w)/', preg_replace( '~/\*.*?\*/|//.*~s', '', $code ), $path );
		}
	}

	public function test_what_the_settings_send_is_judged(): void {
		$this->assertIsCallable( get_registered_settings()[ KAP_ELEMENTS_SETTINGS ]['sanitize_callback'] );
	}

	public function test_the_script_keeps_no_page_waiting(): void {
		kap_elements_enqueue();
		$script = wp_scripts()->registered[ KAP_ELEMENTS_HANDLE ];
		$this->assertSame( KAP_ELEMENTS_VERSION, $script->ver );
		$this->assertStringContainsString( ' defer', kap_elements_script_tag( '<script src="kap.js"></script>', KAP_ELEMENTS_HANDLE ) );
		$this->assertSame( 1, wp_scripts()->get_data( KAP_ELEMENTS_HANDLE, 'group' ) );
		$this->assertLessThan( 293 * 1024, filesize( kap_elements_asset( 'kap.js' ) ) );
	}
}
