<?php

declare(strict_types=1);

namespace ClicToPaySandbox\Http;

use Throwable;

/** HTTP/1.1 over one accepted socket: requests one after the other until the client or the time ends it. */
final class Connection
{
    private const HEAD_MAXIMUM = 65_536;
    private const BODY_MAXIMUM = 8_388_608;
    private const IDLE_SECONDS = 15;
    private const REASONS = [
        200 => 'OK', 201 => 'Created', 303 => 'See Other', 400 => 'Bad Request', 403 => 'Forbidden',
        404 => 'Not Found', 405 => 'Method Not Allowed', 411 => 'Length Required', 413 => 'Content Too Large',
        429 => 'Too Many Requests', 431 => 'Request Header Fields Too Large', 500 => 'Internal Server Error',
        502 => 'Bad Gateway', 503 => 'Service Unavailable', 504 => 'Gateway Timeout',
    ];

    private string $buffer = '';
    private readonly string $peer;

    /**
     * @param resource $socket
     * @param int $parent process that started this one; the connection ends with it
     */
    public function __construct(private $socket, private readonly int $parent)
    {
        $this->peer = (string) preg_replace('/:\d+$/', '', (string) stream_socket_get_name($socket, true));
        stream_set_blocking($socket, false);
    }

    public function serve(Handler $handler): void
    {
        do {
            $request = null;
            try {
                $request = $this->receive();
                $response = $request === null ? null : $handler->handle($request);
            } catch (MessageRefused $refused) {
                $response = Response::text($refused->getMessage() . "\n", $refused->status);
            } catch (Throwable $error) {
                fwrite(STDERR, "Sandbox error: $error\n");
                $response = Response::text("The sandbox has failed; see its output.\n", 500);
            }
            if ($response === null) {
                return;
            }
            $goOn = $request !== null && $response->declaredLength === null && $this->wantsMore($request);
        } while ($this->send($response, $goOn, ($request->method ?? '') === 'HEAD') && $goOn);
    }

    private function receive(): ?Request
    {
        while (($end = strpos($this->buffer, "\r\n\r\n")) === false) {
            if (strlen($this->buffer) > self::HEAD_MAXIMUM) {
                throw new MessageRefused('The header is too long.', 431);
            }
            if (!$this->fill()) {
                return null;
            }
        }
        $lines = explode("\r\n", substr($this->buffer, 0, $end));
        $this->buffer = substr($this->buffer, $end + 4);
        if (!preg_match('~^([A-Z]+) (/[^ ?#]*)(?:\?([^ #]*))? HTTP/1\.([01])$~', array_shift($lines), $line)) {
            throw new MessageRefused('This is not an HTTP/1 request.', 400);
        }
        $headers = ['http-minor' => $line[4]];
        foreach ($lines as $header) {
            [$name, $value] = explode(':', $header, 2) + [1 => ''];
            $headers[strtolower($name)] = trim($value);
        }
        return new Request($line[1], $line[2], $line[3], $headers, $this->body($headers), $this->peer);
    }

    /** @param array<string, string> $headers */
    private function body(array $headers): string
    {
        if (isset($headers['transfer-encoding'])) {
            throw new MessageRefused('Send the body with a Content-Length.', 411);
        }
        $length = $headers['content-length'] ?? '0';
        if (!ctype_digit($length) || strlen($length) > 9 || (int) $length > self::BODY_MAXIMUM) {
            throw new MessageRefused('The body is too long.', 413);
        }
        if (strtolower($headers['expect'] ?? '') === '100-continue') {
            $this->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        while (strlen($this->buffer) < (int) $length) {
            if (!$this->fill()) {
                throw new MessageRefused('The body is shorter than announced.', 400);
            }
        }
        $body = substr($this->buffer, 0, (int) $length);
        $this->buffer = substr($this->buffer, (int) $length);
        return $body;
    }

    /** Waits for bytes; false when the client has closed, is silent for too long, or the sandbox is gone. */
    private function fill(): bool
    {
        for ($second = 0; $second < self::IDLE_SECONDS && posix_getppid() === $this->parent; $second++) {
            $ready = [$this->socket];
            $none = null;
            if (@stream_select($ready, $none, $none, 1)) {
                $bytes = @fread($this->socket, 65_536);
                $this->buffer .= (string) $bytes;
                return $bytes !== false && $bytes !== '';
            }
        }
        return false;
    }

    private function wantsMore(Request $request): bool
    {
        return $request->headers['http-minor'] === '1'
            && !str_contains(strtolower($request->headers['connection'] ?? ''), 'close');
    }

    private function send(Response $response, bool $goOn, bool $headOnly): bool
    {
        $headers = $response->headers + [
            'Date' => gmdate('D, d M Y H:i:s') . ' GMT',
            'Content-Length' => (string) ($response->declaredLength ?? strlen($response->body)),
            'Connection' => $goOn ? 'keep-alive' : 'close',
        ];
        $head = "HTTP/1.1 $response->status " . (self::REASONS[$response->status] ?? 'Status') . "\r\n";
        foreach ($headers as $name => $value) {
            $head .= "$name: $value\r\n";
        }
        return $this->write($head . "\r\n" . ($headOnly ? '' : $response->body));
    }

    private function write(string $bytes): bool
    {
        while ($bytes !== '') {
            $none = null;
            $ready = [$this->socket];
            if (!@stream_select($none, $ready, $none, self::IDLE_SECONDS)) {
                return false;
            }
            $written = @fwrite($this->socket, $bytes);
            if ($written === false || $written === 0) {
                return false;
            }
            $bytes = substr($bytes, $written);
        }
        return true;
    }
}
