<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

use ClicToPaySandbox\Http\Handler;
use ClicToPaySandbox\Http\Request;
use ClicToPaySandbox\Http\Response;

/** Finds who answers a request. */
final class Router implements Handler
{
    public function __construct(
        private readonly Database $database,
        private readonly string $origin,
        private readonly Doorbell $bell,
    ) {
    }

    public function handle(Request $request): Response
    {
        $sandbox = new Sandbox($this->database, $this->origin);
        $sandbox->sessions->endDue();
        $response = $this->answer($sandbox, $request);
        if ($sandbox->notifications->anyDue()) {
            $this->bell->ring(); // after the transaction: a notifier that wakes earlier sees nothing
        }
        return $response->dated($sandbox->clock->now());
    }

    private function answer(Sandbox $sandbox, Request $request): Response
    {
        $endpoint = Endpoints::find($request->path);
        return match (true) {
            $endpoint !== null => (new Faults($sandbox))->around(
                basename($request->path, '.do'),
                static fn (): Response => (new Gateway($sandbox))->call($request, $endpoint)
            ),
            HostedPage::handles($request->path) => (new HostedPage($sandbox))->handle($request),
            str_starts_with($request->path, '/control/') => (new Control($sandbox))->handle($request),
            str_starts_with("$request->path/", '/portal/') => (new Portal($sandbox))->handle($request),
            default => Response::text("Not found\n", 404),
        };
    }
}
