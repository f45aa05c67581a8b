<?php

declare(strict_types=1);

namespace ClicToPaySandbox;

/** The process that calls the shop: in the order of the events, again and again until the shop answers 200. */
final class Notifier
{
    private const IDLE_MILLISECONDS = 500;
    private const TIMEOUT_SECONDS = 5;

    /** Milliseconds to wait after each failure; when they are used up the notification is given up. */
    private const PAUSES = [
        'clictopay' => [600_000, 1_200_000, 1_800_000, 2_400_000, 3_000_000, 3_600_000],
        'bpc' => [30_000, 30_000],
    ];

    public function __construct(private readonly Database $database, private readonly Doorbell $bell)
    {
    }

    /** Until the process that started this one ends. */
    public function run(int $parent): void
    {
        while (posix_getppid() === $parent) {
            $this->sandbox()->sessions->endDue();
            $this->deliverDue();
            $this->bell->wait(self::IDLE_MILLISECONDS);
        }
    }

    /** Afresh for each use: other processes change the switches and the clock. */
    private function sandbox(): Sandbox
    {
        return new Sandbox($this->database, '');
    }

    private function deliverDue(): void
    {
        $sql = 'SELECT * FROM notifications WHERE next_at <= ? ORDER BY next_at, id LIMIT 1';
        while (($due = $this->database->row($sql, [$this->sandbox()->clock->now()])) !== null) {
            $this->record($due, $this->deliver($due['url'], json_decode($due['parameters'], true)));
        }
    }

    /**
     * Returns the HTTP status, or what went wrong.
     *
     * @param array<string, string> $parameters
     */
    private function deliver(string $url, array $parameters): string
    {
        $switches = $this->sandbox()->switches;
        $post = $switches->is('notification_method', 'POST');
        $form = http_build_query($parameters, '', '&', PHP_QUERY_RFC3986);
        $context = stream_context_create(['http' => [
            'method' => $post ? 'POST' : 'GET',
            'header' => $post ? 'Content-Type: ' . $switches->get('notification_content_type') : '',
            'content' => $post ? $form : '',
            'follow_location' => 0,
            'ignore_errors' => true,
            'timeout' => self::TIMEOUT_SECONDS,
            'protocol_version' => 1.1,
        ]]);
        error_clear_last();
        $body = @file_get_contents($post ? $url : Url::append($url, $parameters), false, $context, 0, 65_536);
        if ($body === false || !isset($http_response_header[0])) {
            return 'no answer: ' . preg_replace('/^.*: /', '', error_get_last()['message'] ?? 'connection closed');
        }
        return explode(' ', $http_response_header[0])[1] ?? 'not HTTP';
    }

    /** @param array<string, mixed> $due */
    private function record(array $due, string $answer): void
    {
        $this->database->transaction(function () use ($due, $answer): void {
            $sandbox = $this->sandbox();
            $now = $sandbox->clock->now();
            $this->database->insert('deliveries', ['notification_id' => $due['id'], 'at' => $now, 'answer' => $answer]);
            $sql = 'SELECT count(*) AS number FROM deliveries WHERE notification_id = ?';
            $failures = $this->database->row($sql, [$due['id']])['number'];
            $pause = self::PAUSES[$sandbox->switches->get('notification_retries')][$failures - 1] ?? null;
            [$state, $nextAt] = match (true) {
                $answer === '200' => ['delivered', null],
                $pause === null => ['given up', null],
                default => ['waiting', $now + $pause],
            };
            $this->database->execute(
                'UPDATE notifications SET state = ?, next_at = ? WHERE id = ?',
                [$state, $nextAt, $due['id']]
            );
        });
    }
}
