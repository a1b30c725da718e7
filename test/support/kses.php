<?php
// Reads HTML from standard input and writes what WordPress makes of it: `save` cleans it as for an author, `show` adds
// paragraphs and typographic signs as the classic editor has them added.
error_reporting(E_ALL & ~E_DEPRECATED);
define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');
// What these files take from files that need a database.
function is_utf8_charset() { return true; }
function _x($text) { return $text; }
function __($text) { return $text; }
foreach (['compat', 'load', 'plugin', 'functions', 'formatting', 'shortcodes', 'kses'] as $file) {
    require_once ABSPATH . WPINC . "/$file.php";
}
$html = stream_get_contents(STDIN);
echo $argv[2] === 'save' ? wp_unslash(wp_filter_post_kses(wp_slash($html))) : wpautop(wptexturize($html));
