<?php

declare(strict_types=1);

namespace ClicToPayChaos;

/** An nginx that gives each request to the next of several web nodes: nobody is pinned to one. */
final class Balancer
{
    private readonly Daemon $nginx;

    /** @param list<int> $ports of the nodes */
    public function __construct(string $directory, int $port, array $ports)
    {
        mkdir($directory);
        $user = posix_getpwuid(posix_geteuid())['name'];
        $nodes = implode(' ', array_map(static fn (int $port): string => "server 127.0.0.1:$port max_fails=0;", $ports));
        $temporary = Web::temporary($directory);
        file_put_contents("$directory/nginx.conf", <<<CONF
            user $user $user;
            daemon off;
            pid $directory/nginx.pid;
            error_log $directory/nginx.log;
            events { }
            http {
                access_log off;
                $temporary
                upstream shop { $nodes }
                server {
                    listen 127.0.0.1:$port backlog=256;
                    location / {
                        proxy_pass http://shop;
                        proxy_set_header Host \$http_host;
                        proxy_next_upstream off;
                    }
                }
            }
            CONF);
        $this->nginx = new Daemon(['nginx', '-c', "$directory/nginx.conf", '-e', "$directory/nginx.log"], "$directory/nginx.log");
    }

    public function start(): void
    {
        $this->nginx->start();
    }

    public function stop(): void
    {
        $this->nginx->stop();
    }
}
