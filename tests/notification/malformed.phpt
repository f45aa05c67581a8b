--TEST--
What the gateway never sends is refused
--EXTENSIONS--
clictopay
--FILE--
<?php
require __DIR__ . '/../inc/attempt.inc';

use ClicToPay\Notification;

$good = 'mdOrder=1&operation=deposited';
$bad = [
    '', 'mdOrder=1', "?$good", "mdorder=1&$good", "$good&status=0&status=1", "$good&checksum[]=", "$good&a%5Bb%5D=1",
    "$good&a=%zz", "$good&a=%00", "$good&a=%E9", str_repeat('a', 65537),
];
foreach ($bad as $query) {
    $thrown = thrown(fn () => Notification::parse($query));
    echo $thrown::class === ClicToPay\Exception\InvalidNotificationException::class ? '' : $thrown::class;
    echo rtrim(strtok($thrown->getMessage(), '.(')), "\n";
}
--EXPECT--
The notification is malformed: mdOrder or operation is missing or empty
The notification is malformed: mdOrder or operation is missing or empty
The notification is malformed: mdOrder or operation is missing or empty
The notification is malformed: it has both mdOrder and mdorder
The notification is malformed: a name stands there twice
The notification is malformed: a name is empty or holds brackets, blanks, control or non-ASCII characters
The notification is malformed: a name is empty or holds brackets, blanks, control or non-ASCII characters
The notification is malformed: in a value a % is not followed by two hexadecimal digits
The notification is malformed: a value is not UTF-8 text
The notification is malformed: a value is not UTF-8 text
The notification is malformed: it is longer than 64 KiB
