<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use mysqli;
use mysqli_sql_exception;

/** A shop, its servers, its gateway, and the way of the notifications between them. */
abstract class World
{
    public readonly Loop $loop;
    public readonly Gateway $gateway;
    public readonly Shop $shop;
    public readonly string $mails;

    /** @var list<\Closure(): mixed> payments that buyers make when their time is over */
    public array $late = [];
    /** where buyers find the shop */
    protected readonly int $port;
    protected readonly Daemon $relay;
    protected readonly string $notifications;

    public function __construct(public readonly string $directory, public readonly string $extension, public readonly int $seed, public readonly int $checkouts)
    {
        $this->loop = new Loop();
        $this->mails = "$directory/mail";
        mkdir($this->mails);
        mkdir("$directory/gateway");
        $this->gateway = new Gateway("$directory/gateway", self::port());
        $this->port = self::port();
        $this->shop = new Shop("http://127.0.0.1:$this->port/");
        $port = self::port();
        $this->relay = new Daemon(
            ['php', dirname(__DIR__) . '/relay.php', (string) $port, "{$this->shop->url}callback/clictopay/process.php", (string) $seed, $this->notificationLog()],
            "$directory/relay.log",
        );
        $this->notifications = "http://127.0.0.1:$port/";
    }

    abstract public function stop(): void;

    /**
     * What else can be said about it in the end.
     *
     * @return array<string, int>
     */
    public function figures(): array
    {
        return [];
    }

    /** A directory with the shop in it. */
    abstract public function www(): string;

    /** A link to a database that answers. */
    abstract public function connect(): mysqli;

    /** @return array<string, \Closure(Dice): void> what can be done to it: name => deed, called in a fiber */
    abstract public function deeds(): array;

    public function notificationLog(): string
    {
        return "$this->directory/notifications";
    }

    /** What was held back arrives. */
    public function releaseNotifications(): void
    {
        file_get_contents("{$this->notifications}release");
    }

    /** The shop's scheduled work, once. */
    public function runSchedule(): bool
    {
        try {
            $link = $this->connect();
            $link->query('UPDATE scheduled_tasks SET time_next = 0');
            $link->close();
        } catch (mysqli_sql_exception) {
            return false;
        }
        return (new Browser($this->loop))->get($this->shop->url . 'api/scheduled_tasks/cronjob.php')->status === 200;
    }

    /** The gateway as this world has it, and the module in the shop. */
    protected function furnish(): void
    {
        $this->gateway->start();
        $this->gateway->awaitReady();
        $this->relay->start();
        $this->gateway->control('callback', ['url' => $this->notifications, 'signature' => 'hmac', 'key' => Shop::KEY]);
        // Where pages can't be closed at the gateway, buyers can pay what the shop has closed.
        $decline = (new Dice($this->seed, 'right to decline'))->one(['on', 'off']);
        $this->gateway->control('switches', ['return_mode' => 'immediate', 'attempts' => '2', 'unknown_outcome_ends' => 'approved', 'right_decline' => $decline]);
        echo "the right to close payment pages at the gateway: $decline\n";
        $this->loop->start(fn () => $this->shop->installModule(new Browser($this->loop), $this->connect(), $this->gateway->origin));
        $this->loop->run();
    }

    protected static function port(): int
    {
        return (int) parse_url('tcp://' . stream_socket_get_name(stream_socket_server('tcp://127.0.0.1:0'), false), PHP_URL_PORT);
    }
}
