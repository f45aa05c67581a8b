<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

use ClicToPay\Exception\{GatewayException, GatewayFailureException, ProtocolException};

/** Whether the gateway knows the API login. */
final class Login implements Check
{
    public function __construct(private readonly Account $account)
    {
    }

    public function name(): string
    {
        return 'login';
    }

    public function run(): iterable
    {
        $silence = $this->account->silence('status');
        $failure = $this->account->failure('status');
        yield match (true) {
            $silence instanceof ProtocolException => Finding::fault('login.no_gateway', ['status' => $silence->httpStatus]),
            $silence !== null => Finding::unknown('login.no_answer'),
            !$this->account->isKnown() => Finding::fault('login.wrong', ['message' => $failure instanceof GatewayException ? $failure->errorMessage : '']),
            $failure instanceof GatewayFailureException => Finding::unknown('login.failed', ['code' => $failure->errorCode, 'message' => $failure->errorMessage]),
            default => Finding::ok('login.ok'),
        };
    }
}
