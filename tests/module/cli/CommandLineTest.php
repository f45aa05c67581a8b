<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests\Cli;

use ClicToPay\Shop\Console\Application;
use ClicToPay\Shop\Tests\CliTestCase;

/** Arguments, logins, languages, and what needs no gateway. */
final class CommandLineTest extends CliTestCase
{
    private const LOGIN = '{"test": {"user": "sandbox-api", "password": "sandbox", "url": "URL"}}';

    public function testExplainsInBothLanguages(): void
    {
        self::assertStringContainsString('insufficient funds', $this->cli('explain', '116')[1]);
        self::assertStringContainsString('solde', mb_strtolower($this->cli('explain', '116', '--lang', 'fr')[1]));
    }

    public function testANegativeCodeIsNoOption(): void
    {
        [$exitCode, $answer] = $this->json('explain', '-2007');
        self::assertSame([0, -2007, 'TimedOut'], [$exitCode, $answer['action_code'], $answer['class']]);
        self::assertSame([0, $answer], $this->json('explain', '--', '-2007'));
    }

    public function testAnUndocumentedCodeIsNotFound(): void
    {
        self::assertSame(5, $this->cli('explain', '99999')[0]);
        self::assertSame(2, $this->cli('explain', 'x')[0]);
    }

    public function testBothLanguagesHaveTheSameTexts(): void
    {
        $directory = dirname((string) (new \ReflectionClass(Application::class))->getFileName()) . '/words';
        $words = array_map(static fn (string $language): array => require "$directory/$language.php", ['en' => 'en', 'fr' => 'fr']);
        self::assertSame(array_keys($words['en']), array_keys($words['fr']));
        foreach ($words['en'] as $key => $text) {
            self::assertSame(self::names($text), self::names($words['fr'][$key]), $key);
        }
    }

    public function testAWrongCommandHasAHint(): void
    {
        [$exitCode, $text] = $this->cli('statsu');
        self::assertSame(2, $exitCode);
        self::assertStringContainsString('status', $text);
    }

    public function testWithoutALoginItSaysWhereOneIsLookedFor(): void
    {
        $this->variables([]);
        putenv("XDG_CONFIG_HOME=$this->directory");
        [$exitCode, $text] = $this->cli('status', 'x');
        putenv('XDG_CONFIG_HOME');
        self::assertSame(2, $exitCode);
        self::assertStringContainsString('CLICTOPAY_PASSWORD', $text);
    }

    public function testHalfALoginIsNone(): void
    {
        $this->variables(['USER' => 'sandbox-api']);
        self::assertSame(2, $this->cli('status', 'x')[0]);
    }

    public function testReadsTheLoginFromAFile(): void
    {
        $orderId = $this->paid('F-1');
        self::assertSame(0, $this->cli('status', $orderId, '--credentials=' . $this->loginFile(0600))[0]);
    }

    /** @return iterable<string, array{int}> */
    public function openModes(): iterable
    {
        yield 'group can read' => [0640];
        yield 'others can read' => [0604];
        yield 'group can write' => [0620];
    }

    /** @dataProvider openModes */
    public function testAFileThatOthersCanReadOrChangeIsRefused(int $mode): void
    {
        [$exitCode, $text] = $this->cli('status', 'x', '--credentials=' . $this->loginFile($mode));
        self::assertSame(2, $exitCode);
        self::assertStringContainsString('chmod 600', $text);
        self::assertStringNotContainsString('"password"', $text);
    }

    public function testAFileWithoutThisEnvironmentIsToldBySayingHowItLooks(): void
    {
        [$exitCode, $text] = $this->cli('status', 'x', '--env=production', '--credentials=' . $this->loginFile(0600));
        self::assertSame(2, $exitCode);
        self::assertStringContainsString('"production"', $text);
    }

    public function testNoOptionTakesAPassword(): void
    {
        self::assertSame(2, $this->cli('status', 'x', '--password=secret')[0]);
    }

    public function testThePasswordOfAnAddressIsNeitherTakenNorRepeated(): void
    {
        [$exitCode, $text] = $this->cli('doctor', '--url=https://user:secret@shop.example/callback/clictopay/process.php');
        self::assertSame(2, $exitCode, $text);
        self::assertStringNotContainsString('secret', $text);
    }

    public function testVerifiesANotificationOfTheLog(): void
    {
        $key = "$this->directory/key";
        file_put_contents($key, "old-key\nshared-key\n");
        chmod($key, 0600);
        $query = 'mdOrder=m-1&operation=deposited&orderNumber=N-1&status=1&checksum='
            . strtoupper(hash_hmac('sha256', 'mdOrder;m-1;operation;deposited;orderNumber;N-1;status;1;', 'shared-key'));
        foreach ([$query, "https://shop.example/callback?$query", "/callback?$query"] as $text) {
            [$exitCode, $answer] = $this->json('notification:verify', $text, "--hmac-key-file=$key");
            self::assertSame([0, true, 'N-1'], [$exitCode, $answer['verified'], $answer['order_number']]);
        }
        [$exitCode, $answer] = $this->json('notification:verify', strtr($query, ['status=1' => 'status=0']), "--hmac-key-file=$key");
        self::assertSame([8, 'notification'], [$exitCode, $answer['error']['kind']]);
        self::assertSame(2, $this->cli('notification:verify', $query)[0], 'nothing to check with');
        chmod($key, 0644);
        self::assertSame(2, $this->cli('notification:verify', $query, "--hmac-key-file=$key")[0]);
    }

    public function testTextsOfTheGatewayDoNotReachTheTerminalAsCommands(): void
    {
        $orderId = $this->client->register('T-1', \ClicToPay\Money::of('1', 'TND'), 'https://shop.example/back')->orderId;
        [, $text] = $this->cli('status', $orderId);
        self::assertSame(0, preg_match('/[\x00-\x09\x0B-\x1F\x7F]/', $text));
        self::assertSame('a  b', preg_replace('/ +/', '  ', \ClicToPay\Shop\Console\Command::line("a\e\r\nb")));
    }

    public function testCompletesCommandsAndValues(): void
    {
        self::assertStringContainsString('notification:verify', $this->cli('_complete', '-sbash', '-a1', '-c1', '-iclictopay', '-inoti')[1]);
        self::assertStringContainsString('production', $this->cli('_complete', '-sbash', '-a1', '-c2', '-iclictopay', '-istatus', '-i--env=')[1]);
    }

    private function loginFile(int $mode): string
    {
        $file = "$this->directory/credentials.json";
        file_put_contents($file, strtr(self::LOGIN, ['URL' => $this->sandbox->url()]));
        chmod($file, $mode);
        $this->variables([]);
        return $file;
    }

    /** @return list<string> */
    private static function names(string $text): array
    {
        preg_match_all('/\{[a-z]+\}/', $text, $names);
        sort($names[0]);
        return $names[0];
    }
}
