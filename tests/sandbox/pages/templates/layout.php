<?php

/** @var \ClicToPaySandbox\Pages\Page $page */
/** @var string $skin */
/** @var string $title   escaped */
/** @var string $content HTML of the page's own template */

?>
<!DOCTYPE html>
<html lang="<?= $page->escape($page->language) ?>" dir="<?= $page->direction() ?>">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title><?= $title ?></title>
    <link rel="icon" href="data:,">
    <style>
<?php readfile(dirname(__DIR__) . '/style.css') ?>
    </style>
</head>
<body class="<?= $page->escape($skin) ?>">
<p class="sandbox"><strong><?= $page->text('test_badge') ?></strong> <?= $page->text('test_notice') ?></p>
<?= $content ?>
</body>
</html>
