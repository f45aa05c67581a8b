<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

require_once __DIR__ . '/back-office.php';

/** A signed-in admin, and what a page said to him. */
trait BackOfficeCase
{
    /** @before */
    public function signIn(): void
    {
        $_SESSION = ['customer_id' => 1, 'customers_status' => ['customers_status_id' => '0'], 'language_code' => 'en', 'languages_id' => 1];
        $_SERVER['REQUEST_METHOD'] = 'GET';
        [$_GET, $_POST] = [[], []];
        $GLOBALS['rights'] = ['orders' => '1', 'orders_edit' => '1', 'clictopay' => '1'];
        $GLOBALS['messageStack'] = new class () {
            /** @var list<array{string, string}> */
            public array $said = [];

            public function add_session(string $text, string $kind): void
            {
                $this->said[] = [$kind, $text];
            }
        };
    }

    /** The next request is a POST of one of our forms. @param array<string, mixed> $fields */
    protected function post(array $fields): void
    {
        preg_match('/name="clictopay_token" value="(\w+)"/', \ClicToPay\Shop\Modified\Admin\Form::open('x.php', ''), $token);
        $_SERVER['REQUEST_METHOD'] = 'POST';
        $_POST = $fields + ['clictopay_token' => $token[1]];
    }

    /** What was said last: success, warning or error. */
    protected function kindSaid(): ?string
    {
        return end($GLOBALS['messageStack']->said)[0] ?? null;
    }

    protected function textSaid(): string
    {
        return end($GLOBALS['messageStack']->said)[1] ?? '';
    }

    /** No tag or attribute can begin in what somebody else wrote. */
    protected static function assertHarmless(string $html): void
    {
        self::assertStringNotContainsString('<script', $html);
        self::assertStringNotContainsString('"onx', $html);
        self::assertStringNotContainsString("'onx", $html);
    }
}
