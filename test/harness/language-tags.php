<?php
// Asks the built plugin about language tags, without WordPress. Argument: the plugin's folder.
// Standard input: {"tags": [...], "available": [[...], ...]}. Answer: for each tag how it is read, and
// the closest of each list.
error_reporting(E_ALL);
define('ABSPATH', __DIR__);
define('KAP_ELEMENTS_DIR', "$argv[1]/");
require KAP_ELEMENTS_DIR . 'includes/assets.php';
require KAP_ELEMENTS_DIR . 'includes/language-tag.php';
['tags' => $tags, 'available' => $available] = json_decode(stream_get_contents(STDIN), true);
$answers = [];
foreach ($tags as $written) {
    $tag = kap_elements_language_tag($written);
    $closest = fn ($list) => kap_elements_match($tag, $list);
    $answers[] = [$tag, ...array_map($closest, $available)];
}
echo json_encode($answers, JSON_THROW_ON_ERROR);
