<?php

declare(strict_types=1);

namespace ClicToPayChaos;

use CurlHandle;
use CurlMultiHandle;
use Fiber;

/** Many people at once in one process: each is a fiber that waits here for an answer, or for a while. */
final class Loop
{
    /** seconds until somebody who rested is looked for, at most */
    private const PAUSE = 0.02;

    private readonly CurlMultiHandle $requests;

    /** @var array<int, array{CurlHandle, Fiber<mixed, mixed, mixed, mixed>}> those who wait for an answer */
    private array $asking = [];

    /** @var array<int, array{float, Fiber<mixed, mixed, mixed, mixed>}> those who wait until a time */
    private array $resting = [];

    public function __construct()
    {
        $this->requests = curl_multi_init();
    }

    public function start(callable $work): void
    {
        (new Fiber($work))->start();
    }

    /** Begins all of it at once, and is back when all of it has ended. */
    public function together(callable ...$works): void
    {
        $left = count($works);
        $caller = Fiber::getCurrent();
        $waits = false;
        foreach ($works as $work) {
            $this->start(function () use ($work, $caller, &$left, &$waits): void {
                $work();
                if (--$left === 0 && $waits) {
                    $this->resting[] = [0.0, $caller];
                }
            });
        }
        if ($left > 0) {
            $waits = true;
            Fiber::suspend();
        }
    }

    /** The body; null: there was no answer. */
    public function fetch(CurlHandle $request): ?string
    {
        curl_multi_add_handle($this->requests, $request);
        $this->asking[spl_object_id($request)] = [$request, Fiber::getCurrent()];
        return Fiber::suspend();
    }

    public function rest(float $seconds): void
    {
        $this->resting[] = [microtime(true) + $seconds, Fiber::getCurrent()];
        Fiber::suspend();
    }

    /** Until nobody waits for anything. */
    public function run(): void
    {
        while ($this->asking !== [] || $this->resting !== []) {
            $this->wakeRested();
            curl_multi_exec($this->requests, $running);
            $this->handAnswersOut();
            if ($this->asking === []) {
                usleep((int) (self::PAUSE * 1_000_000));
            } elseif ($running > 0) {
                curl_multi_select($this->requests, self::PAUSE);
            }
        }
    }

    private function wakeRested(): void
    {
        $now = microtime(true);
        foreach ($this->resting as $key => [$time, $fiber]) {
            if ($time <= $now) {
                unset($this->resting[$key]);
                $fiber->resume();
            }
        }
    }

    private function handAnswersOut(): void
    {
        while (($message = curl_multi_info_read($this->requests)) !== false) {
            [$request, $fiber] = $this->asking[spl_object_id($message['handle'])];
            unset($this->asking[spl_object_id($request)]);
            $body = $message['result'] === CURLE_OK ? (string) curl_multi_getcontent($request) : null;
            curl_multi_remove_handle($this->requests, $request);
            $fiber->resume($body);
        }
    }
}
