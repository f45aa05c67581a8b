<?php

declare(strict_types=1);

namespace ClicToPay\Shop\Tests;

/**
 * Web servers that stand before the stand-in shop and before the sandbox, each with one thing wrong: an nginx with a port for each, and a
 * php-fpm that serves the shop's files without the extension, and one that takes its time. They end with this object.
 */
final class Fronts
{
    public const SLOW_SECONDS = 3.2;

    private readonly string $directory;
    /** @var array<string, int> */
    private array $ports = [];
    /** @var list<resource> */
    private array $processes = [];

    /** @param string $extension the path of clictopay.so */
    public function __construct(private readonly StandIn $shop, private readonly string $gateway, private readonly string $extension)
    {
        $this->directory = sys_get_temp_dir() . '/clictopay-fronts-' . bin2hex(random_bytes(6));
        mkdir($this->directory, 0755);
        register_shutdown_function($this->stop(...));
        $this->makeCertificates();
        $this->startPhp();
        $this->startNginx();
    }

    /** The shop's notification address, seen through a front. */
    public function notificationUrl(string $front): string
    {
        return ($front === 'https_shop' ? 'https://localhost' : 'http://127.0.0.1') . ":{$this->ports[$front]}/callback/clictopay/process.php";
    }

    /** The gateway's base address, seen through a front: both kinds of addresses, tls, name (another's certificate), v4 (v6 is dead). */
    public function gatewayUrl(string $front): string
    {
        return "https://localhost:{$this->ports[$front]}/payment/rest/";
    }

    /** By which the fronts of the gateway are trusted. */
    public function caFile(): string
    {
        return "$this->directory/ca.pem";
    }

    /** A file in the fronts' directory. */
    public function file(string $name, string $content): string
    {
        file_put_contents("$this->directory/$name", $content);
        return "$this->directory/$name";
    }

    public function stop(): void
    {
        foreach ($this->processes as $process) {
            proc_terminate($process);
            proc_close($process);
        }
        $this->processes = [];
        exec('rm -rf ' . escapeshellarg($this->directory));
    }

    private function makeCertificates(): void
    {
        $key = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes';
        $this->run("openssl req -x509 $key -keyout ca.key -out ca.pem -days 2 -subj '/CN=Test authority'");
        foreach (['localhost', 'other.example'] as $name) {
            $this->file('names', "subjectAltName=DNS:$name");
            $this->run("openssl req -new $key -keyout $name.key -out $name.csr -subj /CN=$name");
            $this->run("openssl x509 -req -in $name.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile names -out $name.pem");
        }
    }

    private function startPhp(): void
    {
        $fpm = exec('command -v php-fpm' . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION . ' || command -v php-fpm');
        $pools = '';
        $this->file('slow.php', '<?php if ($_SERVER["REQUEST_METHOD"] === "GET" && str_contains($_SERVER["REQUEST_URI"], "callback")) { usleep(' . (int) (self::SLOW_SECONDS * 1e6) . '); }');
        foreach (['without' => '', 'slow' => "php_admin_value[extension] = $this->extension\nphp_admin_value[auto_prepend_file] = $this->directory/slow.php"] as $name => $more) {
            $user = posix_getpwuid(posix_geteuid())['name'];
            $pools .= "[$name]\nuser = $user\nlisten = $this->directory/$name.sock\nlisten.mode = 0666\npm = static\npm.max_children = 2\ncatch_workers_output = yes\n$more\n";
        }
        $configuration = $this->file('fpm.conf', "[global]\nerror_log = $this->directory/fpm.log\n$pools");
        $this->start([$fpm, '-F', '-y', $configuration, ...(posix_geteuid() === 0 ? ['-R'] : [])]);
        $this->await("unix://$this->directory/without.sock");
        $this->await("unix://$this->directory/slow.sock");
    }

    private function startNginx(): void
    {
        $shop = rtrim($this->shop->url(''), '/');
        $this->file('passwords', "gateway:nobody\n");
        $pass = 'location / { proxy_set_header Host $http_host; proxy_pass ' . $shop . '; }';
        $php = fn (string $pool): string => "root {$this->shop->directory()}; index index.php; location ~ \\.php\$ { include /etc/nginx/fastcgi_params;"
            . " fastcgi_param SCRIPT_FILENAME \$document_root\$fastcgi_script_name; fastcgi_pass unix:$this->directory/$pool.sock; }";
        $gateway = preg_replace('~^(https?://[^/]+).*~', '$1', $this->gateway);
        $tls = fn (string $name): string => "ssl_certificate $this->directory/$name.pem; ssl_certificate_key $this->directory/$name.key;"
            . " location / { proxy_set_header Host \$http_host; proxy_pass $gateway; proxy_pass_header Date; }";
        $fronts = [
            'https' => 'return 301 https://$http_host$request_uri;',
            'www' => 'return 301 http://www.$http_host$request_uri;',
            'elsewhere' => 'return 302 /index.php;',
            'password' => "auth_basic shop; auth_basic_user_file $this->directory/passwords; $pass",
            'maintenance' => 'location / { return 503; }',
            'blocked' => "location /callback/ { return 403; } $pass",
            'no_post' => "location /callback/ { limit_except GET { deny all; } proxy_pass $shop; } $pass",
            'foreign' => 'location / { return 200 "Domain for sale"; }',
            'older' => "location / { if (\$arg_clictopay_probe ~ '^([0-9a-f]{24})') { return 200 'OK: probe \$1 {\"extension\":\"0.0.1\"}'; } proxy_pass $shop; }",
            'none' => "proxy_cookie_flags ~ samesite=none; $pass",
            'https_shop' => "ssl_certificate $this->directory/localhost.pem; ssl_certificate_key $this->directory/localhost.key; $pass",
            'strict' => "proxy_cookie_flags ~ samesite=strict; $pass",
            'without' => $php('without'),
            'slow' => $php('slow'),
            'tls' => $tls('localhost'),
            'name' => $tls('other.example'),
            'v4' => $tls('localhost'),
        ];
        $servers = '';
        foreach ($fronts as $name => $text) {
            $port = $this->ports[$name] = self::port();
            $ssl = in_array($name, ['tls', 'name', 'v4', 'https_shop'], true) ? ' ssl' : '';
            $servers .= "server { listen 127.0.0.1:$port$ssl; " . ($ssl !== '' && $name !== 'v4' ? "listen [::1]:$port$ssl; " : '') . "$text }\n";
        }
        $user = posix_geteuid() === 0 ? 'user ' . posix_getpwuid(0)['name'] . ' ' . posix_getgrgid(0)['name'] . ";\n" : '';
        $places = implode(' ', array_map(static fn (string $kind): string => "{$kind}_temp_path $kind;", ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']));
        $configuration = $this->file('nginx.conf', "{$user}daemon off;\npid nginx.pid;\nerror_log stderr error;\nevents {}\nhttp {\naccess_log off;\n$places\n$servers}\n");
        $this->start(['nginx', '-p', $this->directory, '-e', "$this->directory/nginx.log", '-c', $configuration]);
        foreach ($this->ports as $port) {
            $this->await("tcp://127.0.0.1:$port");
        }
    }

    /** A TCP port that nobody uses. */
    private static function port(): int
    {
        return (int) substr((string) strrchr((string) stream_socket_get_name(stream_socket_server('tcp://127.0.0.1:0'), false), ':'), 1);
    }

    /** @param list<string> $command */
    private function start(array $command): void
    {
        $log = ['file', "$this->directory/servers.log", 'a'];
        $this->processes[] = proc_open($command, [['file', '/dev/null', 'r'], $log, $log], $pipes);
    }

    private function await(string $address): void
    {
        for ($until = microtime(true) + 10; @stream_socket_client($address, $code, $text, 1) === false; usleep(20000)) {
            microtime(true) < $until || throw new \RuntimeException("$address did not come.\n" . implode('', array_map('file_get_contents', glob("$this->directory/*.log"))));
        }
    }

    private function run(string $command): void
    {
        exec('cd ' . escapeshellarg($this->directory) . " && $command 2>&1", $output, $status);
        $status === 0 || throw new \RuntimeException("$command:\n" . implode("\n", $output));
    }
}
