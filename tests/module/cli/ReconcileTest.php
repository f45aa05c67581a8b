<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Cli;

use ClicToPay\Shop\Reconciliation\Period;
use ClicToPay\Shop\Tests\{OtherPhp, PlantedPayments, ShopFolderCase};

/** "clictopay reconcile" as cron calls it: on a modified eShop that it only knows by its folder. */
final class ReconcileTest extends ShopFolderCase
{
    private const TABLES = __DIR__ . '/../shop/database/tables.sql';

    protected function setUp(): void
    {
        parent::setUp();
        $tables = (string) file_get_contents(self::TABLES);
        preg_match_all('/^CREATE TABLE (\w+)/m', $tables, $names);
        file_put_contents("$this->directory/shop/includes/database_tables.php", '<?php' . implode('', array_map(
            static fn (string $name): string => " define('TABLE_" . strtoupper($name) . "', '$name');",
            $names[1],
        )));
        $this->link->query('RENAME TABLE configuration TO ours');
        $this->link->multi_query($tables);
        while ($this->link->more_results()) {
            $this->link->next_result();
        }
        $this->link->query('INSERT INTO configuration (configuration_key, configuration_value) SELECT * FROM ours');
        $settings = ['mode' => 'production', 'prefix' => 'TEST', 'production_url' => $this->sandbox->url(), 'production_user' => 'sandbox-api', 'production_password' => 'sandbox'];
        foreach ($settings as $name => $value) {
            $this->link->query("INSERT INTO configuration (configuration_key, configuration_value) VALUES ('MODULE_PAYMENT_CLICTOPAY_" . strtoupper($name) . "', '$value')");
        }
    }

    public function testFindsWhatIsPlantedAndLeavesTheShopToItself(): void
    {
        $planted = new PlantedPayments($this->link, $this->sandbox->store(), "$this->directory/portal.csv", Period::yesterday(), 7);
        $planted->plant(120);
        [$exitCode, $json] = $this->reconcile('--json', "--portal=$this->directory/portal.csv");
        self::assertSame(8, $exitCode, $json);
        $report = json_decode($json, true, 512, JSON_THROW_ON_ERROR);
        self::assertSame(['portal', $planted->payments, $planted->foreign, true], [$report['list'], $report['asked'], $report['foreign'], $report['finished']]);
        $found = array_map(static fn (array $finding): string => "$finding[kind] $finding[order_number]", $report['findings']);
        sort($found);
        self::assertSame(array_keys($planted->expected), $found);
        self::assertEquals(array_count_values(array_map(static fn (string $key): string => strtok($key, ' '), $found)), $report['counts']);
        self::assertSame($this->number('SELECT COUNT(*) FROM clictopay_finding WHERE person = 1'), $report['need_person']);
        self::assertSame(0, $this->number("SELECT COUNT(*) FROM clictopay_effect WHERE state NOT IN ('due', 'browser')"), 'what follows in the shop is left to it');
        self::assertGreaterThan(0, $this->number('SELECT COUNT(*) FROM clictopay_effect'));
    }

    public function testADayInOrderSaysWhatWasCompared(): void
    {
        $this->paid(100, '10.500');
        $today = ['--from=today', '--to=today'];
        [$exitCode, $text] = $this->reconcile('--lang=en', ...$today);
        self::assertSame(0, $exitCode, $text);
        self::assertStringContainsString("every payment that this shop began in that time: 1.\nIts own list of payments was compared too: 1.\n", $text);
        self::assertStringContainsString("TND at the gateway: 1 payments, 10.500 taken, 0.000 refunded\nTND in the shop: 1 payments, 10.500 taken, 0.000 refunded\nThe sums agree.\n", $text);
        self::assertStringEndsWith("Nothing differs among the payments of this shop.\n", $text);

        self::assertStringContainsString('1/1', $this->reconcile('--ansi', ...$today)[1], 'how far it has come, for who sits at a terminal');

        $this->sandbox->control('POST', 'switches', ['right_lists' => 'off']);
        [$exitCode, $text] = $this->reconcile('--lang=fr', ...$today);
        self::assertSame(0, $exitCode, $text);
        self::assertStringContainsString('Il n’y avait pas de liste à comparer', $text);
        self::assertStringContainsString('La passerelle ne donne pas de liste de paiements : ', $text);
    }

    public function testTheGatewaysListTellsOfWhatTheJournalLost(): void
    {
        $this->paid(100, '10.500');
        $lost = $this->paid(101, '20.000');
        $this->link->query("DELETE FROM clictopay_attempt WHERE id = $lost->id");
        [$exitCode, $text] = $this->reconcile('--lang=en', '--from=today', '--to=today');
        self::assertSame(8, $exitCode, $text);
        self::assertStringContainsString('- TEST-101-1, gateway 20.000 TND', $text);
        self::assertStringContainsString('Findings: 1, of which 1 need a person.', $text);
    }

    public function testWritesANewFileAndReplacesNone(): void
    {
        $output = "$this->directory/balance.csv";
        self::assertSame([0, ''], $this->reconcile('--format=csv', "--output=$output"));
        self::assertSame("kind;order;order_number;here;here_currency;there;there_currency;detail;needs_person\n", file_get_contents($output));
        self::assertSame(0600, fileperms($output) & 0777);
        self::assertSame(2, $this->reconcile('--format=csv', "--output=$output")[0]);
    }

    public function testWhatCannotBeFinishedIsNotLeftBehind(): void
    {
        $this->paid();
        $this->link->query("UPDATE configuration SET configuration_value = 'wrong' WHERE configuration_key = 'MODULE_PAYMENT_CLICTOPAY_PRODUCTION_PASSWORD'");
        self::assertSame(4, $this->reconcile('--from=today', '--to=today', "--output=$this->directory/balance.txt")[0]);
        self::assertFileDoesNotExist("$this->directory/balance.txt");
    }

    public function testAnAnswerThatDidNotComeIsNotYetABalance(): void
    {
        $this->paid();
        $this->sandbox->fault('getOrderStatusExtended', 'invalid_json', count: 20);
        self::assertSame(9, $this->reconcile('--from=today', '--to=today')[0]);
    }

    public function testMistakesAreTold(): void
    {
        foreach ([
            'no day' => [['--from=2026-02-30'], '2026-02-30'],
            'the last before the first' => [['--from=2026-03-02', '--to=2026-03-01'], '2026-03-01'],
            'no file' => [['--portal=/nowhere.csv'], '/nowhere.csv'],
            'a file that is no list' => [['--portal=' . __FILE__], 'no column with order numbers'],
            'no shop' => [['--shop='], '--shop'],
            'another folder' => [['--shop=/'], 'includes/external/clictopay'],
        ] as $what => [$options, $about]) {
            [$exitCode, $text] = $this->reconcile('--json', ...$options);
            self::assertSame(2, $exitCode, $what);
            self::assertStringContainsString($about, json_decode($text, true, 512, JSON_THROW_ON_ERROR)['error']['message'], $what);
        }
    }

    public function testAGatewayWhoseListIsEmptyGivesNone(): void
    {
        $this->begun(); // nobody paid: not in the list, and in order
        [$exitCode, $text] = $this->reconcile('--lang=en', '--from=today', '--to=today');
        self::assertSame(0, $exitCode, $text);
        self::assertStringContainsString('There was no list to compare with', $text);
        self::assertStringContainsString('list has none of this shop’s payments', $text);
    }

    public function testAShopThatIsNotReadyIsTold(): void
    {
        $this->link->query("UPDATE configuration SET configuration_value = '' WHERE configuration_key = 'MODULE_PAYMENT_CLICTOPAY_PRODUCTION_USER'");
        self::assertSame(2, $this->reconcile()[0], 'no login');
        $this->link->query("UPDATE clictopay_meta SET value = '0' WHERE name = 'schema'");
        self::assertSame(2, $this->reconcile()[0], 'not installed');
        $configuration = "$this->directory/shop/includes/configure.php";
        $content = (string) file_get_contents($configuration);
        file_put_contents($configuration, preg_replace("/'DB_DATABASE' => '\w+'/", "'DB_DATABASE' => 'nowhere'", $content));
        self::assertSame(6, $this->reconcile()[0], 'the database is away');
        file_put_contents($configuration, "<?php define('DB_SERVER_PASSWORD' 'hidden');");
        [$exitCode, $text] = $this->reconcile();
        self::assertSame(2, $exitCode, 'a file that PHP can not read');
        self::assertStringContainsString('configure.php (ParseError)', $text);
        self::assertStringNotContainsString('hidden', $text);
        file_put_contents($configuration, '<?php');
        self::assertSame(2, $this->reconcile()[0], 'not set up');
        unlink($configuration);
        self::assertSame(2, $this->reconcile()[0], 'no shop');
    }

    /** @return array{int, string} exit code, and what was printed */
    private function reconcile(string ...$options): array
    {
        return OtherPhp::run(dirname(__DIR__, 3) . '/module/bin/clictopay', 'reconcile', "--shop=$this->directory/shop", ...$options);
    }
}
