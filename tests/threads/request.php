<?php

declare(strict_types=1);

/* One web request of tests/threads/php.c: whatever a shop does with the extension. Ends with a status other than 0 if something is wrong. */

use ClicToPay\ActionCode;
use ClicToPay\Client;
use ClicToPay\Environment;
use ClicToPay\Exception\InvalidSettingsException;
use ClicToPay\Exchange;
use ClicToPay\Money;
use ClicToPay\Notification;
use ClicToPay\OrderState;
use ClicToPay\Settings;
use ClicToPay\Verifier;

function expect(bool $holds, string $what): void
{
    if (!$holds) {
        throw new RuntimeException($what);
    }
}

$observer = new class () {
    public int $exchanges = 0;

    public function end(Exchange $exchange): void
    {
        $this->exchanges++;
    }
};
$client = new Client('shop-api', 'secret', (string) getenv('GATEWAY'), ['observer' => $observer]);
$amount = Money::of('10.500', 'TND');
foreach (['order-1', 'order-2'] as $order) {
    $status = $client->getOrderStatusExtended($order);
    expect($status->confirms($order, $amount), "$order is paid");
    expect(OrderState::Pending->observe($status, $order, $amount)->to === OrderState::Paid, "$order becomes paid");
    expect($status->raw()['orderNumber'] === $order, "$order is in the reply");
}
expect($observer->exchanges === 2, 'both were observed');
$found = [];
foreach ($client->statuses(['order-3', 'order-4', 'order-5'], 2) as $id => $status) {
    $found[] = "$id $status->orderNumber";
}
sort($found);
expect($found === ['order-3 order-3', 'order-4 order-4', 'order-5 order-5'], 'all statuses of the batch');

$query = 'mdOrder=id&operation=deposited&orderNumber=7&status=1';
$checksum = hash_hmac('sha256', 'mdOrder;id;operation;deposited;orderNumber;7;status;1;', 'key');
expect(Notification::parse("$query&checksum=$checksum", Verifier::hmac('old', 'key'))->verified, 'the notification is verified');

$settings = Settings::fromArray(['test_user' => 'shop-api', 'test_password' => 'secret', 'min_amount' => '1.500']);
expect((string) $settings->minAmount() === '1.500 TND', 'the least amount');
try {
    Settings::fromArray(['mode' => 'both']);
    expect(false, 'wrong settings are refused');
} catch (InvalidSettingsException $exception) {
    expect(isset($exception->problems['mode']), 'the mistake is told');
}
expect(ActionCode::of(0)->message('fr') !== '', 'a message');
expect(str_starts_with(Environment::Test->baseUrl(), 'https://'), 'an address');
expect(unserialize(serialize($amount)) == $amount, 'an amount is kept');
ob_start();
phpinfo(INFO_MODULES);
expect(str_contains((string) ob_get_clean(), 'ClicToPay client'), 'the module tells of itself');
