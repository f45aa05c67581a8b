<?php

/** @var \ClicToPaySandbox\Pages\Page $page */
/** @var string  $kind */
/** @var ?string $returnUrl */

?>
<main class="message">
    <h1><?= $page->text("message_$kind") ?></h1>
    <p><?= $page->text("message_{$kind}_text") ?></p>
    <?php if ($returnUrl !== null): ?>
    <a class="primary" href="<?= $page->url($returnUrl) ?>"><?= $page->text('back_to_shop') ?></a>
    <?php endif ?>
</main>
