<?php

declare(strict_types=1);

namespace ClicToPayFault;

/**
 * Stands between a client and the sandbox: TLS on one side, plain HTTP on the other. Each connection has a process of its own, which asks
 * here, at each point where something can be armed, whether it strikes now.
 *
 * It obeys JSON lines on its standard input, each answered by one line, and ends when the input ends:
 *
 *   {"do": "arm", "point", "way", "endpoint", "skip", "times", "kill"}   skip: matching events to let pass first; times: how often,
 *                                  0 for ever and then, once struck, whatever the endpoint; kill: send SIGKILL to this process as it strikes
 *   {"do": "heal", "keep": bool}   nothing armed, the counts at zero; keep: connections are kept after an answer, or closed by "Connection: close"
 *   {"do": "settled"}              once no request is under way: what was received and what the gateway accepted, by endpoint
 */
final class Proxy
{
    /** @var ?array{point: string, way: string, endpoint: string, skip: int, times: int, kill: int} */
    private ?array $armed = null;

    private bool $keep = true;

    private bool $waiting = false;

    /** @var array<string, array<string, int>> what => endpoint => count */
    private array $counts = ['received' => [], 'accepted' => []];

    /** @var array<int, resource> lines to the processes of the connections */
    private array $connections = [];

    /** @var array<int, true> connections with a request under way */
    private array $busy = [];

    /** @var resource bound and never listening: keeps the port ours while connections are refused */
    private $place;

    /** @var ?resource null while connections are refused */
    private $listener = null;

    private readonly string $address;

    public function __construct(private readonly string $sandbox, private readonly string $certificate)
    {
        $this->place = stream_socket_server('tcp://127.0.0.1:0', $number, $text, STREAM_SERVER_BIND, self::sharedPort());
        $this->address = (string) stream_socket_get_name($this->place, false);
        $this->listen();
    }

    public function run(): void
    {
        pcntl_signal(SIGCHLD, SIG_IGN);
        self::reply(['url' => "https://$this->address/payment/rest/"]);
        for (;;) {
            $ready = [STDIN, ...$this->connections];
            if ($this->listener !== null) {
                $ready[] = $this->listener;
            }
            $none = null;
            stream_select($ready, $none, $none, null);
            foreach ($ready as $stream) {
                if ($stream === STDIN) {
                    $line = fgets(STDIN);
                    if ($line === false) {
                        return;
                    }
                    $this->obey(json_decode($line, true, 8, JSON_THROW_ON_ERROR));
                } elseif ($stream === $this->listener) {
                    $this->accept();
                } else {
                    $this->answer($stream);
                }
            }
        }
    }

    /** @return resource */
    private static function sharedPort()
    {
        return stream_context_create(['socket' => ['so_reuseport' => true, 'backlog' => 128]]);
    }

    private function listen(): void
    {
        $flags = STREAM_SERVER_BIND | STREAM_SERVER_LISTEN;
        $this->listener ??= stream_socket_server("tcp://$this->address", $number, $text, $flags, self::sharedPort());
    }

    /** @param array<string, mixed> $command */
    private function obey(array $command): void
    {
        switch ($command['do']) {
            case 'arm':
                $this->armed = $command + ['endpoint' => '', 'skip' => 0, 'times' => 1, 'kill' => 0];
                $this->refuseIfDue();
                self::reply([]);
                break;
            case 'heal':
                $this->armed = null;
                $this->keep = $command['keep'] ?? true;
                $this->counts = ['received' => [], 'accepted' => []];
                $this->listen();
                self::reply([]);
                break;
            case 'settled':
                $this->waiting = true;
                $this->tellIfSettled();
                break;
        }
    }

    private function accept(): void
    {
        $client = @stream_socket_accept($this->listener, 0);
        if ($client === false) {
            return;
        }
        [$ours, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        if (pcntl_fork() === 0) {
            fclose($ours);
            fclose($this->place);
            fclose($this->listener);
            array_map('fclose', $this->connections);
            (new ProxyConnection($client, $theirs, $this->sandbox, $this->certificate))->serve();
            posix_kill(posix_getpid(), SIGKILL); // nothing is left to do
        }
        fclose($theirs);
        fclose($client);
        $this->connections[(int) $ours] = $ours;
    }

    /** A question or a message of a connection's process; each is answered, so that it comes before what happens next. */
    private function answer(mixed $stream): void
    {
        $line = fgets($stream);
        if ($line === false) {
            unset($this->connections[(int) $stream], $this->busy[(int) $stream]);
            fclose($stream);
            $this->tellIfSettled();
            return;
        }
        [$event, $endpoint] = explode(' ', trim($line)) + [1 => ''];
        $answer = 'ok';
        switch ($event) {
            case 'connection':
                $answer = $this->strike(true, '');
                $this->refuseIfDue();
                break;
            case 'request':
                $this->busy[(int) $stream] = true;
                $answer = $this->strike(false, $endpoint) . ($this->keep ? ' keep' : ' close');
                break;
            case 'over':
                unset($this->busy[(int) $stream]);
                $this->tellIfSettled();
                break;
            default:
                $this->counts[$event][$endpoint] = ($this->counts[$event][$endpoint] ?? 0) + 1;
        }
        @fwrite($stream, "$answer\n"); // the process may have been killed
    }

    /** The fault that strikes now as "POINT WAY KILL", or "none none 0". */
    private function strike(bool $connection, string $endpoint): string
    {
        $armed = &$this->armed;
        if ($armed === null || in_array($armed['point'], Fault::CONNECTION_POINTS, true) !== $connection
            || ($armed['endpoint'] !== '' && $armed['endpoint'] !== $endpoint && !$connection) || $armed['skip']-- > 0) {
            return 'none none 0';
        }
        $fault = "$armed[point] $armed[way] $armed[kill]";
        if ($armed['point'] === 'refused') {
            return 'none none 0';
        }
        if ($armed['times'] === 0) {
            $armed['endpoint'] = '';
            $armed['skip'] = 0;
        } elseif (--$armed['times'] === 0) {
            $armed = null;
        }
        return $fault;
    }

    private function refuseIfDue(): void
    {
        if ($this->armed !== null && $this->armed['point'] === 'refused' && $this->armed['skip'] <= 0 && $this->listener !== null) {
            fclose($this->listener);
            $this->listener = null;
        }
    }

    private function tellIfSettled(): void
    {
        if ($this->waiting && $this->busy === []) {
            $this->waiting = false;
            self::reply($this->counts);
        }
    }

    /** @param array<string, mixed> $answer */
    private static function reply(array $answer): void
    {
        fwrite(STDOUT, json_encode($answer, JSON_FORCE_OBJECT | JSON_THROW_ON_ERROR) . "\n");
    }
}
