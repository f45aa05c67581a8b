<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\StandIn;

use ClicToPay\Shop\Tests\StandInTestCase;

/** modified-shop.md, sections 3, 8 and 9. */
final class BackOfficeTest extends StandInTestCase
{
    private const TRACER = 'modules.php?set=payment&module=tracer';

    protected function setUp(): void
    {
        parent::setUp();
        $this->visitor->signIn('ADMIN');
    }

    private function open(string $page): string
    {
        return $this->visitor->get($this->shop->adminUrl($page))->body;
    }

    /** Sends the form of a page as a browser would, with these fields in place of its own. @param array<string, mixed> $fields */
    private function submit(string $page, string $action, array $fields): void
    {
        self::assertSame(1, preg_match('/name="(x\w{5})" value="(\w{32})"/', $this->open($page), $token));
        $this->visitor->post($this->shop->adminUrl($action), $fields + [$token[1] => $token[2]]);
    }

    public function testOnlyAdminsMayEnter(): void
    {
        $this->visitor->forgetCookies()->get($this->shop->adminUrl('orders.php'));
        self::assertSame($this->shop->url('login.php'), $this->visitor->location);
        $this->visitor->signIn('BUYER')->get($this->shop->adminUrl('orders.php'));
        self::assertSame($this->shop->url('login.php'), $this->visitor->location);
    }

    public function testAPageNeedsItsColumnInAdminAccess(): void
    {
        copy($this->shop->directory() . '/' . $this->folder() . 'start.php', $this->shop->directory() . '/' . $this->folder() . 'other.php');
        $this->open('other.php');
        self::assertSame($this->shop->url('login.php'), $this->visitor->location);
    }

    public function testConstructsEveryModuleForTheList(): void
    {
        $this->open('modules.php?set=payment');
        self::assertSame(['modules.php __construct'], $this->takeTrace());
    }

    public function testAMissingLabelEndsThePage(): void
    {
        $this->shop->rows("INSERT INTO configuration (configuration_key, configuration_value, configuration_group_id, date_added) VALUES ('MODULE_PAYMENT_TRACER_NEW', '', 6, now())");
        $file = $this->shop->directory() . '/includes/modules/payment/tracer.php';
        $source = file_get_contents($file);
        file_put_contents($file, str_replace("'PARAMETER'];", "'PARAMETER', 'NEW'];", $source));
        clearstatcache();
        $page = $this->open(self::TRACER);
        file_put_contents($file, $source);
        $this->shop->rows("DELETE FROM configuration WHERE configuration_key = 'MODULE_PAYMENT_TRACER_NEW'");
        self::assertSame(200, $this->visitor->status);
        self::assertStringNotContainsString('</html>', $page);
        self::assertStringContainsString('MODULE_PAYMENT_TRACER_NEW_TITLE', $this->shop->takeLog());
    }

    public function testDrawsEveryKindOfField(): void
    {
        $page = $this->open(self::TRACER . '&action=edit');
        self::assertStringContainsString('<input type="radio" name="configuration[MODULE_PAYMENT_TRACER_STATUS]" value="True" checked>', $page);
        self::assertStringContainsString('<input type="password" name="configuration[MODULE_PAYMENT_TRACER_PASSWORD]"', $page);
        self::assertStringContainsString('<output>|more|configuration[%s]</output>', $page);
        // There is no status 0: saving takes the first one.
        self::assertStringNotContainsString('<option value="0"', $page);
    }

    public function testSavesTextsAndLists(): void
    {
        $this->submit(self::TRACER . '&action=edit', self::TRACER . '&action=save', ['configuration' => [
            'MODULE_PAYMENT_TRACER_LIST' => ['a', 'b'], 'MODULE_PAYMENT_TRACER_PARAMETER' => ['EN' => 'one', 'DE' => '', 'FR' => 'un'],
        ]]);
        self::assertSame(['a,b', 'EN::one||FR::un'], array_column($this->shop->rows("SELECT configuration_value FROM configuration WHERE configuration_key IN ('MODULE_PAYMENT_TRACER_LIST', 'MODULE_PAYMENT_TRACER_PARAMETER') ORDER BY configuration_key"), 'configuration_value'));
    }

    public function testRefusesAPostWithoutTheToken(): void
    {
        $this->visitor->post($this->shop->adminUrl(self::TRACER . '&action=save'), ['configuration' => ['MODULE_PAYMENT_TRACER_LIST' => 'forged']]);
        self::assertStringContainsString('The form was not sent from this shop.', $this->visitor->body);
        self::assertStringContainsString('WARNING', $this->shop->takeLog());
        self::assertNotSame('forged', $this->shop->value("SELECT configuration_value FROM configuration WHERE configuration_key = 'MODULE_PAYMENT_TRACER_LIST'"));
    }

    public function testCallsAModulesOwnAction(): void
    {
        $this->open(self::TRACER . '&action=custom');
        self::assertSame(['modules.php __construct', 'modules.php custom'], $this->takeTrace());
        self::assertSame($this->shop->adminUrl(self::TRACER), $this->visitor->location);
    }

    public function testAnOrderHasTheModulesHooks(): void
    {
        $extra = $this->shop->directory() . '/' . $this->folder() . 'includes/extra/modules/orders';
        @mkdir("$extra/orders_info_payment", 0777, true);
        @mkdir("$extra/orders_action", 0777, true);
        file_put_contents("$extra/orders_info_payment/tracer.php", '<?php echo "<tr><td>panel of $oID</td><td>{$order->info["payment_method"]}</td></tr>";');
        file_put_contents("$extra/orders_action/tracer.php", '<?php tracer_action($oID); function tracer_action($oID) { xtc_redirect(xtc_href_link("orders.php", "oID=$oID&action=edit")); }');
        $this->visitor->goToConfirmation('tracer')->post('checkout_process.php', []);
        self::assertStringContainsString('<tr><td>panel of 1</td><td>tracer</td></tr>', $this->open('orders.php?oID=1&action=edit'));
        $this->open('orders.php?oID=1&action=custom');
        self::assertSame($this->shop->adminUrl('orders.php?oID=1&action=edit'), $this->visitor->location);
        unlink("$extra/orders_info_payment/tracer.php");
        unlink("$extra/orders_action/tracer.php");
    }

    /** The back office's directory, with its slash. */
    private function folder(): string
    {
        return basename(dirname($this->shop->adminUrl('x'))) . '/';
    }
}
