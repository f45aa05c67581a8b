<?php

/** @var \ClicToPaySandbox\Pages\Page $page */
/** @var string  $name       of the field */
/** @var string  $label      key of its text */
/** @var ?string $hint       key of a text under the label */
/** @var bool    $isWrong    the page's error is about this field */
/** @var array<string, string> $attributes of the input, beside those below */

$described = implode(' ', array_filter([$hint !== null ? "$name-hint" : '', $isWrong ? 'error' : '']));

?>
<div class="field-<?= $page->escape($name) ?>">
    <label for="<?= $page->escape($name) ?>"><?= $page->text($label) ?></label>
    <?php if ($hint !== null): ?>
    <p class="hint" id="<?= $page->escape($name) ?>-hint"><?= $page->text($hint) ?></p>
    <?php endif ?>
    <input id="<?= $page->escape($name) ?>" name="<?= $page->escape($name) ?>" dir="ltr" required spellcheck="false"
        <?php foreach ($attributes as $attribute => $value): ?>
        <?= $page->escape($attribute) ?>="<?= $page->escape($value) ?>"
        <?php endforeach ?>
        <?php if ($described !== ''): ?>
        aria-describedby="<?= $page->escape($described) ?>"
        <?php endif ?>
        <?php if ($isWrong): ?>
        aria-invalid="true" autofocus
        <?php endif ?>
    >
</div>
