<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Grid;

/** A page that can be printed: all in one file, without scripts. */
final class Html
{
    private const STYLE = <<<'CSS'
        @page { size: A4 landscape; margin: 12mm }
        body { font: 10pt/1.4 "DejaVu Sans", Arial, sans-serif; color: #111; margin: 1rem }
        h1 { font-size: 15pt } h2 { font-size: 13pt; page-break-before: always } h3 { font-size: 10pt; margin-bottom: 0 }
        table { border-collapse: collapse; width: 100%; font-size: 7.5pt }
        th, td { border: 1px solid #777; padding: 2px 4px; text-align: left; vertical-align: top; overflow-wrap: break-word }
        th { background: #eee }
        tr { page-break-inside: avoid }
        pre { font-size: 8pt; white-space: pre-wrap; overflow-wrap: anywhere; background: #f6f6f6; padding: 4px }
        .letter { white-space: pre-wrap; font-size: 11pt; max-width: 46em }
        .sign { margin-top: 3em }
        CSS;

    public static function text(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }

    /** @param string $body HTML */
    public static function page(string $language, string $title, string $body): string
    {
        return "<!DOCTYPE html>\n<html lang=\"$language\">\n<head>\n<meta charset=\"utf-8\">\n<title>" . self::text($title) . "</title>\n<style>\n" . self::STYLE
            . "\n</style>\n</head>\n<body>\n$body</body>\n</html>\n";
    }
}
