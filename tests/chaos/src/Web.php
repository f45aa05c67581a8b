<?php

declare(strict_types=1);

namespace ClicToPayChaos;

/** A web node: nginx, and php-fpm with the extension, for the shop in one directory. */
final class Web
{
    private readonly string $url;
    private readonly Daemon $php;
    private readonly Daemon $nginx;

    /** @param string $mails where its mails go */
    public function __construct(string $directory, string $www, string $mails, string $extension, int $workers, int $port)
    {
        mkdir($directory);
        $this->url = "http://127.0.0.1:$port/";
        $user = posix_getpwuid(posix_geteuid())['name'];
        $sendmail = dirname(__DIR__, 2) . '/e2e/lib/sendmail';
        file_put_contents("$directory/fpm.conf", <<<CONF
            [global]
            error_log = $directory/fpm.log
            [shop]
            user = $user
            group = $user
            listen = $directory/fpm.sock
            listen.backlog = 256
            pm = static
            pm.max_children = $workers
            php_admin_value[sendmail_path] = "$sendmail $mails"
            php_admin_value[error_log] = $directory/php.log
            php_admin_value[opcache.revalidate_freq] = 60
            CONF);
        $root = posix_geteuid() === 0;
        $version = PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION;
        $fpm = trim((string) shell_exec("command -v php-fpm$version || command -v php-fpm"));
        $this->php = new Daemon([$fpm, '-F', ...($root ? ['-R'] : []), '-y', "$directory/fpm.conf", '-d', "extension=$extension"], "$directory/fpm.log");
        $temporary = self::temporary($directory);
        file_put_contents("$directory/nginx.conf", ($root ? "user $user $user;\n" : '') . <<<CONF
            daemon off;
            pid $directory/nginx.pid;
            error_log $directory/nginx.log;
            events { }
            http {
                access_log off;
                $temporary
                server {
                    listen 127.0.0.1:$port backlog=256;
                    root $www;
                    location ~ \.php$ {
                        include /etc/nginx/fastcgi_params;
                        fastcgi_param SCRIPT_FILENAME \$document_root\$fastcgi_script_name;
                        fastcgi_buffers 16 64k;
                        fastcgi_buffer_size 64k;
                        fastcgi_pass unix:$directory/fpm.sock;
                    }
                }
            }
            CONF);
        $this->nginx = new Daemon(['nginx', '-c', "$directory/nginx.conf", '-e', "$directory/nginx.log"], "$directory/nginx.log");
    }

    public function start(): void
    {
        $this->php->start();
        $this->nginx->start();
        $this->nginx->awaitReady(fn (): bool => @file_get_contents($this->url . 'robots.php', context: stream_context_create(['http' => ['ignore_errors' => true]])) !== false);
    }

    public function killWorker(int $number): bool
    {
        return $this->php->killChild($number);
    }

    public function stop(): void
    {
        $this->nginx->stop();
        $this->php->stop();
    }

    /** nginx's folders for what it does not hold in memory: its own are another user's. */
    public static function temporary(string $directory): string
    {
        return implode('', array_map(static fn (string $kind): string => "{$kind}_temp_path $directory/$kind; ", ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']));
    }
}
