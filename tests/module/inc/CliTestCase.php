<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

use ClicToPay\{Client, Money};
use ClicToPay\Shop\Console\{Application, Input};
use PHPUnit\Framework\TestCase;
use Symfony\Component\Console\Output\BufferedOutput;

/** Commands in this process, with the login in the environment, on a reset sandbox. */
abstract class CliTestCase extends TestCase
{
    protected const VISA = '4509211111111119';
    protected const POOR = '5104051111111115';

    protected Sandbox $sandbox;
    protected Client $client;
    /** an empty directory of its own */
    protected string $directory;

    protected function setUp(): void
    {
        if (!class_exists(\Symfony\Component\Console\Application::class)) {
            self::markTestSkipped('The libraries of the command line are missing: composer install -d module --ignore-platform-req=ext-clictopay');
        }
        $this->sandbox = Sandbox::shared();
        $this->sandbox->control('POST', 'reset');
        $this->client = new Client('sandbox-api', 'sandbox', $this->sandbox->url());
        $this->directory = sys_get_temp_dir() . '/clictopay-' . bin2hex(random_bytes(6));
        mkdir($this->directory, 0700);
        $this->variables(['USER' => 'sandbox-api', 'PASSWORD' => 'sandbox', 'URL' => $this->sandbox->url()]);
    }

    protected function tearDown(): void
    {
        $this->variables([]);
        if (isset($this->directory)) {
            array_map('unlink', glob("$this->directory/*"));
            rmdir($this->directory);
        }
    }

    /** @param array<string, string> $values of CLICTOPAY_…; the others are unset */
    protected function variables(array $values): void
    {
        foreach (['USER', 'PASSWORD', 'URL'] as $name) {
            putenv("CLICTOPAY_$name" . (isset($values[$name]) ? "=$values[$name]" : ''));
        }
    }

    /** @return array{int, string} the exit code and what was printed */
    protected function cli(string ...$arguments): array
    {
        $arguments = ['clictopay', ...$arguments];
        $application = Application::create($arguments);
        $application->setAutoExit(false);
        $input = Input::of($arguments);
        $input->setInteractive(false);
        $output = new BufferedOutput();
        return [$application->run($input, $output), $output->fetch()];
    }

    /** @return array{int, array<string, mixed>} the exit code and the JSON */
    protected function json(string ...$arguments): array
    {
        // Before --, after which nothing is an option.
        array_splice($arguments, 1, 0, '--json');
        [$exitCode, $text] = $this->cli(...$arguments);
        return [$exitCode, json_decode($text, true, 512, JSON_THROW_ON_ERROR)];
    }

    /** @return string the gateway's id of a paid order */
    protected function paid(string $number, string $amount = '10.500'): string
    {
        $orderId = $this->client->register($number, Money::of($amount, 'TND'), 'https://shop.example/back')->orderId;
        $this->sandbox->control('POST', 'pay', ['orderId' => $orderId, 'card' => self::VISA]);
        return $orderId;
    }

    /** @return list<string> what the sandbox really did with the money */
    protected function executed(string $orderId): array
    {
        $all = array_column($this->sandbox->control('GET', "orders/$orderId")['executed'], 'operation');
        return array_values(array_diff($all, ['register']));
    }
}
