<?php

declare(strict_types=1);

/* The proxy as a process of its own: proxy.php HOST:PORT-OF-THE-SANDBOX CERTIFICATE-AND-KEY.pem */

require __DIR__ . '/autoload.php';

foreach (['Fault', 'ProxyConnection', 'World'] as $class) {
    class_exists("ClicToPayFault\\$class"); // once, and not in the process of each connection
}
(new ClicToPayFault\Proxy($argv[1], $argv[2]))->run();
