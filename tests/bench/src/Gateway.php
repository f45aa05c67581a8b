<?php

declare(strict_types=1);

namespace ClicToPayBench;

/**
 * nginx in the gateway's place: one paid order, over TLS 1.3. Four ports: at once; without TLS sessions, so that every connection is a
 * full handshake; after 50 ms; and far away, behind 60 ms of round-trip time.
 */
final class Gateway
{
    public const SERVER_TIME = 50;
    public const RTT = 60;

    private const ECHO = '/usr/lib/nginx/modules/ngx_http_echo_module.so';

    public readonly string $url;
    public readonly string $fresh;
    public readonly ?string $slow;
    public readonly ?string $far;

    public function __construct(private readonly Place $place)
    {
        $ports = [Place::port(), Place::port(), Place::port()];
        $servers = $this->server(Place::HERE, $ports[0], '') . $this->server(Place::HERE, $ports[1], 'ssl_session_tickets off; ssl_session_cache off;');
        $echo = is_file(self::ECHO);
        if ($echo) {
            $servers .= $this->server(Place::HERE, $ports[2], '', self::SERVER_TIME);
        }
        $place->start(['nginx', '-p', $place->directory, '-c', $this->configuration('gateway', $servers, $echo)]);
        $place->await('tcp://' . Place::HERE . ":$ports[0]");
        [$this->url, $this->fresh, $slow] = array_map(static fn (int $port): string => 'https://' . Place::HERE . ":$port/payment/rest/", $ports);
        $this->slow = $echo ? $slow : null;
        $this->far = $this->startFar();
    }

    private function startFar(): ?string
    {
        if (posix_geteuid() !== 0 || !file_exists('/dev/net/tun')) {
            return null;
        }
        $servers = $this->server($this->place->far, 443, 'ssl_session_tickets off; ssl_session_cache off;');
        $this->place->start([$this->place->program('delay'), (string) (self::RTT / 2), $this->place->farOwn, $this->place->far,
            'nginx', '-p', $this->place->directory, '-c', $this->configuration('far', $servers, false)]);
        $this->place->awaitWord('delay: ready'); // before, the address would be looked for elsewhere
        $this->place->await("tcp://{$this->place->far}:443");
        return "https://{$this->place->far}/payment/rest/";
    }

    private function server(string $address, int $port, string $directives, int $delay = 0): string
    {
        $json = file_get_contents(__DIR__ . '/../reply.json');
        $body = $delay > 0 ? sprintf("echo_sleep %.3f; echo -n '%s';", $delay / 1000, $json) : "return 200 '$json';";
        return <<<END
            server {
                listen $address:$port ssl http2;
                ssl_certificate {$this->place->directory}/leaf.pem;
                ssl_certificate_key {$this->place->directory}/leaf.key;
                ssl_protocols TLSv1.3;
                $directives
                keepalive_timeout 600;
                keepalive_requests 10000000;
                location /payment/rest/ { default_type application/json; $body }
            }
            END;
    }

    private function configuration(string $name, string $servers, bool $echo): string
    {
        $module = $echo ? 'load_module ' . self::ECHO . ';' : '';
        return $this->place->file("$name.conf", <<<END
            $module
            daemon off;
            worker_processes 1;
            pid $name.pid;
            error_log stderr error;
            events { worker_connections 1024; }
            http {
                access_log off;
                client_body_temp_path body_$name; proxy_temp_path proxy_$name; fastcgi_temp_path fastcgi_$name;
                uwsgi_temp_path uwsgi_$name; scgi_temp_path scgi_$name;
                $servers
            }
            END);
    }
}
