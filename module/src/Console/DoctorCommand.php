<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Environment;
use ClicToPay\Shop\Doctor\{Checklist, Diagnosis, Finding, Level};
use ClicToPay\Shop\Words;
use Symfony\Component\Console\Formatter\OutputFormatter;
use Symfony\Component\Console\Input\{InputInterface, InputOption};
use Symfony\Component\Console\Output\OutputInterface;

/** Looks for what keeps payments from working. */
final class DoctorCommand extends ClientCommand
{
    use OpensShop;

    protected const NAME = 'doctor';
    /** where the order goes that tries a currency: nobody comes back from it */
    private const NOWHERE = 'https://shop.example/';
    private const STYLES = ['ok' => 'info', 'warning' => 'comment', 'fault' => 'error', 'unknown' => 'comment'];

    protected function configure(): void
    {
        parent::configure();
        $this->configureShop();
        $this->addOption('url', null, InputOption::VALUE_REQUIRED, $this->words->get('option.notification-url'));
        $this->addOption('currency', null, InputOption::VALUE_REQUIRED | InputOption::VALUE_IS_ARRAY, $this->words->get('option.currencies'), ['TND']);
        $this->addOption('register', null, InputOption::VALUE_NONE, $this->words->get('option.register'));
        $this->addOption('ca-file', null, InputOption::VALUE_REQUIRED, $this->words->get('option.ca-file'));
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $words = Words::in(dirname(__DIR__) . '/Doctor/words', $this->words->language);
        $checklist = $this->checklist($input, $output);
        if ($input->getOption('json')) {
            $diagnosis = $checklist->doctor()->examine();
            $output->writeln(self::json($diagnosis->toArray($words)), OutputInterface::OUTPUT_RAW);
        } else {
            $output->writeln($words->get('where.here'));
            $diagnosis = $checklist->doctor()->examine(static fn (Finding $finding) => self::print($output, $finding, $words));
            $output->writeln($words->get('summary.' . $diagnosis->level()->value));
        }
        return self::exitCode($diagnosis);
    }

    private function checklist(InputInterface $input, OutputInterface $output): Checklist
    {
        $checklist = new Checklist(self::text($input, 'ca-file'));
        $url = $this->url($input);
        if (self::text($input, 'shop') !== null) {
            return $checklist->shop($this->openShop($input), $input->getOption('register'), $url);
        }
        // Who gives an address means that; the gateway is looked at too if there is a login at hand.
        $login = $url === null ? $this->login($input, $output) : $this->storedLogin($input);
        if ($login !== null) {
            $register = $input->getOption('register') || $login->environment === Environment::Test;
            /** @var list<string> $codes */
            $codes = $input->getOption('currency');
            $currencies = array_map(fn (string $code): string => $this->money('1', $code)->currency->code, $codes);
            $checklist->gateway($login->address())->account(
                $login->client($this->words->language, $checklist->clientOptions()),
                $register ? $currencies : [],
                $url ?? self::NOWHERE,
            );
        }
        return $url === null ? $checklist : $checklist->outside($url);
    }

    private function url(InputInterface $input): ?string
    {
        $url = self::text($input, 'url');
        if ($url !== null && preg_match('~^https?://[^/?#]*@~', $url) === 1) {
            throw new UsageException($this->words->get('url.password'));
        }
        if ($url !== null && preg_match('~^https?://[^/?#]+[^#]*$~', $url) !== 1) {
            throw new UsageException($this->words->get('url.wrong', ['url' => $url]));
        }
        return $url;
    }

    private static function print(OutputInterface $output, Finding $finding, Words $words): void
    {
        $style = self::STYLES[$finding->level->value];
        $output->writeln(sprintf(
            '<%s>[%s]</%s> %s',
            $style,
            $words->get('level.' . $finding->level->value),
            $style,
            OutputFormatter::escape(self::line($words->get('finding', ['check' => $words->get('check.' . $finding->check()), 'meaning' => $finding->meaning($words)]))),
        ));
        $mending = $finding->mending($words);
        $mending === '' || $output->writeln('    ' . OutputFormatter::escape(self::line($mending)));
    }

    private static function exitCode(Diagnosis $diagnosis): int
    {
        return match ($diagnosis->level()) {
            Level::Fault => ExitCode::ATTENTION,
            Level::Unknown => ExitCode::NOT_YET,
            Level::Warning, Level::Ok => ExitCode::DONE,
        };
    }
}
