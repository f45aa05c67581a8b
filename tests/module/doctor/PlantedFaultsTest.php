<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Doctor;

use ClicToPay\Shop\Doctor\{Http, SessionCookie};
use ClicToPay\Shop\Tests\{Fronts, Sandbox, StandIn, Visitor};
use PHPUnit\Framework\TestCase;

/**
 * One fault in each run of `clictopay doctor --shop`, in real servers and a real database: it is found, and nothing else is. What depends
 * on the broken part "could not be looked at", and that is all that may be said of it.
 */
final class PlantedFaultsTest extends TestCase
{
    private static StandIn $shop;
    private static Fronts $fronts;
    private static Sandbox $sandbox;
    private static string $extension;

    public static function setUpBeforeClass(): void
    {
        self::$extension = exec(escapeshellarg(dirname(__DIR__, 3) . '/tools/build'));
        self::$sandbox = Sandbox::shared();
        self::$shop = StandIn::shared();
        self::$fronts = new Fronts(self::$shop, self::$sandbox->url(), self::$extension);
        $admin = (new Visitor(self::$shop))->signIn('ADMIN');
        $admin->get(self::$shop->adminUrl('modules.php?set=payment&module=clictopay&action=install'));
        $admin->get(self::$shop->adminUrl('modules.php?set=payment'));
    }

    public static function tearDownAfterClass(): void
    {
        self::$fronts->stop();
    }

    /** A sound set-up. */
    protected function setUp(): void
    {
        if (!is_file(dirname(__DIR__, 3) . '/module/vendor/autoload.php')) {
            self::markTestSkipped('The libraries of the command line are missing: composer install -d module --ignore-platform-req=ext-clictopay');
        }
        if (@stream_socket_server('tcp://[::1]:0') === false) {
            self::markTestSkipped('This machine has no IPv6.');
        }
        self::$sandbox->control('POST', 'reset');
        $this->set(['STATUS' => 'True', 'MODE' => 'test', 'TEST_USER' => 'sandbox-api', 'TEST_PASSWORD' => 'sandbox',
            'TEST_URL' => self::$fronts->gatewayUrl('tls'), 'CURRENCIES' => 'TND,EUR']);
        self::$shop->rows("UPDATE shop_configuration SET configuration_value = '' WHERE configuration_key = 'SHOP_OFFLINE'");
        self::$shop->rows('DELETE FROM clictopay_refusal');
        self::$shop->rows('UPDATE scheduled_tasks SET time_next = 0');
        (new Visitor(self::$shop))->get('api/scheduled_tasks/cronjob.php');
    }

    public function testASoundSetUpHasNoFault(): void
    {
        [$exitCode, $found] = $this->doctor();
        self::assertSame([0, []], [$exitCode, array_filter($found, static fn (string $level): bool => $level !== 'ok')]);
        self::assertSame([
            'libraries.ok', 'ca_store.ok', 'settings.ok', 'dns.ok', 'tls.ok', 'clock.ok', 'login.ok', 'rights.ok', 'currency.ok',
            'notification.ok', 'cookie.ok', 'cron.ok', 'received.none',
        ], array_keys($found));
    }

    public function testFindsASessionCookieThatIsSentWithoutEncryptionToo(): void
    {
        $check = new SessionCookie(new Http(self::$fronts->caFile()), self::$fronts->notificationUrl('https_shop'));
        self::assertSame(['cookie.insecure'], array_column([...$check->run()], 'code'));
    }

    /**
     * @dataProvider faults
     * @param \Closure(self): list<string> $plant gives more arguments
     * @param array<string, string> $expected code => level, of all that is not sound
     */
    public function testFinds(\Closure $plant, array $expected, string $explained): void
    {
        $arguments = $plant($this);
        [$exitCode, $found, $texts] = $this->doctor(...$arguments);
        self::assertSame($expected, array_filter($found, static fn (string $level): bool => $level !== 'ok'));
        self::assertStringContainsString($explained, $texts[array_key_first($expected)]);
        self::assertSame(in_array('fault', $expected, true) ? 8 : 0, $exitCode);
    }

    /** @return iterable<string, array{\Closure(self): list<string>, array<string, string>, string}> */
    public function faults(): iterable
    {
        $no_login = ['login.no_answer' => 'unknown', 'rights.no_login' => 'unknown', 'currency.no_login' => 'unknown'];
        yield 'extension missing in FPM only' => [self::through('without'), ['notification.extension' => 'fault'], 'does not load the extension'];
        yield 'no CA store' => [
            static fn (): array => ['--ca-file', '/nowhere/ca.pem'],
            ['ca_store.missing' => 'fault', 'tls.ca_store' => 'unknown', 'clock.no_date' => 'unknown'] + $no_login,
            '/nowhere/ca.pem, is not there',
        ];
        yield 'a CA store without certificates' => [
            static fn (): array => ['--ca-file', self::$fronts->file('empty.pem', "-----BEGIN CERTIFICATE-----\nbroken\n-----END CERTIFICATE-----\n")],
            ['ca_store.empty' => 'fault', 'tls.ca_store' => 'unknown', 'clock.no_date' => 'unknown'] + $no_login,
            'holds no valid certificate',
        ];
        yield 'clock' => [static function (): array {
            self::$sandbox->control('POST', 'clock/advance', ['seconds' => 300]);
            return [];
        }, ['clock.slow' => 'fault'], 'seconds behind the gateway'];
        yield 'DNS v6' => [self::gateway('v4'), ['dns.v6' => 'warning'], 'IPv6 address that does not answer'];
        yield 'TLS name' => [self::gateway('name'), ['tls.name' => 'fault', 'clock.no_date' => 'unknown'] + $no_login, 'for another name'];
        yield 'login' => [static function (self $test): array {
            $test->set(['TEST_PASSWORD' => 'Zq7-secret']);
            return [];
        }, ['login.wrong' => 'fault', 'rights.no_login' => 'unknown', 'currency.no_login' => 'unknown'], 'does not know this login'];
        yield 'missing right to refund' => [self::switched('right_refund', 'off'), ['rights.refund' => 'warning'], 'login is right, but may not refund'];
        yield 'missing right that the settings need' => [static function (self $test): array {
            $test->set(['VALIDATION' => 'manual']);
            return self::switched('right_pre_authorisation', 'off')();
        }, ['rights.deposit' => 'fault'], 'login is right, but may not capture'];
        yield 'currency' => [self::switched('currencies', 'tnd'), ['currency.refused' => 'fault'], 'does not have EUR'];
        yield 'session cookie' => [self::through('strict'), ['cookie.strict' => 'warning'], 'MODsid has SameSite=Strict'];
        yield 'session cookie and return by POST' => [static function (self $test): array {
            $test->set(['RETURN_MODE' => 'post']);
            return [];
        }, ['cookie.post' => 'warning'], 'come back by POST'];
        yield 'cron that never ran' => [static function (): array {
            self::$shop->rows("DELETE FROM clictopay_meta WHERE name = 'upkeep_at'");
            return [];
        }, ['cron.never' => 'fault'], 'never run'];
        yield 'cron that stopped' => [static function (): array {
            self::$shop->rows("UPDATE clictopay_meta SET value = value - 7200 WHERE name = 'upkeep_at'");
            return [];
        }, ['cron.late' => 'fault'], '120 minutes ago'];
        yield 'redirect to https' => [self::through('https'), ['notification.redirect_https' => 'fault', 'cookie.none' => 'unknown'], 'redirected to https'];
        yield 'redirect to www' => [self::through('www'), ['notification.redirect_www' => 'fault', 'cookie.none' => 'unknown'], 'another spelling of the host name'];
        yield 'redirect to the front page' => [self::through('elsewhere'), ['notification.redirect' => 'fault', 'cookie.none' => 'unknown'], 'redirected'];
        yield 'maintenance mode of the server' => [self::through('maintenance'), ['notification.maintenance' => 'fault', 'cookie.none' => 'unknown'], 'in maintenance'];
        yield 'maintenance mode of the shop' => [static function (): array {
            self::$shop->rows("UPDATE shop_configuration SET configuration_value = 'checked' WHERE configuration_key = 'SHOP_OFFLINE'");
            return [];
        }, ['settings.offline' => 'warning'], 'maintenance mode'];
        yield 'another extension for the web' => [self::through('older'), ['notification.version' => 'warning'], 'runs the extension clictopay 0.0.1'];
        yield 'certificate of the shop' => [self::through('https_shop'), ['notification.certificate' => 'fault', 'cookie.none' => 'unknown'], 'is not accepted'];
        yield 'session cookie that browsers refuse' => [self::through('none'), ['cookie.none_insecure' => 'warning'], 'SameSite=None without Secure'];
        yield 'basic auth' => [self::through('password'), ['notification.password' => 'fault', 'cookie.none' => 'unknown'], 'asks for a password'];
        yield 'slow answer' => [self::through('slow'), ['notification.slow' => 'warning'], sprintf('took %.1F', Fronts::SLOW_SECONDS)];
        yield 'filter' => [self::through('blocked'), ['notification.blocked' => 'fault'], 'filter'];
        yield 'no POST' => [self::through('no_post'), ['notification.no_post' => 'warning'], 'not to POST (HTTP 403)'];
        yield 'another page' => [self::through('foreign'), ['notification.foreign' => 'fault', 'cookie.none' => 'unknown'], 'Something else'];
        yield 'switched off' => [static function (self $test): array {
            $test->set(['STATUS' => 'False']);
            return [];
        }, ['settings.inactive' => 'warning'], 'switched off'];
        yield 'refused notifications' => [static function (self $test): array {
            (new Visitor(self::$shop))->get('callback/clictopay/process.php?secret=Zq7-secret');
            return [];
        }, ['received.malformed' => 'warning'], 'secret;10 bytes'];
    }

    private static function through(string $front): \Closure
    {
        return static fn (): array => ['--url', self::$fronts->notificationUrl($front)];
    }

    private static function gateway(string $front): \Closure
    {
        return static function (self $test) use ($front): array {
            $test->set(['TEST_URL' => self::$fronts->gatewayUrl($front)]);
            return [];
        };
    }

    private static function switched(string $switch, string $choice): \Closure
    {
        return static function () use ($switch, $choice): array {
            self::$sandbox->control('POST', 'switches', [$switch => $choice]);
            return [];
        };
    }

    /** @param array<string, string> $settings by their rows; those that a test changes are back at its default with the next test */
    private function set(array $settings): void
    {
        foreach ($settings + ['VALIDATION' => 'automatic', 'RETURN_MODE' => 'get'] as $row => $value) {
            self::$shop->rows("UPDATE configuration SET configuration_value = '$value' WHERE configuration_key = 'MODULE_PAYMENT_CLICTOPAY_$row'");
        }
    }

    /** @return array{int, array<string, string>, array<string, string>} the exit code; code => level; code => text */
    private function doctor(string ...$arguments): array
    {
        $command = [PHP_BINARY, '-d', 'extension=' . self::$extension, dirname(__DIR__, 3) . '/module/bin/clictopay', 'doctor', '--json', '--lang', 'en',
            '--shop', self::$shop->directory(), ...$arguments];
        if (!in_array('--ca-file', $arguments, true)) {
            array_push($command, '--ca-file', self::$fronts->caFile());
        }
        exec(implode(' ', array_map('escapeshellarg', $command)), $output, $exitCode);
        $output = implode("\n", $output);
        self::assertStringNotContainsString('Zq7-secret', $output);
        $findings = json_decode($output, true, 512, JSON_THROW_ON_ERROR)['findings'];
        return [$exitCode, array_column($findings, 'level', 'code'), array_column($findings, 'meaning', 'code')];
    }
}
