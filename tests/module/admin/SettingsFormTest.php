<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Admin;

use ClicToPay\Shop\Modified\Admin\SettingsFile;
use ClicToPay\Shop\Modified\Admin\SettingsForm;
use ClicToPay\Shop\Modified\Configuration;
use ClicToPay\Shop\Tests\BackOfficeCase;
use PHPUnit\Framework\TestCase;

final class SettingsFormTest extends TestCase
{
    use BackOfficeCase;

    private const SECRET = 'Zq7-secret"\\';

    public function testAStoredSecretIsNeverSentToTheBrowser(): void
    {
        foreach (['test_password', 'production_password', 'signature_keys'] as $setting) {
            $html = $this->form()->field($setting, self::SECRET);
            self::assertStringNotContainsString('Zq7', $html);
            self::assertStringContainsString('stored; leave empty to keep it', $html);
        }
    }

    public function testASecretThatIsLeftEmptyIsKept(): void
    {
        $sent = self::sent(['test_password' => '', 'signature_keys' => '', 'test_user' => ' login ']);
        self::assertSame(['test_user' => 'login', 'cards' => '', 'languages' => ''], $sent);
    }

    public function testASecretIsTakenAsItIsAndDeletedOnlyWhenThatIsSaid(): void
    {
        $sent = SettingsForm::submitted([Configuration::keys()['test_password'] => ' pass\\ '], ['production_password', 'test_user']);
        self::assertSame(' pass\\ ', $sent['test_password']);
        self::assertSame('', $sent['production_password']);
        self::assertArrayNotHasKey('test_user', $sent, 'only secrets are deleted that way');
    }

    public function testListsAndTextsAreStoredAsSettingsReadThem(): void
    {
        $sent = self::sent([
            'languages' => ['fr', 'ar'],
            'title' => ['FR' => ' Carte ', 'EN' => '', 'AR' => 'بطاقة'],
            'description' => ['FR' => '', 'EN' => ''],
        ]);
        self::assertSame('fr,ar', $sent['languages']);
        self::assertSame('FR::Carte||AR::بطاقة', $sent['title']);
        self::assertSame('', $sent['description']);
        $settings = \ClicToPay\Settings::fromArray(['test_user' => 'u', 'test_password' => 'p'] + $sent);
        self::assertSame('Carte', $settings->title('fr'));
    }

    public function testWhatIsStoredComesBackAsItWas(): void
    {
        $html = $this->form()->field('title', 'FR::Carte "Visa"||EN::Card');
        self::assertStringContainsString('value="Carte &quot;Visa&quot;"', $html);
        self::assertStringContainsString('name="configuration[MODULE_PAYMENT_CLICTOPAY_TITLE][EN]" value="Card"', $html);
    }

    public function testEverySettingHasAFieldOfItsNameWhateverIsStored(): void
    {
        foreach (Configuration::keys() as $setting => $key) {
            $html = $this->form()->field($setting, '"onx><script>');
            self::assertStringContainsString('name="configuration[' . $key . ']', $html, $setting);
            self::assertHarmless($html);
        }
    }

    public function testAStatusCanBeLeftAlone(): void
    {
        self::assertStringContainsString('<option value="0" selected>', $this->form()->field('status_paid', '0'));
        self::assertStringContainsString('<option value="2" selected>Processing</option>', $this->form()->field('status_paid', '2'));
    }

    public function testProductionBeforeTheTestsTakesABox(): void
    {
        self::assertStringNotContainsString('clictopay_anyway', $this->form()->field('mode', 'test'));
        self::assertStringContainsString('name="clictopay_anyway"', $this->form(tooEarly: true)->field('mode', 'test'));
    }

    public function testAProblemStandsAtItsSetting(): void
    {
        $form = $this->form(['prefix' => 'Too <long>.']);
        self::assertStringContainsString('Too &lt;long&gt;.', $form->field('prefix', 'ABCDEFGHIJ'));
        self::assertStringNotContainsString('Too', $form->field('mode', 'test'));
    }

    public function testTheNotificationAddressStandsInTheForm(): void
    {
        self::assertStringContainsString('value="https://shop.example/callback/clictopay/process.php"', $this->form()->field('production_url', ''));
    }

    public function testAFileHasNoSecretsAndCanNotLeadThemElsewhere(): void
    {
        $values = ['mode' => 'production', 'test_password' => self::SECRET, 'production_password' => self::SECRET, 'signature_keys' => self::SECRET, 'prefix' => 'AB12', 'test_url' => 'https://evil.example/payment/rest/',
            'production_url' => 'https://evil.example/payment/rest/'];
        $file = SettingsFile::write($values);
        self::assertStringNotContainsString('Zq7', $file);
        self::assertSame(['mode' => 'production'], SettingsFile::read($file));

        $forged = json_encode(['module' => 'clictopay', 'format' => 1, 'settings' => $values + ['unknown' => '1', 'sort_order' => ['x']]]);
        self::assertSame(['mode' => 'production'], SettingsFile::read($forged));
    }

    /** @dataProvider noFiles */
    public function testWhatIsNoFileOfOursIsRefused(string $text): void
    {
        self::assertNull(SettingsFile::read($text));
    }

    public static function noFiles(): array
    {
        return [[''], ['null'], ['[]'], ['{"module":"clictopay"}'], ['{"module":"other","format":1,"settings":{}}'], ['{"module":"clictopay","format":2,"settings":{}}']];
    }

    /** @param array<string, mixed> $values setting => what the browser sends @return array<string, string> */
    private static function sent(array $values): array
    {
        $posted = [];
        foreach ($values as $setting => $value) {
            $posted[Configuration::keys()[$setting]] = $value;
        }
        $sent = SettingsForm::submitted($posted, []);
        ksort($sent);
        return array_replace(array_intersect_key($sent, $values), $sent);
    }

    /** @param array<string, string> $problems */
    private function form(array $problems = [], bool $tooEarly = false): SettingsForm
    {
        return new SettingsForm(
            $problems,
            [['code' => 'fr', 'name' => 'Français'], ['code' => 'en', 'name' => 'English']],
            [1 => 'Pending', 2 => 'Processing'],
            ['visa', 'mastercard'],
            'TND',
            'https://shop.example/callback/clictopay/process.php',
            $tooEarly,
        );
    }
}
