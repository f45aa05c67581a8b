<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Console;

use ClicToPay\Environment;
use ClicToPay\Shop\Words;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;
use Symfony\Component\Console\Style\SymfonyStyle;

/**
 * Finds the API login: in the environment variables CLICTOPAY_USER, CLICTOPAY_PASSWORD (and CLICTOPAY_URL for another address), else in a
 * file, else by asking. Never in the arguments: those are seen by everybody on the machine, and stay in the shell's history.
 *
 * The file is JSON: {"test": {"user": "…", "password": "…", "url": "…"}, "production": {…}}, url being optional.
 */
final class Credentials
{
    public function __construct(private readonly Words $words)
    {
    }

    /** @throws UsageException */
    public function find(Environment $environment, ?string $file, InputInterface $input, OutputInterface $output): Login
    {
        return $this->stored($environment, $file) ?? $this->asked($environment, $input, $output);
    }

    /**
     * Without asking.
     *
     * @throws UsageException one is there that can't be used
     */
    public function stored(Environment $environment, ?string $file): ?Login
    {
        return $this->fromVariables($environment) ?? $this->fromFile($environment, $file);
    }

    private function fromVariables(Environment $environment): ?Login
    {
        [$user, $password, $url] = array_map(static fn (string $name): string => (string) getenv("CLICTOPAY_$name"), ['USER', 'PASSWORD', 'URL']);
        if (($user === '') !== ($password === '')) {
            throw new UsageException($this->words->get('login.half'));
        }
        return $user === '' ? null : new Login($user, $password, $environment, $url === '' ? null : $url);
    }

    private function fromFile(Environment $environment, ?string $file): ?Login
    {
        if ($file === null) {
            $file = (getenv('XDG_CONFIG_HOME') ?: getenv('HOME') . '/.config') . '/clictopay/credentials.json';
            if (!is_file($file)) {
                return null;
            }
        }
        $content = json_decode(SafeFile::read($file, $this->words), true);
        $login = is_array($content) ? $content[$environment->value] ?? null : null;
        foreach (['user', 'password'] as $name) {
            if (!is_array($login) || !is_string($login[$name] ?? null) || $login[$name] === '') {
                throw new UsageException($this->words->get('login.file', ['file' => $file, 'environment' => $environment->value, 'name' => $name]));
            }
        }
        return new Login($login['user'], $login['password'], $environment, is_string($login['url'] ?? null) ? $login['url'] : null);
    }

    private function asked(Environment $environment, InputInterface $input, OutputInterface $output): Login
    {
        if (!$input->isInteractive()) {
            throw new UsageException($this->words->get('login.none', ['environment' => $environment->value]));
        }
        $style = (new SymfonyStyle($input, $output))->getErrorStyle(); // the result is what goes to the standard output
        $user = (string) $style->ask($this->words->get('login.user', ['environment' => $environment->value]));
        $password = (string) $style->askHidden($this->words->get('login.password'));
        if ($user === '' || $password === '') {
            throw new UsageException($this->words->get('login.none', ['environment' => $environment->value]));
        }
        return new Login($user, $password, $environment, getenv('CLICTOPAY_URL') ?: null);
    }
}
