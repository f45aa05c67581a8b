<?php

/** @var \ClicToPaySandbox\Pages\Page $page */
/** @var bool    $approved */
/** @var string  $merchant */
/** @var string  $orderNumber */
/** @var string  $amount       in major units */
/** @var string  $currency     letters */
/** @var int     $date         Unix seconds */
/** @var ?string $approvalCode */
/** @var ?string $mask         of the card */
/** @var int     $actionCode */
/** @var string  $returnUrl */
/** @var string  $returnMethod GET or POST */
/** @var array<string, string> $returnFields what a POST carries */
/** @var bool    $immediate    go on without waiting for the buyer */

$state = match (true) {
    $approved => 'approved',
    $actionCode === 151019 => 'pending',
    in_array($actionCode, [-100, -102], true) => 'cancelled',
    default => 'declined',
};
$reason = match ($actionCode) {
    20, 116 => 'reason_funds',
    -20010, 100, 121, 123, 209, 902, 903 => 'reason_limit',
    111, 125, 71015 => 'reason_card',
    73, 101, 906 => 'reason_expiry',
    82, 88 => 'reason_cvc',
    -2006, -2009, -2025, 341018, 341019 => 'reason_authentication',
    -2007, -2014 => 'reason_time',
    -2013 => 'reason_attempts',
    default => 'reason_other',
};
$cross = 'm16 16 16 16m0-16L16 32';
$marks = ['approved' => 'm14 25 7 7 13-15', 'declined' => $cross, 'cancelled' => $cross, 'pending' => 'M24 12v12l8 6'];

?>
<main class="ticket">
    <svg class="mark <?= $page->escape($state) ?>" viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="22"/>
        <path d="<?= $page->escape($marks[$state]) ?>"/>
    </svg>
    <h1><?= $page->text("ticket_$state") ?></h1>
    <p>
        <?= $page->text("ticket_{$state}_text") ?>
        <?php if ($state === 'declined'): ?>
        <?= $page->text($reason) ?>
        <?php endif ?>
    </p>
    <p class="price"><?= $page->ltr($page->amount($amount, $currency)) ?></p>
    <dl>
        <div>
            <dt><?= $page->text('merchant') ?></dt>
            <dd><bdi><?= $page->escape($merchant) ?></bdi></dd>
        </div>
        <div>
            <dt><?= $page->text('order_number') ?></dt>
            <dd><bdi><?= $page->escape($orderNumber) ?></bdi></dd>
        </div>
        <div>
            <dt><?= $page->text('date') ?></dt>
            <dd><?= $page->ltr($page->date($date)) ?></dd>
        </div>
        <?php if ($mask !== null): ?>
        <div>
            <dt><?= $page->text('card') ?></dt>
            <dd><?= $page->ltr($mask) ?></dd>
        </div>
        <?php endif ?>
        <?php if ($approvalCode !== null): ?>
        <div>
            <dt><?= $page->text('approval_code') ?></dt>
            <dd><?= $page->ltr($approvalCode) ?></dd>
        </div>
        <?php endif ?>
        <div>
            <dt><?= $page->text('action_code') ?></dt>
            <dd><?= $page->ltr($actionCode) ?></dd>
        </div>
    </dl>
    <?php if ($immediate): ?>
    <p role="status"><?= $page->text('ticket_returning') ?></p>
    <?php endif ?>
    <?php if ($returnMethod === 'POST'): ?>
    <form id="return" method="post" action="<?= $page->url($returnUrl) ?>">
        <?php foreach ($returnFields as $name => $value): ?>
        <input type="hidden" name="<?= $page->escape($name) ?>" value="<?= $page->escape($value) ?>">
        <?php endforeach ?>
        <button class="primary"><?= $page->text('ticket_return') ?></button>
    </form>
    <?php else: ?>
    <a id="return" class="primary" href="<?= $page->url($returnUrl) ?>"><?= $page->text('ticket_return') ?></a>
    <?php endif ?>
    <?php if ($immediate): ?>
    <script>
        const back = document.getElementById('return');
        back.tagName === 'FORM' ? back.submit() : location.replace(back.href);
    </script>
    <?php endif ?>
</main>
