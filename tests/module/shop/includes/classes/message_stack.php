<?php

/** Messages for this page, and for the next one through the session. The catalog sorts them by page, the back office by kind. */

declare(strict_types=1);

final class messageStack
{
    /** @var list<array{string, string, string}> area, text, kind */
    private array $messages;

    public function __construct()
    {
        $this->messages = $_SESSION['messageToStack'] ?? [];
        unset($_SESSION['messageToStack']);
    }

    public function add($area, $text = '', $kind = 'error')
    {
        $this->messages[] = self::message($area, $text, $kind);
    }

    public function add_session($area, $text = '', $kind = 'error')
    {
        $_SESSION['messageToStack'][] = self::message($area, $text, $kind);
    }

    public function size($area)
    {
        return count(array_filter($this->messages, static fn (array $message): bool => $message[0] === $area));
    }

    public function output($area = '')
    {
        $html = '';
        foreach ($this->messages as [$of, $text, $kind]) {
            $html .= $area === '' || $of === $area ? "<div class=\"{$kind}_message\">$text</div>" : '';
        }
        return $html;
    }

    /** The back office passes text and kind only. @return array{string, string, string} */
    private static function message(string $area, string $text, string $kind): array
    {
        return defined('RUN_MODE_ADMIN') ? ['', $area, $text === '' ? 'error' : $text] : [$area, $text, $kind];
    }
}
