<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Money;
use ClicToPay\Shop\Words;
use Symfony\Component\Console\Formatter\OutputFormatter;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** What all commands share: their language, and the two ways to show a result. */
abstract class Command extends \Symfony\Component\Console\Command\Command
{
    /** @var string */
    protected const NAME = '';

    public function __construct(protected readonly Words $words)
    {
        parent::__construct(static::NAME);
        $this->setDescription($words->get('command.' . static::NAME));
    }

    /** @param array<mixed> $data */
    public static function json(array $data): string
    {
        return json_encode($data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
    }

    /** The gateway's texts are not to move the cursor. */
    public static function line(string $text): string
    {
        return (string) preg_replace('/[\x00-\x1F\x7F\x{80}-\x{9F}]+/u', ' ', mb_scrub($text, 'UTF-8'));
    }

    /** @param array<string, string|int|bool|list<string>|null> $data as JSON, or one line for each value that there is */
    protected function show(InputInterface $input, OutputInterface $output, array $data): void
    {
        if ($input->getOption('json')) {
            $output->writeln(self::json($data), OutputInterface::OUTPUT_RAW);
            return;
        }
        $rows = [];
        foreach ($data as $key => $value) {
            $text = match (true) {
                is_bool($value) => $this->words->get($value ? 'yes' : 'no'),
                is_array($value) => implode("\n", array_map(self::line(...), $value)),
                default => self::line((string) $value),
            };
            $text === '' || $rows[$this->words->get("field.$key")] = $text;
        }
        $width = max([0, ...array_map(mb_strlen(...), array_keys($rows))]);
        foreach ($rows as $label => $text) {
            $output->writeln(OutputFormatter::escape($label . str_repeat(' ', $width - mb_strlen($label) + 2) . strtr($text, ["\n" => "\n" . str_repeat(' ', $width + 2)])));
        }
    }

    protected static function text(InputInterface $input, string $option): ?string
    {
        $value = (string) $input->getOption($option);
        return $value === '' ? null : $value;
    }

    protected function money(string $amount, string $currency): Money
    {
        try {
            return Money::of($amount, strtoupper($currency));
        } catch (\ValueError | \ArithmeticError $error) {
            throw new UsageException($this->words->get('amount.wrong', ['amount' => $amount, 'currency' => $currency, 'reason' => $error->getMessage()]));
        }
    }

    /** @return int|null null: the option was not given */
    protected function number(InputInterface $input, string $option): ?int
    {
        $value = self::text($input, $option);
        if ($value !== null && (!ctype_digit($value) || strlen($value) > 9)) {
            throw new UsageException($this->words->get('number.wrong', ['option' => $option, 'value' => $value]));
        }
        return $value === null ? null : (int) $value;
    }
}
