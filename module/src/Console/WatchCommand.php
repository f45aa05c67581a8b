<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Exception\TransportException;
use ClicToPay\{OrderStatus, Verdict};
use Symfony\Component\Console\Input\{InputInterface, InputOption};
use Symfony\Component\Console\Output\OutputInterface;

/** Asks until the order is decided. With --json each change is a line. */
final class WatchCommand extends ClientCommand
{
    use OrderArgument;

    protected const NAME = 'watch';

    protected function configure(): void
    {
        parent::configure();
        $this->configureOrder();
        $this->addOption('interval', null, InputOption::VALUE_REQUIRED, $this->words->get('option.interval'), '5');
        // The page is open for 20 minutes by default, and a bank may need its time after that.
        $this->addOption('timeout', null, InputOption::VALUE_REQUIRED, $this->words->get('option.timeout'), '1800');
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $client = $this->client($input, $output);
        $end = hrtime(true) + $this->number($input, 'timeout') * 1_000_000_000;
        $interval = max(1, (int) $this->number($input, 'interval'));
        $shown = null;
        while (true) {
            try {
                $status = $this->read($client, $input);
                $seen = [$status->statusCode, $status->action?->code, $status->paymentState];
                if ($seen !== $shown) {
                    $this->show($input, $output, Described::status($status, $this->words->language));
                    $shown = $seen;
                }
                if ($status->verdict() !== Verdict::Undecided) {
                    return self::paid($status) ? ExitCode::DONE : ExitCode::ATTENTION;
                }
            } catch (TransportException $exception) {
                if (hrtime(true) >= $end) {
                    throw $exception; // nothing is known about it; a lost answer on the way there is asked for again
                }
            }
            if (hrtime(true) + $interval * 1_000_000_000 > $end) {
                return ExitCode::NOT_YET;
            }
            sleep($interval);
        }
    }

    private static function paid(OrderStatus $status): bool
    {
        return $status->isPaid() || $status->verdict() === Verdict::Authorised;
    }
}
