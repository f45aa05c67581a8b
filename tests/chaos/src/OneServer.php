<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use mysqli;

/** One web server, one database. */
final class OneServer extends World
{
    private readonly MariaDb $database;
    private readonly Web $web;

    public function __construct(string $directory, string $extension, int $seed, int $checkouts, string $engine, int $workers)
    {
        parent::__construct($directory, $extension, $seed, $checkouts);
        $this->database = new MariaDb("$directory/database");
        $this->shop->putFiles($this->www(), "localhost::{$this->database->socket}");
        $this->web = new Web("$directory/web", $this->www(), $this->mails, $extension, $workers, $this->port);
        $this->database->initialise();
        $this->database->start();
        $this->database->awaitReady();
        $this->shop->fillDatabase($this->database->connect(''), $engine, $checkouts, $seed);
        $this->web->start();
        $this->furnish();
    }

    public function stop(): void
    {
        $this->relay->stop();
        $this->web->stop();
        $this->gateway->stop();
        $this->database->stop();
    }

    public function www(): string
    {
        return "$this->directory/www";
    }

    public function connect(): mysqli
    {
        return $this->database->connect();
    }

    public function deeds(): array
    {
        return [
            'a php-fpm worker killed' => fn (Dice $dice) => $this->web->killWorker($dice->number(0, 1000)),
            'the database killed' => fn (Dice $dice) => $this->restart($this->database, $dice),
            'the gateway killed' => fn (Dice $dice) => $this->restart($this->gateway, $dice),
        ];
    }

    private function restart(MariaDb|Gateway $server, Dice $dice): void
    {
        $server->kill();
        $this->loop->rest($dice->number(0, 1500) / 1000);
        $server->start();
    }
}
