<?php

declare(strict_types=1);

namespace ClicToPayBench;

use RuntimeException;

/** php-fpm with one worker behind nginx, and a browser that asks for one page after the other on a kept connection. */
final class Fpm
{
    /** @var resource */
    private $browser;

    public readonly int $worker;

    /**
     * @param list<string> $extensions
     * @param array<string, string> $settings of php.ini
     */
    public function __construct(Place $place, string $fpm, array $extensions, string $gateway, string $caFile, array $settings = [])
    {
        $name = 'fpm' . bin2hex(random_bytes(3));
        $port = Place::port();
        $pages = realpath(__DIR__ . '/../pages');
        $socket = "$place->directory/$name.sock";
        $configuration = $place->file("$name.ini", <<<END
            [global]
            error_log = $place->directory/servers.log
            [www]
            listen = $socket
            listen.mode = 0666
            pm = static
            pm.max_children = 1
            user = root
            END);
        $command = [$fpm, '-n', '-F', '-y', $configuration, '-d', 'opcache.enable=1', '-d', 'zend_extension=opcache'];
        foreach ($extensions as $extension) {
            array_push($command, '-d', "extension=$extension");
        }
        foreach ($settings as $key => $value) {
            array_push($command, '-d', "$key=$value");
        }
        $place->start(posix_geteuid() === 0 ? [...$command, '-R'] : $command);
        $place->await("unix://$socket");
        $place->start(['nginx', '-p', $place->directory, '-c', $place->file("$name.conf", <<<END
            daemon off;
            pid $name.pid;
            error_log stderr error;
            events {}
            http {
                access_log off;
                client_body_temp_path body_$name; proxy_temp_path proxy_$name; fastcgi_temp_path fastcgi_$name;
                uwsgi_temp_path uwsgi_$name; scgi_temp_path scgi_$name;
                server {
                    listen 127.0.0.1:$port;
                    keepalive_requests 10000000;
                    location / {
                        fastcgi_pass unix:$socket;
                        fastcgi_param SCRIPT_FILENAME $pages\$uri;
                        fastcgi_param REQUEST_METHOD \$request_method;
                        fastcgi_param GATEWAY $gateway;
                        fastcgi_param CA_FILE $caFile;
                    }
                }
            }
            END)]);
        $place->await("tcp://127.0.0.1:$port");
        $this->browser = stream_socket_client("tcp://127.0.0.1:$port");
        $this->worker = (int) $this->get('empty');
        $this->worker > 0 || throw new RuntimeException('php-fpm did not answer: ' . file_get_contents("$place->directory/servers.log"));
    }

    /** The body of a page. */
    public function get(string $page): string
    {
        fwrite($this->browser, "GET /$page.php HTTP/1.1\r\nHost: shop.example\r\n\r\n");
        $answer = '';
        while (!str_ends_with($answer, "\r\n0\r\n\r\n")) {
            $bytes = fread($this->browser, 8192);
            if ($bytes === '' || $bytes === false) {
                throw new RuntimeException("The page $page ended early: $answer");
            }
            $answer .= $bytes;
        }
        if (!str_starts_with($answer, 'HTTP/1.1 200')) {
            throw new RuntimeException("The page $page: $answer");
        }
        return explode("\r\n", substr($answer, (int) strpos($answer, "\r\n\r\n") + 4))[1];
    }

    /**
     * Microseconds per page: of the clock, and of CPU in the worker.
     *
     * @return array{wall: float, cpu: float}
     */
    public function measure(string $page, int $count): array
    {
        $this->get($page);
        $cpu = $this->workerCpu();
        $wall = hrtime(true);
        for ($i = 0; $i < $count; $i++) {
            $this->get($page);
        }
        return ['wall' => (hrtime(true) - $wall) / 1000 / $count, 'cpu' => ($this->workerCpu() - $cpu) / $count];
    }

    /** Kilobytes that the worker shares with nobody. */
    public function privateMemory(): int
    {
        preg_match('/^Private_Dirty: +(\d+)/m', (string) file_get_contents("/proc/$this->worker/smaps_rollup"), $parts);
        return (int) $parts[1];
    }

    private function workerCpu(): float
    {
        return (int) file_get_contents("/proc/$this->worker/schedstat") / 1000;
    }
}
