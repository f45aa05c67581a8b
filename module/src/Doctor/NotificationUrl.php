<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Doctor;

/**
 * The notification address as a stranger sees it: called as the gateway would, about an order that nobody has, with a probe's mark that
 * our script answers without looking any further.
 */
final class NotificationUrl implements Check
{
    /** seconds after which an answer is slow */
    public const SLOW = 3;

    /** @param Probe|null $probe null: only the address is known */
    public function __construct(private readonly Http $http, private readonly string $url, private readonly ?Probe $probe = null)
    {
    }

    public function name(): string
    {
        return 'notification';
    }

    public function run(): iterable
    {
        $mark = $this->probe?->mark() ?? Probe::anonymous();
        $got = $this->http->get($this->url . (str_contains($this->url, '?') ? '&' : '?') . self::message($mark));
        $mark2 = Probe::anonymous();
        $posted = $this->http->post($this->url, self::message($mark2));

        $trouble = self::isOurs($got, $mark) ? null : $this->trouble($got);
        if ($trouble !== null) {
            yield $trouble;
            return;
        }
        if (!self::isOurs($posted, $mark2)) {
            yield $posted->error === 0
                ? Finding::warning('notification.no_post', ['status' => $posted->status])
                : $this->trouble($posted);
        }
        if (max($got->seconds, $posted->seconds) > self::SLOW) {
            yield Finding::warning('notification.slow', ['seconds' => sprintf('%.1F', max($got->seconds, $posted->seconds)), 'limit' => self::SLOW]);
        } elseif (self::isPlain($this->url)) {
            yield Finding::warning('notification.plain', ['url' => $this->url]);
        } elseif (self::isOurs($posted, $mark2)) {
            yield Finding::ok('notification.ok', ['milliseconds' => (int) round($got->seconds * 1000)]);
        }
        yield from $this->other(substr($got->body, strlen(Probe::greeting($mark))));
    }

    private static function message(string $mark): string
    {
        return 'mdOrder=' . Account::nobodys() . '&operation=deposited&status=1&' . Probe::PARAMETER . "=$mark";
    }

    private static function isOurs(Reply $reply, string $mark): bool
    {
        return $reply->error === 0 && $reply->status === 200 && str_starts_with($reply->body, Probe::greeting($mark));
    }

    /** Plain http, but not within one machine. */
    private static function isPlain(string $url): bool
    {
        return str_starts_with($url, 'http:') && preg_match('/^(127\.|\[::1\]|localhost$)/', (string) parse_url($url, PHP_URL_HOST)) !== 1;
    }

    /** Why our script did not answer. */
    private function trouble(Reply $reply): Finding
    {
        $values = ['url' => $this->url, 'status' => $reply->status];
        return match (true) {
            $reply->error === Reply::UNKNOWN_HOST => Finding::fault('notification.unknown_host', $values),
            $reply->error === Reply::TIMEOUT => Finding::fault('notification.timeout', $values),
            $reply->error === Reply::CERTIFICATE => Finding::fault('notification.certificate', $values + ['reason' => $reply->errorText]),
            $reply->error !== 0 => Finding::fault('notification.unreachable', $values + ['reason' => $reply->errorText]),
            $reply->status >= 300 && $reply->status < 400 => $this->redirection($reply),
            $reply->status === 401 => Finding::fault('notification.password', $values),
            $reply->status === 404 || $reply->status === 410 => Finding::fault('notification.missing', $values),
            $reply->status === 405 || $reply->status === 501 => Finding::fault('notification.no_get', $values),
            in_array($reply->status, [403, 406, 418, 429, 451], true) => Finding::fault('notification.blocked', $values),
            $reply->status === 503 => Finding::fault('notification.maintenance', $values),
            str_contains($reply->body, 'extension clictopay is missing') => Finding::fault('notification.extension', $values),
            $reply->status >= 500 => Finding::fault('notification.broken', $values),
            default => Finding::fault('notification.foreign', $values),
        };
    }

    private function redirection(Reply $reply): Finding
    {
        $target = (string) preg_replace('/[?#].*$/s', '', $reply->header('location'));
        $from = (parse_url($this->url) ?: []) + ['scheme' => '', 'host' => '', 'path' => ''];
        $to = (parse_url($target) ?: []) + ['scheme' => $from['scheme'], 'host' => $from['host'], 'path' => ''];
        $values = ['url' => $this->url, 'status' => $reply->status, 'target' => $target];
        $bare = static fn (string $host): string => (string) preg_replace('/^www\./', '', strtolower($host));
        return match (true) {
            $to['path'] !== $from['path'] || $bare($to['host']) !== $bare($from['host']) => Finding::fault('notification.redirect', $values),
            strtolower($to['host']) !== strtolower($from['host']) => Finding::fault('notification.redirect_www', $values),
            $to['scheme'] !== $from['scheme'] => Finding::fault('notification.redirect_https', $values),
            default => Finding::fault('notification.redirect', $values),
        };
    }

    /**
     * The extension that serves pages may be another one than the one that runs here.
     *
     * @return iterable<Finding>
     */
    private function other(string $details): iterable
    {
        /** @var array{extension?: string}|null $web */
        $web = json_decode($details, true);
        $here = (string) phpversion('clictopay');
        $there = is_array($web) ? $web['extension'] ?? $here : $here;
        if ($there !== $here) {
            yield Finding::warning('notification.version', ['web' => (string) $there, 'here' => $here]);
        }
    }
}
