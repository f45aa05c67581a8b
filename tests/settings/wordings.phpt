--TEST--
Texts for each language, as the shop stores them or as an array
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/settings.inc';

foreach (['title', 'description', 'redirect_success_message', 'redirect_failure_message'] as $key) {
    $getter = lcfirst(str_replace('_', '', ucwords($key, '_')));
    $settings = settings([$key => "FR::Carte bancaire||EN::Card||AR::\u{628}||DE::"]);
    echo "$key:";
    foreach (['fr', 'en-GB', 'AR', 'de', 'es'] as $tag) {
        echo ' ', var_export($settings->$getter($tag), true);
    }
    echo "\n";
}
foreach ([
    'one for all' => 'Pay by card',
    'array' => ['fr' => 'Carte', 'EN' => 'Card'],
    'empty array' => [],
    'bars' => 'FR::a || b||c||EN::d',
    'colons' => "Today::tomorrow",
    'several lines' => "FR::a\r\nb\n||EN:: c\td ",
    'white space' => '  ',
    'nothing but codes' => 'FR::||EN::',
    'twice' => 'FR::first||FR::second',
    'marks' => '||EN::x',
] as $form => $value) {
    $settings = settings(['title' => $value]);
    echo "$form: ", json_encode([$settings->title('fr-TN'), $settings->title('en'), $settings->title('')]), "\n";
}
--EXPECT--
title: 'Carte bancaire' 'Card' 'ب' NULL NULL
description: 'Carte bancaire' 'Card' 'ب' NULL NULL
redirect_success_message: 'Carte bancaire' 'Card' 'ب' NULL NULL
redirect_failure_message: 'Carte bancaire' 'Card' 'ب' NULL NULL
one for all: ["Pay by card","Pay by card","Pay by card"]
array: ["Carte","Card",null]
empty array: [null,null,null]
bars: ["a || b||c","d",null]
colons: ["Today::tomorrow","Today::tomorrow","Today::tomorrow"]
several lines: ["a\r\nb","c\td",null]
white space: [null,null,null]
nothing but codes: [null,null,null]
twice: ["first",null,null]
marks: ["||EN::x","||EN::x","||EN::x"]
