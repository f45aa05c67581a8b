<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Pages;

/**
 * Makes the pages that a buyer (and whoever operates the portal) sees.
 *
 * A template prints values through escape(), ltr(), url() and text() only; the page tests hold it to that.
 */
final class Page
{
    public const LANGUAGES = ['fr', 'en', 'ar'];

    /** Dates are shown as the gateway's own country reads them. */
    private const TIME_ZONE = 'Africa/Tunis';

    /** The body class, which chooses the look: the gateway's, the bank's or the portal's. */
    private const SKINS = [
        'payment' => 'gateway',
        'acs' => 'bank',
        'ticket' => 'gateway',
        'message' => 'gateway',
        'portal_orders' => 'portal',
        'portal_order' => 'portal',
    ];

    /** @var array<string, string> */
    private readonly array $texts;

    private function __construct(public readonly string $language)
    {
        $this->texts = require __DIR__ . "/texts.$language.php";
    }

    /**
     * A whole HTML document. A language we have no texts for becomes French, the gateway's default.
     *
     * @param array<string, mixed> $vars what the template of that name uses
     */
    public static function render(string $name, string $language, array $vars): string
    {
        $skin = self::SKINS[$name] ?? throw new \InvalidArgumentException("There is no page named '$name'.");
        $isTranslated = $skin !== 'portal' && in_array($language, self::LANGUAGES, true);
        $page = new self($isTranslated ? $language : ($skin === 'portal' ? 'en' : 'fr'));

        return $page->part('layout', [
            'skin' => $skin,
            'title' => $page->text("{$name}_title"),
            'content' => $page->part($name, $vars),
        ]);
    }

    /**
     * One template as text.
     *
     * @param array<string, mixed> $vars
     */
    public function part(string $name, array $vars): string
    {
        $page = $this;
        $print = static function (string $file, array $vars) use ($page): void {
            extract($vars, EXTR_SKIP);
            require $file;
        };
        ob_start();
        try {
            $print(__DIR__ . "/templates/$name.php", $vars);
        } finally {
            $output = (string) ob_get_clean();
        }

        return $output;
    }

    public function direction(): string
    {
        return $this->language === 'ar' ? 'rtl' : 'ltr';
    }

    public function escape(string|int|null $value): string
    {
        return htmlspecialchars((string) $value, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
    }

    /** A number, a date or a masked card: read from left to right in Arabic too. */
    public function ltr(string|int|null $value): string
    {
        return '<bdi dir="ltr">' . $this->escape($value) . '</bdi>';
    }

    /**
     * Our text of that key, ready to print; {name} takes values['name'].
     *
     * @param array<string, string|int> $values
     */
    public function text(string $key, array $values = []): string
    {
        $text = $this->texts[$key] ?? throw new \InvalidArgumentException("There is no text named '$key'.");
        $replacements = [];
        foreach ($values as $name => $value) {
            $replacements['{' . $name . '}'] = '<bdi>' . $this->escape($value) . '</bdi>';
        }

        return strtr($this->escape($text), $replacements);
    }

    /** An address for href and action. What is not plainly one of the web, script among it, leads nowhere. */
    public function url(string $url): string
    {
        return preg_match('~^(https?://|/)~i', $url) === 1 ? $this->escape($url) : '#';
    }

    /** '1234567.500' and 'TND' as the reader's language writes them, not yet escaped. */
    public function amount(string $amount, string $currency): string
    {
        if (preg_match('/^(\d+)(?:\.(\d+))?$/D', $amount, $part) !== 1) {
            return "$amount $currency";
        }
        [$thousands, $point] = $this->language === 'en' ? [',', '.'] : ["\u{202F}", ','];
        $units = preg_replace('/\B(?=(\d{3})+$)/D', $thousands, $part[1]);

        return $units . (isset($part[2]) ? $point . $part[2] : '') . "\u{A0}$currency";
    }

    /** Unix seconds as a date, or as the hour only. */
    public function date(int $seconds, string $format = 'date_format'): string
    {
        return (new \DateTimeImmutable("@$seconds"))
            ->setTimezone(new \DateTimeZone(self::TIME_ZONE))
            ->format($this->texts[$format]);
    }
}
