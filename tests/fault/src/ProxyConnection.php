<?php

declare(strict_types=1);

namespace ClicToPayFault;

/**
 * One connection of a client, in a process of its own: only so can it break off without TLS's goodbye, by SIGKILL, which closes the
 * socket as it is: with a FIN, or, with SO_LINGER 0, with a RST.
 */
final class ProxyConnection
{
    /** Until the request that was held back is forwarded: longer than the client waits. */
    private const LATE_SECONDS = 0.6;

    /** One byte each: no answer is over within a client's deadline. */
    private const DRIP_SECONDS = 0.1;

    private readonly \Socket $socket;

    private string $received = '';

    private bool $keep = true;

    /**
     * @param resource $client
     * @param resource $proxy
     */
    public function __construct(private $client, private $proxy, private readonly string $sandbox, string $certificate)
    {
        $this->socket = socket_import_stream($client);
        stream_context_set_option($client, 'ssl', 'local_cert', $certificate);
    }

    public function serve(): void
    {
        [$point, $way] = explode(' ', $this->tell('connection'));
        if ($point === 'accepted') {
            $this->break($way);
        }
        stream_set_blocking($this->client, true);
        if (@stream_socket_enable_crypto($this->client, true, STREAM_CRYPTO_METHOD_TLS_SERVER) !== true) {
            return;
        }
        if ($point === 'secured') {
            $this->break($way);
        }
        while ($this->exchange() && $this->keep) {
            $this->tell('over');
        }
        fclose($this->client);
        $this->tell('over');
    }

    /** False when the client has closed. */
    private function exchange(): bool
    {
        while (($end = strpos($this->received, "\r\n\r\n")) === false) {
            if (!$this->fill()) {
                return false;
            }
        }
        $head = substr($this->received, 0, $end + 4);
        preg_match('~^POST /payment/(?:rest/)?(\S+) ~', $head, $line);
        preg_match('~^Content-Length: (\d+)~mi', $head, $length);
        $endpoint = $line[1] ?? 'nothing';
        [$point, $way, $kill, $keep] = explode(' ', $this->tell("request $endpoint"));
        $this->keep = $keep === 'keep';
        if ($point === 'head') {
            $this->strike($way, $kill);
        }
        while (strlen($this->received) < $end + 4 + ($point === 'body' ? 1 : (int) $length[1])) {
            if (!$this->fill()) {
                return false;
            }
        }
        if ($point === 'body') {
            $this->strike($way, $kill);
        }
        $body = substr($this->received, $end + 4, (int) $length[1]);
        $this->received = substr($this->received, $end + 4 + (int) $length[1]);
        $this->tell("received $endpoint");
        if ($point === 'received') {
            $this->strike($way, $kill);
            if ($way !== 'late') {
                return true;
            }
        }
        [$status, $answer] = $this->forward($head, $body);
        if (self::isAccepted($status, $answer)) {
            $this->tell("accepted $endpoint");
        }
        if ($point === 'executed') {
            $this->strike($way, $kill, $answer, $body);
        } else {
            $this->respond($status, $answer);
        }
        if ($point === 'idle') {
            $this->strike($way, $kill);
        }
        return true;
    }

    private function fill(): bool
    {
        $bytes = @fread($this->client, 65_536);
        $this->received .= (string) $bytes;
        return $bytes !== false && $bytes !== '';
    }

    private function tell(string $event): string
    {
        @fwrite($this->proxy, "$event\n");
        $answer = fgets($this->proxy);
        if ($answer === false) { // the proxy has ended
            posix_kill(posix_getpid(), SIGKILL);
        }
        return trim((string) $answer);
    }

    /**
     * An endpoint below unlisted/ is the one without it: a call that the gateway has and the client does not know. The sandbox has one
     * password, so that the client may have any.
     *
     * @return array{int, string} status, body
     */
    private function forward(string $head, string $body): array
    {
        $body = preg_replace(['~(?<=&password=)[^&]*~', '~(?<="password":")[^"]*~'], World::PASSWORD, $body);
        $upstream = stream_socket_client("tcp://$this->sandbox");
        $head = preg_replace('~^(Connection|Content-Length):.*\r\n~mi', '', str_replace('/rest/unlisted/', '/rest/', $head));
        fwrite($upstream, substr($head, 0, -2) . 'Content-Length: ' . strlen($body) . "\r\nConnection: close\r\n\r\n$body");
        [$head, $answer] = explode("\r\n\r\n", (string) stream_get_contents($upstream), 2) + [1 => ''];
        return [(int) substr($head, 9, 3), $answer];
    }

    private static function isAccepted(int $status, string $answer): bool
    {
        $reply = json_decode($answer, true);
        return $status >= 200 && $status < 300 && is_array($reply) && (string) ($reply['errorCode'] ?? $reply['ErrorCode'] ?? '0') === '0'
            && ($reply['success'] ?? true) === true;
    }

    private function respond(int $status, string $body, string $headers = '', ?int $length = null): void
    {
        $length ??= strlen($body);
        $this->write("HTTP/1.1 $status Status\r\nContent-Type: application/json\r\n{$headers}Content-Length: $length\r\n"
            . ($this->keep ? '' : "Connection: close\r\n") . "\r\n$body");
    }

    private function write(string $bytes): void
    {
        @fwrite($this->client, $bytes); // the client may have gone
    }

    private function strike(string $way, string $kill, string $answer = '', string $request = ''): void
    {
        if ($kill !== '0') {
            posix_kill((int) $kill, SIGKILL);
        }
        $half = intdiv(strlen($answer), 2);
        $head = sprintf("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n", strlen($answer));
        $page = '<!DOCTYPE html><html><body>Service indisponible</body></html>';
        switch ($way) {
            case 'late':
                usleep((int) (self::LATE_SECONDS * 1e6));
                return;
            case '404':
            case '429':
            case '500':
            case '502':
                $this->respond((int) $way, $page);
                break;
            case 'html':
                $this->respond(200, $page);
                break;
            case 'redirect':
                $this->respond(302, '', "Location: https://shop.example/\r\n");
                break;
            case 'empty':
                $this->respond(200, '');
                break;
            case 'array':
                $this->respond(200, '[]');
                break;
            case 'cut-json':
                $this->respond(200, substr($answer, 0, $half));
                break;
            case 'echo':
                $this->respond(200, json_encode(['errorCode' => '7', 'errorMessage' => urldecode($request), 'debug' => $request], JSON_THROW_ON_ERROR));
                break;
            case 'echo-page':
                $this->respond(502, "<pre>" . urldecode($request) . "</pre>$request");
                break;
            case 'too-short':
                $this->respond(200, $answer, '', strlen($answer) - 5);
                break;
            case 'too-long':
                $this->respond(200, $answer, '', strlen($answer) + 5);
                $this->break('fin');
            case 'garbage':
                $this->write("\x16\x03\x01 this is not HTTP\r\n\r\n");
                $this->break('fin');
            case 'half-head':
                $this->write(substr($head, 0, intdiv(strlen($head), 2)));
                $this->break('fin');
            case 'half-chunk':
                $this->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" . dechex(strlen($answer)) . "\r\n" . substr($answer, 0, $half));
                $this->break('fin');
            case 'half-body':
                $this->write("$head\r\n" . substr($answer, 0, $half));
                $this->break('fin');
            case 'half-body-rst':
                $this->write("$head\r\n" . substr($answer, 0, $half));
                $this->break('rst');
            case 'half-body-silence':
                $this->write("$head\r\n" . substr($answer, 0, $half));
                $this->break('silence');
            case 'drip':
                $this->tell('over');
                $bytes = str_split("$head\r\n$answer");
                while ($bytes !== [] && @fwrite($this->client, array_shift($bytes)) === 1) {
                    usleep((int) (self::DRIP_SECONDS * 1e6));
                }
                $this->break('fin');
            default:
                $this->break($way);
        }
    }

    /** Ends the connection, and this process. */
    private function break(string $way): never
    {
        $this->tell('over');
        switch ($way) {
            case 'fin': // with TLS's close_notify, where there is TLS
                fclose($this->client);
                break;
            case 'silence':
                do {
                    $bytes = @fread($this->client, 65_536);
                } while ($bytes !== false && $bytes !== '');
                break;
            case 'rst':
                socket_set_option($this->socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
                break;
            case 'cut':
                break;
        }
        posix_kill(posix_getpid(), SIGKILL);
        exit;
    }
}
