<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use ClicToPaySandbox\Http\Connection;
use RuntimeException;

/**
 * Listens on the loopback address and forks one process per connection, so that a call that is slow on purpose
 * never holds another one up. Notifications leave from a process of their own.
 *
 * PHP's built-in web server is not used: it closes every connection after one answer (clients that reuse connections
 * could not be tested), and a slow request delays others that the same worker has already accepted.
 */
final class Server
{
    private const ENDING_SIGNALS = [SIGTERM, SIGINT, SIGHUP];

    private bool $ending = false;

    /** @var array<int, true> process ids of the connections being served */
    private array $connections = [];

    public function __construct(private readonly CommandLine $options)
    {
    }

    /** Returns the exit status of the program. */
    public function run(): int
    {
        $parent = posix_getppid();
        $this->endOnSignals();
        $context = stream_context_create(['socket' => ['backlog' => 511]]);
        $address = 'tcp://127.0.0.1:' . $this->options->port;
        $flags = STREAM_SERVER_BIND | STREAM_SERVER_LISTEN;
        $socket = @stream_socket_server($address, $errorNumber, $errorText, $flags, $context);
        if ($socket === false) {
            throw new RuntimeException("nothing can listen on $address: $errorText.");
        }
        self::loadClasses();
        $data = new DataDirectory($this->options->data);
        $origin = 'http://' . stream_socket_get_name($socket, false);
        Schema::create(new Database($data->file()), $this->options->preset);
        $bell = new Doorbell();

        $server = posix_getpid();
        $notifier = $this->fork(static function () use ($data, $bell, $socket, $server): void {
            fclose($socket);
            (new Notifier(new Database($data->file()), $bell))->run($server);
        });
        fwrite(STDOUT, "listening on $origin/payment/rest/\n");

        while (!$this->ending && posix_getppid() === $parent) {
            $this->reap();
            if (pcntl_waitpid($notifier, $status, WNOHANG) !== 0) {
                fwrite(STDERR, "The notifier has ended unexpectedly.\n");
                break;
            }
            $ready = [$socket];
            $none = null;
            $full = count($this->connections) >= $this->options->workers;
            if ($full || !@stream_select($ready, $none, $none, 0, 500_000)) {
                $full && usleep(5_000);
                continue;
            }
            $client = @stream_socket_accept($socket, 0);
            if ($client !== false) {
                $pid = $this->fork(static function () use ($socket, $client, $data, $origin, $bell, $server): void {
                    fclose($socket);
                    $router = new Router(new Database($data->file()), $origin, $bell);
                    (new Connection($client, $server))->serve($router);
                });
                $this->connections[$pid] = true;
                fclose($client);
            }
        }
        $this->end([$notifier, ...array_keys($this->connections)]);
        $data->remove();
        return $this->ending ? 0 : 1;
    }

    /** Before any fork, so that the processes need not compile them again: a connection costs 2 ms instead of 20. */
    private static function loadClasses(): void
    {
        foreach ([...glob(__DIR__ . '/*/*.php'), ...glob(__DIR__ . '/*.php')] as $file) {
            require_once $file;
        }
        Switches::table();
        Card::table();
    }

    private function endOnSignals(): void
    {
        pcntl_async_signals(true);
        foreach (self::ENDING_SIGNALS as $signal) {
            pcntl_signal($signal, function (): void {
                $this->ending = true;
            }, false);
        }
    }

    /** Runs the task in a child process, which ends with it. Ctrl-C reaches the parent, which ends its children. */
    private function fork(callable $task): int
    {
        // a signal that comes meanwhile waits: the child would take it for its parent's and go on
        pcntl_sigprocmask(SIG_BLOCK, self::ENDING_SIGNALS, $before);
        $pid = pcntl_fork();
        if ($pid === 0) {
            pcntl_signal(SIGTERM, SIG_DFL);
            pcntl_signal(SIGINT, SIG_IGN);
            pcntl_signal(SIGHUP, SIG_IGN);
        }
        pcntl_sigprocmask(SIG_SETMASK, $before);
        if ($pid === -1) {
            throw new RuntimeException('Cannot start a process: ' . pcntl_strerror(pcntl_get_last_error()));
        }
        if ($pid === 0) {
            $task();
            posix_kill(posix_getpid(), SIGKILL); // nothing is left to do; PHP's own shutdown would take 10 ms
        }
        return $pid;
    }

    private function reap(): void
    {
        foreach (array_keys($this->connections) as $pid) {
            if (pcntl_waitpid($pid, $status, WNOHANG) !== 0) {
                unset($this->connections[$pid]);
            }
        }
    }

    /** @param list<int> $children */
    private function end(array $children): void
    {
        foreach ($children as $pid) {
            posix_kill($pid, SIGTERM);
        }
        foreach ($children as $pid) {
            pcntl_waitpid($pid, $status);
        }
    }
}
