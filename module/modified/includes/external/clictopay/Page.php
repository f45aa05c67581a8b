<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Modified;

use ClicToPay\Shop\Attempt;
use ClicToPay\Shop\Texts;

/**
 * A page of ours for the buyer. Plain on purpose: it has to stand where the shop's template can't be used, without a session and in
 * maintenance mode. Everything is escaped here, and nothing is loaded from elsewhere.
 */
final class Page
{
    private const DIRECTORY = 'callback/clictopay/';

    /** @var list<string> */
    private array $parts = [];
    private ?string $next = null;
    private ?int $seconds = null;

    /** @param string $kind success, failure, waiting or plain: how it looks */
    public function __construct(
        private readonly ModifiedShop $shop,
        public readonly Texts $texts,
        private readonly string $title,
        private readonly string $kind = 'plain',
    ) {
    }

    public static function escape(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }

    /**
     * What the buyer may see of a payment: label => value.
     *
     * @return array<string, string>
     */
    public static function receipt(Attempt $attempt, Texts $texts): array
    {
        $status = $attempt->status();
        return array_filter([
            $texts->get('amount') => (string) $attempt->amount,
            $texts->get('card') => trim(($status?->card?->brand ?? '') . ' ' . ($status?->card?->mask ?? '')),
            $texts->get('approval') => $status?->approvalCode ?? '',
        ], static fn (string $value): bool => $value !== '');
    }

    public function text(string $text, string $class = ''): self
    {
        $this->parts[] = '<p' . ($class === '' ? '' : ' class="' . self::escape($class) . '"') . '>' . self::escape($text) . '</p>';
        return $this;
    }

    /** @param array<string, string> $rows label => value */
    public function table(array $rows): self
    {
        $html = '';
        foreach ($rows as $label => $value) {
            $html .= '<dt>' . self::escape($label) . '</dt><dd><bdi>' . self::escape($value) . '</bdi></dd>';
        }
        $this->parts[] = '<dl>' . $html . '</dl>';
        return $this;
    }

    public function link(string $label, string $url, bool $main = false): self
    {
        $this->parts[] = '<p><a class="button' . ($main ? ' main' : '') . '" href="' . self::escape($url) . '">' . self::escape($label) . '</a></p>';
        return $this;
    }

    /**
     * A button that sends a POST.
     *
     * @param array<string, string> $fields
     */
    public function button(string $label, string $url, bool $main, array $fields = [], bool $automatic = false): self
    {
        $hidden = '';
        foreach ($fields as $name => $value) {
            $hidden .= '<input type="hidden" name="' . self::escape($name) . '" value="' . self::escape($value) . '">';
        }
        $this->parts[] = '<form method="post" action="' . self::escape($url) . '"' . ($automatic ? ' data-automatic' : '') . '>' . $hidden
            . '<button class="button' . ($main ? ' main' : '') . '" type="submit">' . self::escape($label) . '</button></form>';
        return $this;
    }

    /**
     * Goes on by itself.
     *
     * @param string|null $url null: the form above is sent
     */
    public function after(int $seconds, ?string $url): self
    {
        $this->seconds = $seconds;
        $this->next = $url;
        return $this;
    }

    public function send(int $status = 200): never
    {
        http_response_code($status);
        header('Content-Type: text/html; charset=utf-8');
        header('Cache-Control: no-store');
        header('Referrer-Policy: no-referrer');
        header('X-Robots-Tag: noindex, nofollow');
        header('X-Content-Type-Options: nosniff');
        header("Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'");
        echo $this->html();
        exit;
    }

    public function html(): string
    {
        $assets = self::escape(DIR_WS_CATALOG . self::DIRECTORY);
        $title = self::escape($this->title);
        $refresh = $this->seconds !== null && $this->next !== null
            ? '<meta http-equiv="refresh" content="' . $this->seconds . '; url=' . self::escape($this->next) . '">' : '';
        return '<!DOCTYPE html><html lang="' . self::escape($this->texts->language) . '" dir="' . $this->texts->direction() . '"><head><meta charset="utf-8">'
            . '<meta name="viewport" content="width=device-width, initial-scale=1">' . $refresh . '<title>' . $title . '</title>'
            . '<link rel="stylesheet" href="' . $assets . 'page.css"><script src="' . $assets . 'page.js" defer></script></head>'
            . '<body><header><a href="' . self::escape($this->shop->address('')) . '"><bdi>' . self::escape(STORE_NAME) . '</bdi></a></header>'
            . '<main class="' . self::escape($this->kind) . '"' . ($this->seconds === null ? '' : ' data-seconds="' . $this->seconds . '"') . '>'
            . '<h1>' . $title . '</h1>' . implode('', $this->parts)
            . ($this->seconds !== null && $this->kind !== 'waiting' ? '<p class="countdown" aria-hidden="true"></p>' : '')
            . '</main></body></html>';
    }
}
