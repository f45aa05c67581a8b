--TEST--
languageFor() understands tags and falls back to the default
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

$all = settings();
$some = settings(['language' => 'en', 'languages' => 'en,ar']);
foreach (['ar', 'AR', 'fr-TN', 'fr_FR', 'en-GB-oxendict', 'de', 'french', '', '-', "ar\0", 'a', '*'] as $tag) {
    echo json_encode($tag), ' ', $all->languageFor($tag)->value, ' ', $some->languageFor($tag)->value, "\n";
}
--EXPECT--
"ar" ar ar
"AR" ar ar
"fr-TN" fr en
"fr_FR" fr en
"en-GB-oxendict" en en
"de" fr en
"french" fr en
"" fr en
"-" fr en
"ar\u0000" fr en
"a" fr en
"*" fr en
