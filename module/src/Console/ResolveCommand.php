<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Exception\UnknownOutcomeException;
use ClicToPay\{Environment, ResolutionResult};
use Symfony\Component\Console\Input\{InputArgument, InputInterface};
use Symfony\Component\Console\Output\OutputInterface;

/** Finds out what came of a call whose answer was lost. Reads only; the file goes once it is known. */
final class ResolveCommand extends ClientCommand
{
    protected const NAME = 'resolve';

    protected function configure(): void
    {
        parent::configure();
        $this->addArgument('file', InputArgument::REQUIRED, $this->words->get('argument.file'));
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $file = (string) $input->getArgument('file');
        /** @var array{environment?: string, user?: string, address?: string, outcome?: array<mixed>}|null $kept */
        $kept = json_decode((string) @file_get_contents($file), true);
        $environment = is_array($kept) ? Environment::tryFrom((string) ($kept['environment'] ?? '')) : null;
        if ($environment === null || !is_array($kept['outcome'] ?? null)) {
            throw new UsageException($this->words->get('kept.file', ['file' => $file]));
        }
        $input->setOption('env', $environment->value); // that it was sent to
        $login = $this->login($input, $output);
        if ([$login->user, $login->address()] !== [$kept['user'] ?? null, $kept['address'] ?? null]) {
            throw new UsageException($this->words->get('kept.login', ['user' => (string) ($kept['user'] ?? ''), 'address' => (string) ($kept['address'] ?? '')]));
        }
        $resolution = UnknownOutcomeException::fromArray($kept['outcome'])->resolve($login->client($this->words->language));
        $this->show($input, $output, ['result' => $resolution->result->value]
            + ($resolution->status === null ? [] : Described::status($resolution->status, $this->words->language)));
        if ($resolution->result === ResolutionResult::StillUnknown) {
            return ExitCode::UNKNOWN_OUTCOME;
        }
        unlink($file);
        return ExitCode::DONE;
    }
}
