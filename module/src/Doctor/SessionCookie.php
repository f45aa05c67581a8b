<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

use ClicToPay\ReturnMode;

/** Whether the shop's session survives the way to the gateway and back: browsers decide by the attributes of its cookie. */
final class SessionCookie implements Check
{
    private const SCRIPT = 'callback/clictopay/process.php';

    /** @param string $url the notification address; the shop's front page is found from it */
    public function __construct(private readonly Http $http, private readonly string $url, private readonly ReturnMode $return = ReturnMode::Get)
    {
    }

    public function name(): string
    {
        return 'cookie';
    }

    public function run(): iterable
    {
        $reply = $this->http->get($this->frontPage(), follow: true);
        $cookie = null;
        foreach ($reply->headers['set-cookie'] ?? [] as $header) {
            $name = strstr($header, '=', true);
            if ($name !== false && preg_match('/sid$|sess/i', $name) === 1) {
                $cookie = ['name' => $name] + self::attributes($header);
            }
        }
        if ($cookie === null) {
            yield Finding::unknown('cookie.none', ['url' => $this->frontPage(), 'status' => $reply->status]);
            return;
        }
        $secure = isset($cookie['secure']);
        $site = strtolower($cookie['samesite'] ?? 'lax'); // what browsers take where nothing is said
        $values = ['name' => $cookie['name']];
        yield match (true) {
            $site === 'strict' => Finding::warning('cookie.strict', $values),
            $site === 'none' && !$secure => Finding::warning('cookie.none_insecure', $values),
            $site !== 'none' && $this->return === ReturnMode::Post => Finding::warning('cookie.post', $values),
            !$secure && str_starts_with($reply->url, 'https:') => Finding::warning('cookie.insecure', $values),
            default => Finding::ok('cookie.ok', $values),
        };
    }

    private function frontPage(): string
    {
        $address = (string) preg_replace('/[?#].*$/s', '', $this->url);
        return str_ends_with($address, self::SCRIPT)
            ? substr($address, 0, -strlen(self::SCRIPT))
            : (string) preg_replace('~^(https?://[^/]+).*$~s', '$1/', $address);
    }

    /** @return array<string, string> by their names in lower case */
    private static function attributes(string $header): array
    {
        $attributes = [];
        foreach (array_slice(explode(';', $header), 1) as $attribute) {
            [$name, $value] = explode('=', trim($attribute), 2) + [1 => ''];
            $attributes[strtolower($name)] = $value;
        }
        return $attributes;
    }
}
