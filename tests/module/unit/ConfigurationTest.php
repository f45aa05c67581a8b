<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Unit;

use ClicToPay\Settings;
use ClicToPay\Shop\Modified\Configuration;
use PHPUnit\Framework\TestCase;

/** The rows of the shop's configuration table that are ours. */
final class ConfigurationTest extends TestCase
{
    public function testHasARowForEverySettingButTheShopsOwnCurrency(): void
    {
        $settings = array_keys(Settings::keys());
        $rows = [...array_keys(Configuration::keys()), 'default_currency'];
        sort($settings);
        sort($rows);
        self::assertSame($settings, $rows);
    }

    public function testUsesTheNamesThatTheShopLooksFor(): void
    {
        $keys = Configuration::keys();
        self::assertSame(
            ['MODULE_PAYMENT_CLICTOPAY_STATUS', 'MODULE_PAYMENT_CLICTOPAY_ALLOWED', 'MODULE_PAYMENT_CLICTOPAY_ZONE', 'MODULE_PAYMENT_CLICTOPAY_SORT_ORDER'],
            [$keys['active'], $keys['allowed_countries'], $keys['zone'], $keys['sort_order']],
        );
    }

    /** The shop takes a constant for each: a missing one is the end of its page. */
    public function testHasATitleAndADescriptionForEveryRowInEveryLanguage(): void
    {
        foreach (['english', 'french', 'german', 'arabic'] as $language) {
            $file = __DIR__ . '/../../../module/modified/lang/' . $language . '/modules/payment/clictopay.php';
            $names = [];
            foreach (\PhpToken::tokenize(file_get_contents($file)) as $token) {
                $token->is(T_CONSTANT_ENCAPSED_STRING) && $names[trim($token->text, "'\"")] = true;
            }
            foreach (Configuration::keys() as $key) {
                self::assertArrayHasKey($key . '_TITLE', $names, $language);
                self::assertArrayHasKey($key . '_DESC', $names, $language);
            }
            self::assertArrayHasKey('MODULE_PAYMENT_CLICTOPAY_TEXT_TITLE', $names, $language);
        }
    }
}
