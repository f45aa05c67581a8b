<?php

/** @var \ClicToPaySandbox\Pages\Page $page */
/** @var string  $merchant */
/** @var string  $orderNumber */
/** @var ?string $description */
/** @var string  $amount      in major units */
/** @var string  $currency    letters */
/** @var int     $expiresAt   Unix seconds */
/** @var int     $now         Unix seconds */
/** @var string  $action      where the card goes */
/** @var string  $cancelUrl */
/** @var string  $mdOrder */
/** @var ?string $error       what was wrong with the last attempt */
/** @var int     $attemptsLeft */
/** @var array<string, string> $languages the same page in each language */
/** @var array<string, array{number: string, expiry: string, code: string}> $testCards by what each is for */

$price = $page->amount($amount, $currency);
$minutes = max(0, (int) ceil(($expiresAt - $now) / 60));
$names = ['fr' => 'Français', 'en' => 'English', 'ar' => 'العربية'];

/* The field that an error is about; other errors concern the payment as a whole. */
$fieldOf = ['card_number' => 'pan', 'expiry' => 'expiry', 'cvc' => 'cvc', 'holder' => 'holder'];
$isWrong = static fn (string $field): bool => ($fieldOf[$error ?? ''] ?? null) === $field;

?>
<header class="bar">
    <nav aria-label="<?= $page->text('language') ?>">
        <ul class="languages">
            <?php foreach ($languages as $code => $url): ?>
            <li><a href="<?= $page->url($url) ?>" lang="<?= $page->escape($code) ?>" hreflang="<?= $page->escape($code) ?>"
                <?php if ($code === $page->language): ?>aria-current="true"<?php endif ?>
                ><?= $page->escape($names[$code] ?? $code) ?></a></li>
            <?php endforeach ?>
        </ul>
    </nav>
</header>
<main class="payment">
    <section class="summary" aria-labelledby="amount-due">
        <p class="merchant"><bdi><?= $page->escape($merchant) ?></bdi></p>
        <h2 id="amount-due"><?= $page->text('amount_due') ?></h2>
        <p class="price"><?= $page->ltr($price) ?></p>
        <dl>
            <div>
                <dt><?= $page->text('order_number') ?></dt>
                <dd><bdi><?= $page->escape($orderNumber) ?></bdi></dd>
            </div>
            <?php if ($description !== null && $description !== ''): ?>
            <div>
                <dt><?= $page->text('description') ?></dt>
                <dd><bdi><?= $page->escape($description) ?></bdi></dd>
            </div>
            <?php endif ?>
        </dl>
        <p class="time"><?= $page->text('time_left', ['minutes' => $minutes, 'hour' => $page->date($expiresAt, 'hour_format')]) ?></p>
    </section>
    <section class="card-form" aria-labelledby="pay-by-card">
        <h1 id="pay-by-card"><?= $page->text('payment_title') ?></h1>
        <?php if ($error !== null): ?>
        <div class="alert" role="alert">
            <p id="error"><?= $page->text("error_$error") ?></p>
            <p class="attempts"><?= $page->text('attempts_left', ['count' => $attemptsLeft]) ?></p>
        </div>
        <?php endif ?>
        <form method="post" action="<?= $page->url($action) ?>">
            <?= $page->part('field', [
                'name' => 'pan', 'label' => 'card_number', 'hint' => null, 'isWrong' => $isWrong('pan'),
                'attributes' => [
                    'inputmode' => 'numeric', 'autocomplete' => 'cc-number', 'maxlength' => '23',
                    'placeholder' => '0000 0000 0000 0000',
                ],
            ]) ?>
            <?= $page->part('field', [
                'name' => 'expiry', 'label' => 'expiry', 'hint' => 'expiry_hint', 'isWrong' => $isWrong('expiry'),
                'attributes' => ['inputmode' => 'text', 'autocomplete' => 'cc-exp', 'maxlength' => '5'],
            ]) ?>
            <?= $page->part('field', [
                'name' => 'cvc', 'label' => 'cvc', 'hint' => 'cvc_hint', 'isWrong' => $isWrong('cvc'),
                'attributes' => ['inputmode' => 'numeric', 'autocomplete' => 'cc-csc', 'maxlength' => '4'],
            ]) ?>
            <?= $page->part('field', [
                'name' => 'holder', 'label' => 'holder', 'hint' => 'holder_hint', 'isWrong' => $isWrong('holder'),
                'attributes' => ['autocomplete' => 'cc-name', 'autocapitalize' => 'characters', 'maxlength' => '64'],
            ]) ?>
            <button class="primary"><?= $page->text('pay', ['amount' => $price]) ?></button>
        </form>
        <p class="cancel"><a href="<?= $page->url($cancelUrl) ?>"><?= $page->text('cancel') ?></a></p>
        <details class="test-cards">
            <summary><?= $page->text('test_cards') ?></summary>
            <dl>
                <?php foreach ($testCards as $use => $card): ?>
                <div>
                    <dt><?= $page->text("test_card_$use") ?></dt>
                    <dd><?= $page->ltr(implode(' · ', [trim(chunk_split($card['number'], 4, ' ')), $card['expiry'], $card['code']])) ?></dd>
                </div>
                <?php endforeach ?>
            </dl>
        </details>
    </section>
</main>
<footer class="reference"><?= $page->text('reference') ?> <?= $page->ltr($mdOrder) ?></footer>
