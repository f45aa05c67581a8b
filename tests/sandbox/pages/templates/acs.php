<?php

/** @var \ClicToPaySandbox\Pages\Page $page */
/** @var string $merchant */
/** @var string $amount   in major units */
/** @var string $currency letters */
/** @var string $mask     of the card */
/** @var string $action   where the answer goes */
/** @var string $code     the right one */

?>
<header class="bank-bar">
    <p class="bank-name"><?= $page->text('bank_name') ?></p>
    <p class="bank-service"><?= $page->text('bank_service') ?></p>
</header>
<main class="acs">
    <h1><?= $page->text('acs_title') ?></h1>
    <p><?= $page->text('acs_intro') ?></p>
    <dl>
        <div>
            <dt><?= $page->text('merchant') ?></dt>
            <dd><bdi><?= $page->escape($merchant) ?></bdi></dd>
        </div>
        <div>
            <dt><?= $page->text('amount') ?></dt>
            <dd class="strong"><?= $page->ltr($page->amount($amount, $currency)) ?></dd>
        </div>
        <div>
            <dt><?= $page->text('card') ?></dt>
            <dd><?= $page->ltr($mask) ?></dd>
        </div>
    </dl>
    <div class="phone-message" id="otp-message">
        <p class="from"><?= $page->text('acs_message_from') ?></p>
        <p><?= $page->text('acs_message', ['code' => $code]) ?></p>
    </div>
    <p class="hint"><?= $page->text('acs_hint') ?></p>
    <form method="post" action="<?= $page->url($action) ?>">
        <label for="otp"><?= $page->text('otp') ?></label>
        <input id="otp" name="otp" dir="ltr" inputmode="numeric" autocomplete="one-time-code" maxlength="10" required
            spellcheck="false" aria-describedby="otp-message">
        <button class="primary" name="outcome" value="confirm"><?= $page->text('acs_confirm') ?></button>
        <button class="secondary" name="outcome" value="cancel" formnovalidate><?= $page->text('acs_cancel') ?></button>
    </form>
</main>
