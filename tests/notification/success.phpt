--TEST--
Only the status "1" is a success
--EXTENSIONS--
clictopay
--FILE--
<?php
use ClicToPay\Notification;

foreach (['&status=1', '&status=0', '&status=', '&status', '', '&status=01', '&status=true', '&Status=1'] as $status) {
    echo "$status ", json_encode(Notification::parse("mdOrder=1&operation=deposited$status")->success), "\n";
}
--EXPECT--
&status=1 true
&status=0 false
&status= false
&status false
 false
&status=01 false
&status=true false
&Status=1 false
