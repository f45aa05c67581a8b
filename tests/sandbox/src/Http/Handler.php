<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Http;

interface Handler
{
    public function handle(Request $request): Response;
}
