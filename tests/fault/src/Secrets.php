<?php

declare(strict_types=1);

namespace ClicToPayFault;

use RuntimeException;

/** The search for secrets: in what secrets_output.php shows, and in the memory of secrets_memory.php. */
final class Secrets
{
    private const NAMES = ['password', 'key', 'card number'];

    private readonly World $world;

    /** @var list<string> */
    private readonly array $secrets;

    private int $passed = 0;

    private int $failed = 0;

    public function __construct(private readonly string $extension, private readonly string $directory)
    {
        $this->world = new World($directory, 'X');
        $this->secrets = ['Pw' . bin2hex(random_bytes(12)), 'Key' . bin2hex(random_bytes(16)), self::card()];
    }

    public function run(): bool
    {
        $this->searchOutput();
        echo "Copies in memory: the extension's own + others\n\n";
        $this->searchMemory([], false);
        echo "\nThe same, with a libcurl that wipes what it frees\n\n";
        $this->searchMemory(['LD_PRELOAD' => $this->wipingCurl()], true);
        printf("%d passed, %d failed\n", $this->passed, $this->failed);
        return $this->failed === 0;
    }

    /** A valid number that nothing else in a process resembles. */
    private static function card(): string
    {
        $digits = '4' . random_int(10 ** 13, 10 ** 14 - 1);
        $sum = 0;
        foreach (array_reverse(str_split($digits)) as $place => $digit) {
            $value = (int) $digit * ($place % 2 === 0 ? 2 : 1);
            $sum += $value > 9 ? $value - 9 : $value;
        }
        return $digits . (10 - $sum % 10) % 10;
    }

    private function paidOrder(): string
    {
        $order = $this->world->order($this->world->number(), 50_000);
        $this->world->pay($order);
        return $order;
    }

    // --- output

    private function searchOutput(): void
    {
        $scenes = ['objects', 'calls', 'observed', 'mistakes', 'exception in an observer', 'fatal error in an observer', 'exit in an observer',
            'uncaught mistake', 'uncaught card', 'uncaught failure'];
        echo "Searched for all secrets: what each scene prints, PHP's error log, the logger's file\n\n";
        foreach ($scenes as $scene) {
            $this->world->heal();
            $this->show($scene, $scene);
        }
        foreach ([...Fault::POINTS['executed'], ...Fault::ECHOES] as $way) {
            $this->arm('refund.do', $way);
            $this->show('refund', "refund, executed and $way");
        }
        foreach (['html', ...Fault::ECHOES] as $way) {
            $this->arm('verifyEnrollment.do', $way);
            $this->show('card', "verifyEnrollment, executed and $way");
        }
        echo "\n";
    }

    private function show(string $scene, string $place): void
    {
        $log = "$this->directory/error.log";
        $lines = "$this->directory/logger.log";
        $settings = ['extension' => $this->extension, 'display_errors' => '1', 'html_errors' => '0', 'log_errors' => '1', 'error_log' => $log,
            'error_reporting' => '-1', 'zend.exception_ignore_args' => '0', 'zend.exception_string_param_max_len' => '1000000'];
        $command = [PHP_BINARY];
        foreach ($settings as $name => $value) {
            array_push($command, '-d', "$name=$value");
        }
        array_push($command, __DIR__ . '/../secrets_output.php', $scene, $this->world->url, "$this->directory/ca.pem", $this->paidOrder(), $lines);
        $output = "$this->directory/output";
        $process = proc_open($command, [['pipe', 'r'], ['file', $output, 'w'], ['file', $output, 'a']], $pipes);
        fwrite($pipes[0], implode("\n", [$this->secrets[0] . '&é"%', ...array_slice($this->secrets, 1)]));
        fclose($pipes[0]);
        $status = proc_close($process);
        $shown = '';
        foreach ([$output, $log, $lines] as $file) {
            $shown .= (string) @file_get_contents($file);
            @unlink($file);
        }
        $ends = str_starts_with($scene, 'uncaught') || str_starts_with($scene, 'fatal') ? 255 : 0;
        $this->count($status === $ends && strlen($shown) > 100, "$place: ended with $status: $shown");
        foreach ($this->secrets as $number => $secret) {
            foreach (['' => $secret, ' as Base64' => rtrim(base64_encode($secret), '='), ' as hexadecimal digits' => bin2hex($secret)] as $form => $text) {
                $at = stripos($shown, $text);
                $this->count($at === false, sprintf('%s shows the %s%s: %s', $place, self::NAMES[$number], $form, $at === false ? ''
                    : substr($shown, max(0, $at - 300), 400)));
            }
        }
        printf("%-52s %8d bytes\n", $place, strlen($shown));
    }

    // --- memory

    /** A library to preload, by which libcurl wipes what it frees. */
    private function wipingCurl(): string
    {
        $library = "$this->directory/wiping_curl.so";
        $process = proc_open(['cc', '-shared', '-fPIC', '-o', $library, __DIR__ . '/../wiping_curl.c', '-lcurl', '-ldl'], [], $pipes);
        if ($process === false || proc_close($process) !== 0) {
            throw new RuntimeException('wiping_curl.c can\'t be compiled.');
        }
        return $library;
    }

    /**
     * @param array<string, string> $environment
     * @param bool $exact nothing that was freed may be left
     */
    private function searchMemory(array $environment, bool $exact): void
    {
        $order = $this->paidOrder();
        $this->world->heal();
        $command = [PHP_BINARY, '-d', "extension=$this->extension", '-d', 'opcache.enable_cli=0', __DIR__ . '/../secrets_memory.php',
            $this->world->url, "$this->directory/ca.pem", $order];
        $process = proc_open($command, [['pipe', 'r'], ['pipe', 'w']], $pipes, null, $environment + getenv());
        $memory = new Memory(proc_get_status($process)['pid']);
        fwrite($pipes[0], implode(' ', array_map(bin2hex(...), $this->halves())) . "\n");
        printf("%-52s %8s %8s %8s\n", 'after', 'password', 'key', 'card');
        while (($line = fgets($pipes[1])) !== false) {
            if (preg_match('~^arm (\S+)$~', trim($line), $parts)) {
                $card = $parts[1] === 'echo-card';
                $this->arm($card ? 'verifyEnrollment.do' : 'refund.do', $card ? 'echo' : $parts[1]);
            } else {
                [$place, $own, $more] = explode("\t", trim($line));
                $most = array_map(static fn (string $count): int => $exact ? (int) $count : PHP_INT_MAX, explode(' ', $more));
                $this->judge($place, $memory, array_map('intval', explode(' ', $own)), $most);
                $sizes = $memory->sizes();
            }
            fwrite($pipes[0], "go\n");
        }
        $this->count(proc_close($process) === 0, 'memory: the program did not come to its end');
        foreach ($sizes ?? [] as $kind => $size) {
            printf("looked at: %s, %.1f MiB\n", $kind, $size / 2 ** 20);
        }
    }

    /** @return list<string> two for each secret */
    private function halves(): array
    {
        $halves = [];
        foreach ($this->secrets as $secret) {
            $mask = random_bytes(strlen($secret));
            array_push($halves, $mask, $secret ^ $mask);
        }
        return $halves;
    }

    private function arm(string $endpoint, string $way): void
    {
        $this->world->heal();
        $this->world->arm(new Fault('executed', $way), $endpoint);
    }

    /**
     * In what malloc gave, the extension's own copies and at most some more, of libcurl and OpenSSL; none anywhere else.
     *
     * @param list<int> $own copies of each secret
     * @param list<int> $more
     */
    private function judge(string $place, Memory $memory, array $own, array $more): void
    {
        $copies = [];
        foreach ($this->secrets as $number => $secret) {
            $found = $memory->find([$secret]) + ['malloc' => []];
            $count = count($found['malloc']);
            $right = count($found) === 1 && $count >= $own[$number] && $count - $own[$number] <= $more[$number];
            $where = array_merge(...array_values($found));
            $this->count($right, sprintf(
                'memory, %s: %d copies of the %s, expected %d and at most %d of others%s',
                $place,
                count($where),
                self::NAMES[$number],
                $own[$number],
                $more[$number],
                implode('', array_map(static fn (string $one): string => "\n    $one", $where)),
            ));
            $copies[] = sprintf('%d+%d', min($count, $own[$number]), max(0, $count - $own[$number]));
        }
        printf("%-52s %8s %8s %8s\n", $place, ...$copies);
    }

    private function count(bool $right, string $complaint): void
    {
        $right ? $this->passed++ : $this->failed++;
        $right || print("FAILED: $complaint\n");
    }
}
