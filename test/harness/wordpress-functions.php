<?php
// Calls a function of WordPress, from its own sources and without a site, on each of some texts.
// Arguments: the folder of WordPress, the function. Standard input: a JSON list of texts.
error_reporting(E_ALL & ~E_DEPRECATED);
[, $folder, $function] = $argv;
define('ABSPATH', "$folder/");
define('WPINC', 'wp-includes');
foreach (['plugin', 'compat', 'functions', 'formatting', 'kses'] as $file) {
    require ABSPATH . WPINC . "/$file.php";
}
$texts = json_decode(stream_get_contents(STDIN), true);
echo json_encode(array_map($function, $texts), JSON_THROW_ON_ERROR);
