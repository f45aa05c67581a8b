<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

/** Whether the login may do what a shop does with its payments. */
final class Rights implements Check
{
    private const CALLS = ['status', 'deposit', 'reverse', 'refund', 'decline'];

    /** @param list<string> $needed those without which the shop's own settings can't work */
    public function __construct(private readonly Account $account, private readonly array $needed = ['status'])
    {
    }

    public function name(): string
    {
        return 'rights';
    }

    public function run(): iterable
    {
        if ($this->account->silence('status') !== null || !$this->account->isKnown()) {
            yield Finding::unknown('rights.no_login');
            return;
        }
        $sound = true;
        foreach (self::CALLS as $call) {
            if ($this->account->silence($call) !== null) {
                yield Finding::unknown('rights.no_answer', ['call' => "$call.do"]);
            } elseif ($this->account->refuses($call)) {
                yield new Finding(in_array($call, $this->needed, true) ? Level::Fault : Level::Warning, "rights.$call");
            } else {
                continue;
            }
            $sound = false;
        }
        if ($sound) {
            yield Finding::ok('rights.ok');
        }
    }
}
