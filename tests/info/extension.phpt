--TEST--
php --ri tells the versions of the extension and of libcurl
--EXTENSIONS--
clictopay
--FILE--
<?php
ob_start();
(new ReflectionExtension('clictopay'))->info();
$rows = explode("\n", trim(ob_get_clean()));
$rows = preg_grep('/^Passwords in traces/', $rows, PREG_GREP_INVERT); // of PHP 8.1
echo implode("\n", preg_replace('/\d+(\.\d+)+\S*/', 'N', $rows)), "\n";
--EXPECT--
clictopay

ClicToPay client => enabled
Version => N

Library => Compiled => Linked
libcurl => N => N
OpenSSL => N => N
cJSON => N => N

Connections of this worker => So far
Calls on a kept connection => 0
Calls on a new connection => 0
TLS handshakes => 0
CA files parsed => 0

Directive => Local Value => Master Value
clictopay.pool_size => 4 => 4
clictopay.pool_max_idle => 45 => 45
