<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Exception\{GatewayException, ProtocolException, TransportException};
use ClicToPay\Shop\Module;
use ClicToPay\Shop\Reconciliation\{Balance, Listed, Listing, Period, PortalFile, Reconciliation, Report, Source};
use Symfony\Component\Console\Helper\ProgressBar;
use Symfony\Component\Console\Input\{InputInterface, InputOption};
use Symfony\Component\Console\Output\{ConsoleOutputInterface, OutputInterface};

/** The balance of a period, gateway beside shop: for a person at a terminal, and for cron by its exit code. */
final class ReconcileCommand extends Command
{
    use OpensShop;
    use WritesDocument;

    protected const NAME = 'reconcile';
    private const CHUNK = 65_536;
    /** of the gateway's list: orders with money */
    private const STATES = ['APPROVED', 'DEPOSITED', 'REVERSED', 'REFUNDED'];

    protected function configure(): void
    {
        $this->configureShop();
        $this->addOption('from', null, InputOption::VALUE_REQUIRED, $this->words->get('option.first-day'), 'yesterday');
        $this->addOption('to', null, InputOption::VALUE_REQUIRED, $this->words->get('option.last-day'), 'yesterday');
        $this->addOption('portal', null, InputOption::VALUE_REQUIRED, $this->words->get('option.portal'));
        $this->configureDocument(Report::FORMATS);
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $format = $input->getOption('json') ? 'json' : $this->format($input, Report::FORMATS);
        $period = Period::days((string) $input->getOption('from'), (string) $input->getOption('to'));
        $portal = self::text($input, 'portal') === null ? null : new PortalFile((string) self::text($input, 'portal'));
        $module = $this->openShop($input);
        $path = self::text($input, 'output');
        $file = $path !== null ? $this->newFile($path) : (fopen('php://temp', 'w+') ?: throw new \RuntimeException('There is no memory for a file.'));
        try {
            return $this->reconcile($module, $period, $portal, $format, $file, $path === null, $output);
        } catch (\Throwable $thrown) {
            $path === null || unlink($path);
            throw $thrown;
        }
    }

    /** @param resource $file where the report goes */
    private function reconcile(Module $module, Period $period, ?PortalFile $portal, string $format, $file, bool $print, OutputInterface $output): int
    {
        $reconciliation = $module->reconciliation();
        $balance = $reconciliation->begin($period);
        $notes = [];
        $listing = $portal === null ? $this->gatewayList($module, $balance, $notes) : $this->portalList($reconciliation, $balance, $portal, $notes);
        $balance = $this->compare($reconciliation, $balance, $listing, $output);
        $this->fill(new Report($reconciliation->balances, $balance, Report::words($this->words->language), $notes), $format, $file);
        $print && self::copy($file, $output);
        fclose($file);
        return match (true) {
            $reconciliation->balances->forPerson($balance) > 0 => ExitCode::ATTENTION,
            $reconciliation->balances->isIncomplete($balance) => ExitCode::NOT_YET,
            default => ExitCode::DONE,
        };
    }

    private function compare(Reconciliation $reconciliation, Balance $balance, ?Listing $listing, OutputInterface $output): Balance
    {
        $errors = $output instanceof ConsoleOutputInterface ? $output->getErrorOutput() : $output;
        if (!$errors->isDecorated()) {
            return $reconciliation->run($balance, $listing);
        }
        $bar = new ProgressBar($errors, $reconciliation->size($balance));
        $bar->start();
        $balance = $reconciliation->run($balance, $listing, progress: $bar->advance(...));
        $bar->clear();
        return $balance;
    }

    /**
     * No document of ClicToPay has this call: whatever it answers is a list, or none.
     *
     * @param list<string> $notes is added to
     */
    private function gatewayList(Module $module, Balance $balance, array &$notes): ?Listing
    {
        $words = Report::words($this->words->language);
        try {
            $orders = $module->gateway()->client($balance->environment)
                ->getLastOrdersForMerchants($balance->period->from, $balance->period->to, self::STATES);
            $listing = $module->reconciliation()->compareList($balance, Source::Gateway, (static function () use ($orders): \Generator {
                foreach ($orders as $order) {
                    yield Listed::of($order);
                }
            })());
        } catch (GatewayException | ProtocolException | TransportException $none) {
            $notes[] = $words->get('list.none', ['reason' => $none->getMessage()]);
            return null;
        }
        $listing->isUsable() || $module->reconciliation()->size($balance) === 0 || $notes[] = $words->get('list.empty');
        return $listing;
    }

    /** @param list<string> $notes is added to */
    private function portalList(Reconciliation $reconciliation, Balance $balance, PortalFile $file, array &$notes): Listing
    {
        $words = Report::words($this->words->language);
        $listing = $reconciliation->compareList($balance, Source::Portal, $file);
        foreach ($file->missing() as $column) {
            $notes[] = $words->get('portal.missing', ['column' => $words->get("column.$column")]);
        }
        $file->strangeStates() === [] || $notes[] = $words->get('portal.strange', ['states' => implode(', ', $file->strangeStates())]);
        $file->unreadable() === 0 || $notes[] = $words->get('portal.unreadable', ['number' => $file->unreadable()]);
        $listing->isUsable() || $notes[] = $words->get('portal.empty');
        return $listing;
    }

    /** @param resource $file */
    private function fill(Report $report, string $format, $file): void
    {
        if ($format === 'csv') {
            $report->csv($file);
            return;
        }
        foreach ($format === 'json' ? $report->json() : $report->text() as $piece) {
            fwrite($file, $format === 'json' ? $piece : self::line($piece) . "\n");
        }
        $format === 'json' && fwrite($file, "\n");
    }

    /** @param resource $file */
    private static function copy($file, OutputInterface $output): void
    {
        rewind($file);
        while (($piece = (string) fread($file, self::CHUNK)) !== '') {
            $output->write($piece, false, OutputInterface::OUTPUT_RAW);
        }
    }
}
