<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\{Notification, Verifier};
use Symfony\Component\Console\Input\{InputArgument, InputInterface, InputOption};
use Symfony\Component\Console\Output\OutputInterface;

/** Checks a notification from an access log: is it the gateway's? */
final class VerifyCommand extends Command
{
    protected const NAME = 'notification:verify';

    protected function configure(): void
    {
        $this->addArgument('query', InputArgument::OPTIONAL, $this->words->get('argument.query'));
        $repeatable = InputOption::VALUE_REQUIRED | InputOption::VALUE_IS_ARRAY;
        $this->addOption('hmac-key-file', null, InputOption::VALUE_REQUIRED, $this->words->get('option.hmac-key-file'));
        $this->addOption('rsa-key-file', null, $repeatable, $this->words->get('option.rsa-key-file'));
        $this->addOption('ignore', null, $repeatable, $this->words->get('option.ignore'));
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $query = $input->getArgument('query') ?? stream_get_contents(STDIN);
        $notification = Notification::parse(self::queryOf(trim((string) $query)), $this->verifier($input), $input->getOption('ignore'));
        $this->show($input, $output, [
            'order_id' => $notification->orderId,
            'order_number' => $notification->orderNumber,
            'operation' => $notification->operation,
            'success' => $notification->success,
            'verified' => $notification->verified,
        ]);
        return $notification->verified ? ExitCode::DONE : ExitCode::ATTENTION;
    }

    /** A whole address, as it stands in a log, is as good as its query. */
    private static function queryOf(string $text): string
    {
        return preg_match('~^(?:https?:/)?/[^?]*\?([^#]*)~', $text, $parts) === 1 ? $parts[1] : $text;
    }

    private function verifier(InputInterface $input): Verifier
    {
        $hmac = self::text($input, 'hmac-key-file');
        $rsa = $input->getOption('rsa-key-file');
        if (($hmac === null) === ($rsa === [])) {
            throw new UsageException($this->words->get('key.missing'));
        }
        if ($hmac !== null) {
            return Verifier::hmac(...preg_split('/\R/', SafeFile::read($hmac, $this->words), -1, PREG_SPLIT_NO_EMPTY) ?: []);
        }
        return Verifier::rsa(...array_map(fn (string $file): string => @file_get_contents($file)
            ?: throw new UsageException($this->words->get('file.unreadable', ['file' => $file])), $rsa));
    }
}
