<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\{ActionClass, ActionCode, Language};
use Symfony\Component\Console\Input\{InputArgument, InputInterface};
use Symfony\Component\Console\Output\OutputInterface;

final class ExplainCommand extends Command
{
    protected const NAME = 'explain';

    protected function configure(): void
    {
        $this->addArgument('code', InputArgument::REQUIRED, $this->words->get('argument.code'));
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $code = (string) $input->getArgument('code');
        if (preg_match('/^-?\d{1,9}$/D', $code) !== 1) {
            throw new UsageException($this->words->get('code.wrong', ['code' => $code]));
        }
        $action = ActionCode::of((int) $code);
        $language = Language::from($this->words->language);
        $this->show($input, $output, [
            'action_code' => $action->code,
            'class' => $action->class->name,
            'message' => $action->message($language),
            'buyer' => $action->advice($language),
            'retryable' => $action->isRetryable(),
        ]);
        return $action->class === ActionClass::Unknown ? ExitCode::NOT_FOUND : ExitCode::DONE;
    }
}
