<?php
// The plugin's PHP as tokens, without comments and white space, for tests that read it.

/** The plugin's PHP files, by their paths in its folder. */
function code_files(): array {
	$files = array();
	$all   = new RecursiveIteratorIterator( new RecursiveDirectoryIterator( KAP_ELEMENTS_DIR, FilesystemIterator::SKIP_DOTS ) );
	foreach ( $all as $file ) {
		if ( 'php' === $file->getExtension() ) {
			$path           = substr( $file->getPathname(), strlen( KAP_ELEMENTS_DIR ) );
			$files[ $path ] = file_get_contents( $file->getPathname() );
		}
	}
	ksort( $files );
	return $files;
}

/** @return PhpToken[] */
function code_tokens( string $code ): array {
	$tokens = array_filter(
		PhpToken::tokenize( $code ),
		function ( $token ) {
			return ! $token->isIgnorable();
		}
	);
	return array_values( $tokens );
}

/** What a token that is a string in quotes says; null for another. */
function code_string( ?PhpToken $token ): ?string {
	return $token && $token->is( T_CONSTANT_ENCAPSED_STRING ) ? stripslashes( substr( $token->text, 1, -1 ) ) : null;
}

/** How much deeper a token leads: 1 where it opens something, -1 where it closes it. */
function code_depth( PhpToken $token ): int {
	// By number: a piece of a string may be one of these signs too.
	$opens  = array( ord( '(' ), ord( '[' ), ord( '{' ), T_CURLY_OPEN, T_DOLLAR_OPEN_CURLY_BRACES );
	$closes = array( ord( ')' ), ord( ']' ), ord( '}' ) );
	return (int) $token->is( $opens ) - (int) $token->is( $closes );
}

/** The place of what closes the parenthesis at a place. */
function code_closing( array $tokens, int $open ): int {
	$depth = 0;
	for ( $at = $open; isset( $tokens[ $at ] ); $at++ ) {
		$depth += code_depth( $tokens[ $at ] );
		if ( 0 === $depth ) {
			return $at;
		}
	}
	throw new LogicException( 'a parenthesis that does not close' );
}

/**
 * The calls of functions in some tokens.
 *
 * @return array<int, array{string, array<int, PhpToken[]>}> The name of each and its arguments, by its place.
 */
function code_calls( array $tokens ): array {
	$calls = array();
	foreach ( $tokens as $at => $token ) {
		$is_other = $at > 0 && $tokens[ $at - 1 ]->is( array( T_FUNCTION, T_NEW, T_OBJECT_OPERATOR, T_DOUBLE_COLON ) );
		if ( ! $token->is( T_STRING ) || $is_other || ! isset( $tokens[ $at + 1 ] ) || ! $tokens[ $at + 1 ]->is( '(' ) ) {
			continue;
		}
		$arguments = array( array() );
		for ( $next = $at + 2, $end = code_closing( $tokens, $at + 1 ); $next < $end; $next++ ) {
			if ( $tokens[ $next ]->is( ',' ) ) {
				$arguments[] = array();
				continue;
			}
			$last = 1 === code_depth( $tokens[ $next ] ) ? code_closing( $tokens, $next ) : $next;
			array_push( $arguments[ count( $arguments ) - 1 ], ...array_slice( $tokens, $next, $last - $next + 1 ) );
			$next = $last;
		}
		$calls[ $at ] = array( $token->text, $arguments );
	}
	return $calls;
}
