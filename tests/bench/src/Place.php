<?php

declare(strict_types=1);

namespace ClicToPayBench;

use RuntimeException;

/** Where a run happens: a directory that goes away, certificates, servers that end with it. */
final class Place
{
    public const HERE = '127.0.0.1';

    /** The two ends of the network with a round-trip time; another run may have one at the same time. */
    public readonly string $farOwn;
    public readonly string $far;

    public readonly string $directory;
    public readonly string $caFile;
    public readonly string $bundle;

    /** @var list<resource> */
    private array $processes = [];

    public function __construct(private readonly string $build)
    {
        $network = '10.211.' . random_int(1, 254);
        $this->farOwn = "$network.1";
        $this->far = "$network.2";
        $this->directory = sys_get_temp_dir() . '/ctp-bench-' . bin2hex(random_bytes(4));
        mkdir($this->directory, 0755);
        register_shutdown_function($this->clear(...));
        $this->caFile = "$this->directory/ca.pem";
        $this->bundle = "$this->directory/bundle.pem";
        $this->makeCertificates();
    }

    /** The number of certificates in the bundle, the system's and one of our own. */
    public function bundleSize(): int
    {
        return substr_count((string) file_get_contents($this->bundle), 'BEGIN CERTIFICATE');
    }

    /** A TCP port that nobody uses. */
    public static function port(): int
    {
        $socket = stream_socket_server('tcp://127.0.0.1:0');
        return (int) substr((string) strrchr((string) stream_socket_get_name($socket, false), ':'), 1);
    }

    /** @param list<string> $command */
    public function start(array $command): int
    {
        $log = ['file', "$this->directory/servers.log", 'a'];
        $process = proc_open($command, [['file', '/dev/null', 'r'], $log, $log], $pipes);
        $this->processes[] = $process;
        return proc_get_status($process)['pid'];
    }

    /** Waits until somebody listens there. */
    public function await(string $address): void
    {
        $this->awaitThat(static fn (): bool => @stream_socket_client($address, $code, $text, 1) !== false, $address);
    }

    /** Waits until a server has said so. */
    public function awaitWord(string $word): void
    {
        $this->awaitThat(fn (): bool => str_contains($this->log(), $word), $word);
    }

    private function awaitThat(\Closure $condition, string $what): void
    {
        for ($until = microtime(true) + 10; !$condition(); usleep(20000)) {
            microtime(true) < $until || throw new RuntimeException("$what did not come.\n" . $this->log());
        }
    }

    private function log(): string
    {
        return (string) file_get_contents("$this->directory/servers.log");
    }

    /** The path of a program of this benchmark. */
    public function program(string $name): string
    {
        return "$this->build/$name";
    }

    public function file(string $name, string $text): string
    {
        file_put_contents("$this->directory/$name", $text);
        return "$this->directory/$name";
    }

    private function makeCertificates(): void
    {
        $key = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes';
        $names = sprintf('subjectAltName=IP:%s,IP:%s', self::HERE, $this->far);
        $this->run("openssl req -x509 $key -keyout ca.key -out ca.pem -days 2 -subj '/CN=Bench authority'");
        $this->run("openssl req -new $key -keyout leaf.key -out leaf.csr -subj /CN=gateway");
        $this->file('leaf.ext', $names);
        $this->run('openssl x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile leaf.ext -out leaf.pem');
        $system = openssl_get_cert_locations()['default_cert_file'];
        $system = is_readable($system) ? $system : '/etc/ssl/certs/ca-certificates.crt';
        $this->file('bundle.pem', file_get_contents($system) . file_get_contents($this->caFile));
    }

    private function run(string $command): void
    {
        exec('cd ' . escapeshellarg($this->directory) . " && $command 2>&1", $output, $status);
        $status === 0 || throw new RuntimeException("$command:\n" . implode("\n", $output));
    }

    private function clear(): void
    {
        foreach (array_reverse($this->processes) as $process) {
            proc_terminate($process);
            proc_close($process);
        }
        exec('rm -rf ' . escapeshellarg($this->directory));
    }
}
