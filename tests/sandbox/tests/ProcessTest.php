<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Tests;

use PHPUnit\Framework\TestCase;

/** The program: its first line, its options, and that nothing of it stays. */
final class ProcessTest extends TestCase
{
    private const LINE = '~^listening on http://127\.0\.0\.1:\d+/payment/rest/\n$~';

    /** Where the sandboxes of this test make their temporary directories. */
    private string $temporary;

    protected function setUp(): void
    {
        $this->temporary = sys_get_temp_dir() . '/sandbox-test-' . bin2hex(random_bytes(6));
        mkdir($this->temporary);
        putenv("TMPDIR=$this->temporary");
    }

    protected function tearDown(): void
    {
        putenv('TMPDIR');
        array_map(unlink(...), glob("$this->temporary/*/*"));
        array_map(rmdir(...), glob("$this->temporary/*"));
        rmdir($this->temporary);
    }

    public function testSaysWhereItListens(): void
    {
        $sandbox = new SandboxProcess();
        self::assertMatchesRegularExpression(self::LINE, $sandbox->line);
        self::assertSame(0, $sandbox->stop());
    }

    public function testTakesTheGivenPort(): void
    {
        $free = stream_socket_server('tcp://127.0.0.1:0');
        $port = substr(strrchr(stream_socket_get_name($free, false), ':'), 1);
        fclose($free);
        $sandbox = new SandboxProcess(['--port', $port]);
        self::assertSame("http://127.0.0.1:$port", $sandbox->origin);
        self::assertSame(0, $sandbox->stop());
    }

    /** @dataProvider signals */
    public function testEndsWithAllItsProcesses(int $signal): void
    {
        $sandbox = new SandboxProcess(['--workers=8']);
        self::assertCount(1, glob("$this->temporary/clictopay-sandbox-*"));
        $connections = [];
        for ($client = 0; $client < 4; $client++) {
            $connections[] = $connection = stream_socket_client(str_replace('http', 'tcp', $sandbox->origin));
            fwrite($connection, "GET /control/clock HTTP/1.1\r\nHost: sandbox\r\n\r\n");
            fgets($connection); // so that a process serves it
        }
        $children = self::childrenOf($sandbox->pid);
        self::assertCount(5, $children); // four connections and the notifier
        self::assertSame(0, $sandbox->stop($signal));
        foreach ([$sandbox->pid, ...$children] as $pid) {
            self::assertFalse(posix_kill($pid, 0), "process $pid");
        }
        self::assertSame([], glob("$this->temporary/*"));
    }

    /** @return array<string, array{int}> */
    public function signals(): array
    {
        return ['TERM' => [SIGTERM], 'INT' => [SIGINT]];
    }

    public function testEndsWithItsParent(): void
    {
        $script = escapeshellarg(PHP_BINARY) . ' ' . escapeshellarg(__DIR__ . '/../serve.php') . ' & read line';
        $shell = proc_open(['sh', '-c', $script], [['pipe', 'r'], ['pipe', 'w'], STDERR], $pipes);
        self::assertStringStartsWith('listening on ', fgets($pipes[1]));
        proc_terminate($shell, SIGKILL);
        self::assertSame('', stream_get_contents($pipes[1])); // all who could write have ended
        proc_close($shell);
    }

    public function testEndsWhenItIsKilled(): void
    {
        $sandbox = new SandboxProcess();
        $connection = stream_socket_client(str_replace('http', 'tcp', $sandbox->origin));
        fwrite($connection, "GET /control/clock HTTP/1.1\r\nHost: sandbox\r\n\r\n");
        fgets($connection);
        $sandbox->stop(SIGKILL); // returns when the other processes have noticed
        self::assertFalse(posix_kill($sandbox->pid, 0));
    }

    public function testKeepsItsDataWhereItIsTold(): void
    {
        $register = '/payment/rest/register.do?userName=sandbox-api&password=sandbox&orderNumber=1&amount=1'
            . '&returnUrl=http://shop.example/';
        $answers = [];
        foreach (['documented', 'observed'] as $preset) {
            $sandbox = new SandboxProcess(['--data', "$this->temporary/data", '--preset', $preset]);
            $answers[] = json_decode(file_get_contents($sandbox->origin . $register), true);
            $sandbox->stop();
        }
        self::assertArrayHasKey('orderId', $answers[0]);
        self::assertSame(1, $answers[1]['errorCode']); // the number is used; the other preset writes a number
    }

    /** @dataProvider badOptions */
    public function testRefusesOptionsPolitely(array $options, string $message): void
    {
        $command = [PHP_BINARY, __DIR__ . '/../serve.php', ...$options];
        $process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes);
        $output = stream_get_contents($pipes[1]);
        $error = stream_get_contents($pipes[2]);
        self::assertSame(2, proc_close($process));
        self::assertSame('', $output);
        self::assertStringStartsWith($message, $error);
        self::assertStringContainsString('Usage: php serve.php', $error);
    }

    /** @return list<array{list<string>, string}> */
    public function badOptions(): array
    {
        return [
            [['--prot', '80'], 'Unknown option --prot.'],
            [['--port'], 'Option --port needs a value.'],
            [['--port', 'x'], 'Option --port takes a number from 0 to 65535, not "x".'],
            [['--port', '65536'], 'Option --port takes a number from 0 to 65535, not "65536".'],
            [['--workers', '0'], 'Option --workers takes a number from 1 to 512, not "0".'],
            [['--preset', 'real'], 'There is no preset "real"; there are: documented, observed, hostile.'],
        ];
    }

    public function testSaysWhyItCannotStart(): void
    {
        $taken = stream_socket_server('tcp://127.0.0.1:0');
        $port = substr(strrchr(stream_socket_get_name($taken, false), ':'), 1);
        foreach ([['--port', $port], ['--data', '/dev/null/x']] as $options) {
            $command = [PHP_BINARY, __DIR__ . '/../serve.php', ...$options];
            $process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes);
            $error = stream_get_contents($pipes[2]);
            self::assertSame(1, proc_close($process));
            self::assertStringStartsWith('The sandbox cannot start: ', $error);
            self::assertStringNotContainsString('Stack trace', $error);
        }
    }

    public function testRefusesAPhpWithoutItsExtensions(): void
    {
        $command = [PHP_BINARY, '-n', __DIR__ . '/../serve.php'];
        $process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes);
        $error = stream_get_contents($pipes[2]);
        self::assertSame(3, proc_close($process));
        self::assertStringContainsString('apt-get install', $error);
        self::assertStringContainsString('php-sqlite3', $error);
    }

    public function testOneSlowCallDelaysNoOther(): void
    {
        $sandbox = new SandboxProcess();
        $arm = ['method' => 'POST', 'header' => 'Content-Type: application/json',
            'content' => '{"endpoint":"refund","kind":"latency","value":5000}'];
        file_get_contents("$sandbox->origin/control/faults", false, stream_context_create(['http' => $arm]));
        $slow = stream_socket_client(str_replace('http', 'tcp', $sandbox->origin));
        fwrite($slow, "GET /payment/rest/refund.do HTTP/1.1\r\nHost: sandbox\r\n\r\n");
        for ($call = 0; $call < 20; $call++) {
            file_get_contents("$sandbox->origin/control/clock");
        }
        stream_set_blocking($slow, false);
        self::assertSame('', (string) fread($slow, 100));
        $sandbox->stop();
    }

    /** @return list<int> */
    private static function childrenOf(int $pid): array
    {
        $list = trim((string) file_get_contents("/proc/$pid/task/$pid/children"));
        return $list === '' ? [] : array_map(intval(...), explode(' ', $list));
    }
}
