<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Exception\UnknownOutcomeException;
use ClicToPay\Shop\{Time, Words};

/** The calls that may have been executed, each in a file of its own until somebody knows. The files hold no secret. */
final class KeptOutcomes
{
    private function __construct(private readonly string $directory)
    {
    }

    /**
     * Before the call: it is too late to find out afterwards that nothing can be written.
     *
     * @throws UsageException
     */
    public static function in(?string $directory, Words $words): self
    {
        $directory ??= (getenv('XDG_STATE_HOME') ?: getenv('HOME') . '/.local/state') . '/clictopay';
        if ((!is_dir($directory) && !@mkdir($directory, 0700, true)) || !is_writable($directory)) {
            throw new UsageException($words->get('kept.directory', ['directory' => $directory]));
        }
        return new self($directory);
    }

    public function keep(UnknownOutcomeException $unknown, Login $login): KeptOutcomeException
    {
        $about = preg_replace('/[^A-Za-z0-9-]+/', '-', "$unknown->endpoint-" . ($unknown->orderId ?? $unknown->orderNumber));
        $file = sprintf('%s/%s-%s-%s.json', $this->directory, $about, Time::now()->format('Ymd\THis\Z'), bin2hex(random_bytes(3)));
        $written = file_put_contents($file, json_encode([
            'environment' => $login->environment->value,
            'address' => $login->address(),
            'user' => $login->user,
            'outcome' => $unknown->toArray(),
        ], JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR) . "\n");
        return $written === false ? throw $unknown : new KeptOutcomeException($file, $unknown);
    }
}
