<?php
// Writes the style sheet that WordPress makes of a theme.json and its own. Arguments: where WordPress is, the theme.json.
error_reporting(E_ALL & ~E_DEPRECATED);
define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');
// What these files take from files that need a database.
function is_utf8_charset() { return true; }
function _x($text) { return $text; }
function __($text) { return $text; }
function get_theme_file_uri($path = '') { return $path; }
function wp_get_global_settings($path = []) { global $all; return _wp_array_get($all->get_settings(), $path); }
foreach (['compat', 'load', 'plugin', 'functions', 'formatting', 'kses', 'class-wp-block-type', 'class-wp-block-type-registry', 'blocks', 'theme', 'style-engine', 'class-wp-block-supports', 'block-supports/utils', 'block-supports/typography'] as $file) {
    if (is_file(ABSPATH . WPINC . "/$file.php")) require_once ABSPATH . WPINC . "/$file.php";
}
foreach (['class-wp-theme-json*', 'style-engine/*'] as $files) {
    foreach (glob(ABSPATH . WPINC . "/$files.php") as $file) require_once $file;
}
add_filter('pre_option_blog_charset', fn() => 'UTF-8');
$read = fn($path, $origin) => new WP_Theme_JSON(json_decode(file_get_contents($path), true), $origin);
$all = $read(ABSPATH . WPINC . '/theme.json', 'default');
$all->merge($read($argv[2], 'theme'));
echo $all->get_stylesheet();
